import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { CallwardError } from "@callward/guard";
import { type ModelFiles, type ModelKind, NEEDED_FILES, STREAMING_TYPES } from "./model-kinds.ts";
import { type OnnxMetadata, readOnnxMetadata } from "./onnx-metadata.ts";

/** A list of checksums beside the model, as `sha256sum * > SHA256SUMS` writes it. Checked where it exists. */
const MANIFEST = "SHA256SUMS";

/** A token and its number on each line: `▁the 5`. The token may be a blank. */
const TOKEN_LINE = /^(?:.*)\s(\d+)\s*$/;

/**
 * Checks a model's folder before sherpa-onnx gets to see it, because sherpa answers a file that is cut short or of
 * another kind by ending its process. Gives the path of each part. Throws SPEECH_MODEL_INVALID, which names the file.
 */
export function checkModelFolder(engine: string, kind: ModelKind, folder: string): ModelFiles {
  const invalid = (why: string) => new CallwardError("SPEECH_MODEL_INVALID", { engine, why });
  let names: readonly string[];
  try {
    names = readdirSync(folder).sort(smallerFirst);
  } catch (cause) {
    throw new CallwardError("SPEECH_MODEL_INVALID", { engine, why: "it cannot be read" }, { cause });
  }
  checkManifest(folder, invalid);
  const files: Record<string, string> = {};
  for (const [part, needed] of Object.entries(NEEDED_FILES[kind])) {
    const name = names.find((one) => needed.name.test(one));
    if (name === undefined && needed.optional) continue;
    if (name === undefined) throw invalid(`${needed.called} is missing`);
    const path = join(folder, name);
    const { size } = statSync(path);
    if (size === 0) throw invalid(`${name} is empty`);
    if (needed.metadata !== undefined) checkOnnx(path, name, kind, needed.metadata, invalid);
    if (name === "tokens.txt") checkTokens(path, invalid);
    files[part] = path;
  }
  if (kind === "vits" && files.lexicon === undefined && files.dataDir === undefined)
    throw invalid("lexicon.txt or espeak-ng-data is missing");
  if (kind === "kokoro") checkVoices(files, invalid);
  return files;
}

type Invalid = (why: string) => CallwardError;

function smallerFirst(one: string, other: string): number {
  return Number(other.includes("int8")) - Number(one.includes("int8")) || one.localeCompare(other);
}

function metadataOf(path: string, name: string, invalid: Invalid): OnnxMetadata {
  const metadata = readOnnxMetadata(path);
  if ("problem" in metadata) throw invalid(`${name} ${metadata.problem}`);
  return metadata;
}

function checkOnnx(
  path: string,
  name: string,
  kind: ModelKind,
  keys: readonly string[],
  invalid: Invalid,
): void {
  const metadata = metadataOf(path, name, invalid);
  const missing = keys.find((key) => !metadata.has(key));
  if (missing !== undefined) throw invalid(`${name} is no ${kind} model: its metadata has no ${missing}`);
  const type = metadata.get("model_type");
  if (kind === "streaming-transducer" && type !== undefined && !STREAMING_TYPES.includes(type))
    throw invalid(`${name} has a model_type that sherpa-onnx does not stream`);
}

function checkTokens(path: string, invalid: Invalid): void {
  const lines = readFileSync(path, "utf8").split("\n");
  while (lines.at(-1)?.trim() === "") lines.pop();
  const bad = lines.findIndex((line) => !TOKEN_LINE.test(line));
  if (bad >= 0) throw invalid(`tokens.txt has no token with its number in line ${bad + 1}`);
  if (lines.length < 2) throw invalid("tokens.txt has too few tokens");
}

/** The voices are plain floats: as many as the model's metadata says, or sherpa-onnx ends its process. */
function checkVoices(files: ModelFiles, invalid: Invalid): void {
  const { model, voices } = files;
  if (model === undefined || voices === undefined) return;
  const metadata = metadataOf(model, "model.onnx", invalid);
  const dimensions = (metadata.get("style_dim") ?? "").split(",").map(Number);
  const speakers = Number(metadata.get("n_speakers"));
  const [length = 0, one, width = 0] = dimensions;
  if (dimensions.length !== 3 || one !== 1)
    throw invalid("model.onnx has a style_dim that is not of the shape n,1,m");
  if (statSync(voices).size !== 4 * length * width * speakers)
    throw invalid("voices.bin has not the size that model.onnx names");
}

function checkManifest(folder: string, invalid: Invalid): void {
  const manifest = join(folder, MANIFEST);
  if (!existsSync(manifest)) return;
  for (const line of readFileSync(manifest, "utf8")
    .split("\n")
    .filter((one) => one.trim() !== "")) {
    const [, sum, name] = /^([0-9a-f]{64}) [ *]([^/\\]+)$/.exec(line) ?? [];
    if (sum === undefined || name === undefined)
      throw invalid(`${MANIFEST} has a line that is not of sha256sum`);
    const path = join(folder, name);
    if (!existsSync(path)) throw invalid(`${name} is missing`);
    if (createHash("sha256").update(readFileSync(path)).digest("hex") !== sum)
      throw invalid(`${name} has not the checksum of ${MANIFEST}`);
  }
}
