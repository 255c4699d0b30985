import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import process from "node:process";
import { CallwardError, isCallwardError, normalise } from "@callward/guard";
import {
  type IntentExample,
  OUT_OF_SCOPE,
  openIntentModel,
  readIntentModel,
  writeIntentModel,
} from "@callward/guard/intents";
import { z } from "zod";
import { trainModel } from "../../intents/train-model.ts";
import { EXIT } from "../exit-codes.ts";
import { readLines } from "../json-lines.ts";
import { progressBar, type Terminal } from "../output.ts";

const exampleSchema = z.object({ text: z.string().min(1), intent: z.string().min(1) });
const questionSchema = z.object({ id: z.unknown().optional(), text: z.string() });

/** `callward intents train FILE --out MODEL [--dev FILE]`: JSON lines `{text, intent}`; `intent: "oos"` is out of scope. */
export async function trainIntents(
  file: string,
  options: { readonly out: string; readonly dev?: string },
  terminal: Terminal,
): Promise<number> {
  const started = performance.now();
  const examples = await readExamples(file);
  const dev = options.dev === undefined ? [] : await readExamples(options.dev);
  const intents = new Set(examples.map(({ intent }) => intent));
  intents.delete(OUT_OF_SCOPE);
  if (intents.size < 2)
    throw new CallwardError("INPUT_INVALID", {
      problem: `${file} has ${intents.size} intents, and a model tells at least two apart`,
    });
  terminal.warn(`training on ${examples.length} utterances of ${intents.size} intents …`);
  const bar = progressBar(100, "training");
  const trained = await trainModel(examples, dev, (share) => bar(Math.round(share * 100)));
  const text = writeIntentModel(trained);
  await writeFile(options.out, text).catch((error: NodeJS.ErrnoException) => {
    throw new CallwardError("FILE_UNREADABLE", { path: options.out, problem: error.code ?? error.message });
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  terminal.print(
    `wrote ${options.out}: version ${trained.version}, ${(text.length / 1024).toFixed(0)} KB, ${seconds} s`,
  );
  if (dev.length > 0) terminal.print(agreement(trained, dev));
  return EXIT.ok;
}

/** `callward intents predict MODEL`: JSON lines `{id?, text}` in, `{id, intent, confidence, oos}` out, in order. */
export async function predictIntents(file: string): Promise<number> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new CallwardError("FILE_UNREADABLE", { path: file, problem: error.code ?? error.message });
  });
  const model = openIntentModel(readIntentModel(text));
  let status: number = EXIT.ok;
  for await (const line of readLines("-")) {
    let answer: object;
    try {
      const question = parse(questionSchema, line.text, "standard input", line.line);
      const guesses = model.predict(normalise(question.text));
      const [top] = guesses;
      const intent = top?.label ?? OUT_OF_SCOPE;
      answer = {
        id: question.id ?? null,
        intent,
        confidence: Number((top?.confidence ?? 1).toFixed(4)),
        oos: intent === OUT_OF_SCOPE,
        others: guesses
          .slice(1)
          .map(({ label, confidence }) => ({ intent: label, confidence: Number(confidence.toFixed(4)) })),
      };
    } catch (error) {
      if (!isCallwardError(error)) throw error;
      answer = { id: null, error: { code: error.code, message: `${error.message} ${error.remedy}` } };
      status = EXIT.usage;
    }
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, "drain");
  }
  return status;
}

async function readExamples(file: string): Promise<readonly IntentExample[]> {
  const examples: IntentExample[] = [];
  for await (const { line, text } of readLines(file)) examples.push(parse(exampleSchema, text, file, line));
  return examples;
}

function parse<Output>(schema: z.ZodType<Output>, text: string, file: string, line: number): Output {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser's own message quotes the input, which may be a caller's words.
    throw new CallwardError("INPUT_NOT_JSON", { problem: `${file}:${line} cannot be parsed` });
  }
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? "the line" : `"${issue.path.join(".")}"`;
  throw new CallwardError("INPUT_INVALID", {
    problem: `${file}:${line}: ${where}: ${issue?.message ?? "is not as expected"}`,
  });
}

/** How the written model does on the set that calibrated it. */
function agreement(trained: Parameters<typeof openIntentModel>[0], dev: readonly IntentExample[]): string {
  const model = openIntentModel(trained);
  const right = (rows: readonly IntentExample[]) =>
    rows.filter(({ text, intent }) => (model.predict(normalise(text))[0]?.label ?? OUT_OF_SCOPE) === intent)
      .length;
  const inside = dev.filter(({ intent }) => intent !== OUT_OF_SCOPE);
  const outside = dev.filter(({ intent }) => intent === OUT_OF_SCOPE);
  const share = (rows: readonly IntentExample[]) =>
    rows.length === 0 ? "no rows" : `${((right(rows) / rows.length) * 100).toFixed(1)} % of ${rows.length}`;
  return `dev: in scope ${share(inside)}, out of scope ${share(outside)}`;
}
