import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { CallwardError } from "@callward/guard";
import { readDictionary } from "./dictionary.ts";
import { type PhraseGrammar, phraseGrammar } from "./grammar.ts";

/** Name that traces, errors and the pack's settings use. */
export const ENGINE = "pocketsphinx";

/** Where Debian's package pocketsphinx-en-us puts its model. */
const DEBIAN_MODEL = "/usr/share/pocketsphinx/model/en-us";

/**
 * Word insertion penalty: below 1 it makes the many words of the garbage loop dearer than the few of a phrase. Chosen
 * with eval/closed-phrases: a larger value loses phrases to the garbage loop, a smaller one lets other sentences in.
 * Release 5 keeps its own wide search: narrower beams halve its time, but drop the garbage loop and let in more.
 */
const WORD_PENALTY = { "0.8": "0.02", "5": "0.003" } as const;

/** A recogniser ready to be started for one utterance after the other. */
export interface Recogniser {
  readonly version: string;
  readonly grammar: PhraseGrammar;
  readonly command: string;
  readonly args: readonly string[];
  /** The text in what the recogniser printed; undefined when that is none of its formats. */
  readonly read: (output: string) => string | undefined;
  /** Removes the grammar's files. Idempotent. */
  remove(): void;
}

export interface RecogniserOptions {
  readonly phrases: readonly string[];
  /** `pocketsphinx` (version 5) or `pocketsphinx_continuous` (0.8), with or without a path. Default: what PATH has. */
  readonly binary?: string;
  /** Folder with `cmudict-en-us.dict` and the acoustic model `en-us`. Default: Debian's. */
  readonly modelFolder?: string;
}

/** Throws SPEECH_PACKAGE_MISSING without the program, SPEECH_MODEL_INVALID without the model or without a phrase. */
export function openRecogniser(options: RecogniserOptions): Recogniser {
  const binary = findBinary(options.binary);
  const modelFolder = options.modelFolder ?? DEBIAN_MODEL;
  const acoustic = join(modelFolder, "en-us");
  const dictionaryFile = join(modelFolder, "cmudict-en-us.dict");
  for (const file of [dictionaryFile, join(acoustic, "mdef"), join(acoustic, "means")])
    if (!existsSync(file))
      throw new CallwardError("SPEECH_MODEL_INVALID", {
        engine: ENGINE,
        why: `${basename(file)} is missing (Debian's package is pocketsphinx-en-us)`,
      });
  const grammar = phraseGrammar(options.phrases, readDictionary(readFileSync(dictionaryFile, "utf8")));
  if (grammar.phrases.size === 0)
    throw new CallwardError("SPEECH_MODEL_INVALID", {
      engine: ENGINE,
      why: "the pack has no phrase that is long enough and known to the dictionary",
    });
  const folder = mkdtempSync(join(tmpdir(), "callward-phrases-"));
  const grammarFile = join(folder, "phrases.gram");
  const wordsFile = join(folder, "words.dict");
  writeFileSync(grammarFile, grammar.jsgf);
  writeFileSync(wordsFile, grammar.dictionary);
  const settings = [
    ["-hmm", acoustic],
    ["-dict", wordsFile],
    ["-jsgf", grammarFile],
    ["-logfn", "/dev/null"],
  ].flat();
  return {
    ...(basename(binary) === "pocketsphinx_continuous"
      ? release08(binary, settings)
      : release5(binary, settings)),
    grammar,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

type Invocation = Pick<Recogniser, "version" | "command" | "args" | "read">;

/** Release 5 (Debian 14 and later) decodes its standard input as one utterance and prints one JSON object. */
function release5(binary: string, settings: readonly string[]): Invocation {
  return {
    version: "5",
    command: binary,
    args: [...settings, "-wip", WORD_PENALTY["5"], "single", "-"],
    read: (output) => {
      try {
        const result: unknown = JSON.parse(output);
        if (typeof result !== "object" || result === null || !("t" in result)) return undefined;
        return typeof result.t === "string" ? result.t : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

/**
 * Release 0.8 (Debian 12 and 13) cuts its input at pauses and prints one line for each part. `-infile` opens
 * /dev/stdin anew, which fails for the sockets that Node uses as pipes, hence `cat`. Parts that differ are no phrase:
 * joined, they are none of the grammar's and so are understood as nothing.
 */
function release08(binary: string, settings: readonly string[]): Invocation {
  return {
    version: "0.8",
    command: "/bin/sh",
    args: [
      "-c",
      'cat | "$@"',
      "sh",
      binary,
      ...settings,
      "-wip",
      WORD_PENALTY["0.8"],
      "-infile",
      "/dev/stdin",
    ],
    read: (output) =>
      output
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "")
        .join(" "),
  };
}

function findBinary(wanted: string | undefined): string {
  const names = wanted === undefined ? ["pocketsphinx", "pocketsphinx_continuous"] : [wanted];
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const places = names.flatMap((name) =>
    name.includes("/") ? [name] : folders.map((folder) => join(folder, name)),
  );
  const found = places.find((place) => existsSync(place));
  if (found === undefined)
    throw new CallwardError("SPEECH_PACKAGE_MISSING", {
      engine: ENGINE,
      package: "pocketsphinx with pocketsphinx-en-us (packages of Debian and Ubuntu)",
    });
  return found;
}
