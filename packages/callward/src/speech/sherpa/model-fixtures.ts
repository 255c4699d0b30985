import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ModelKind } from "./model-kinds.ts";

/** A field of a protocol buffer that holds bytes. */
function bytesField(number: number, content: Buffer): Buffer {
  return Buffer.concat([varint(number * 8 + 2), varint(content.length), content]);
}

function numberField(number: number, value: number): Buffer {
  return Buffer.concat([varint(number * 8), varint(value)]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Buffer.from([...bytes, rest]);
}

const text = (number: number, value: string) => bytesField(number, Buffer.from(value));

/** A float tensor of one number, as ValueInfoProto. */
function valueInfo(name: string): Buffer {
  const shape = bytesField(2, bytesField(1, numberField(1, 1)));
  const type = bytesField(1, Buffer.concat([numberField(1, 1), shape]));
  return Buffer.concat([text(1, name), bytesField(2, type)]);
}

/** A small whole ONNX model (ModelProto) that gives back its input, with metadata of one's own. For tests. */
export function tinyOnnx(metadata: Readonly<Record<string, string>> = {}): Buffer {
  const node = Buffer.concat([text(1, "x"), text(2, "y"), text(4, "Identity")]);
  const graph = Buffer.concat([
    bytesField(1, node),
    text(2, "tiny"),
    bytesField(11, valueInfo("x")),
    bytesField(12, valueInfo("y")),
  ]);
  return Buffer.concat([
    numberField(1, 8),
    bytesField(7, graph),
    bytesField(8, numberField(2, 13)),
    ...Object.entries(metadata).map(([key, value]) =>
      bytesField(14, Buffer.concat([text(1, key), text(2, value)])),
    ),
  ]);
}

/** Metadata that satisfies our check of a folder, and not sherpa-onnx, which wants the networks too. */
const METADATA: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "parakeet-tdt/encoder": {
    vocab_size: "2",
    subsampling_factor: "8",
    normalize_type: "per_feature",
    pred_rnn_layers: "2",
    pred_hidden: "640",
  },
  "streaming-transducer/encoder": { model_type: "zipformer2", T: "39", decode_chunk_len: "32" },
  "streaming-transducer/decoder": { vocab_size: "3", context_size: "2" },
  "streaming-transducer/joiner": { joiner_dim: "512" },
  "kokoro/model": { sample_rate: "24000", n_speakers: "1", has_espeak: "1", style_dim: "2,1,4" },
  "vits/model": { sample_rate: "22050", n_speakers: "1", language: "English", comment: "piper" },
};

/** A folder that passes the check of its kind, without a real network in it. For tests. */
export function modelFolder(kind: ModelKind): string {
  const folder = mkdtempSync(join(tmpdir(), "callward-model-"));
  const isHearing = kind === "parakeet-tdt" || kind === "streaming-transducer";
  for (const part of isHearing ? ["encoder", "decoder", "joiner"] : ["model"])
    writeFileSync(join(folder, `${part}.onnx`), tinyOnnx(METADATA[`${kind}/${part}`]));
  writeFileSync(join(folder, "tokens.txt"), "<blk> 0\n▁hello 1\n  2\n");
  if (kind === "kokoro") writeFileSync(join(folder, "voices.bin"), Buffer.alloc(2 * 4 * 4));
  if (!isHearing) mkdirSync(join(folder, "espeak-ng-data"));
  return folder;
}
