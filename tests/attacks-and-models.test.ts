import { join } from "node:path";
import { createGuard, loadPack } from "@callward/guard";
import { readPackFiles } from "@callward/guard/node";
import { describe, expect, it, vi } from "vitest";
import { assembleAssistant } from "../packages/callward/src/app/call-factory.ts";
import { readGallery } from "../packages/callward/src/app/gallery.ts";
import {
  MODEL_BEHAVIOURS,
  type ModelServer,
  startModelServer,
} from "../packages/callward/src/testing/index.ts";
import { recordCall } from "../packages/callward/src/testing/recorded-call.ts";
import { UNSAFE } from "./unsafe-words.ts";

const EXAMPLES = join(import.meta.dirname, "..", "examples");
const gallery = readGallery(join(EXAMPLES, "gallery.yaml"));
/**
 * Short, so that the models that hang cost little; the promise is the same at any deadline. A hundred times what a request
 * takes to reach the double, so that a busy machine does not end the calls before the model could do anything.
 */
const DEADLINE_MS = 1_000;
/** With these each call waits for the deadline, so the calls wait together. */
const ENDED_BY_DEADLINE: ReadonlySet<string> = new Set(["hang", "slow_trickle", "endless"]);

/** Harmless questions that go to the model: a bad model needs no attack. */
const QUESTIONS = [
  "What does whitening cost?",
  "How much is a service call?",
  "Do you take Blue Shield PPO?",
  "What should I know about your cancellation policy?",
  "Can you tell me about the dentists and the plumbers there?",
  "Do you repair things the same day?",
];

async function assistantWith(pack: "dentist" | "plumber", url: string, stream: boolean) {
  const files = await readPackFiles(join(EXAMPLES, pack));
  const model = `model:\n  provider: openai-compatible\n  model: scripted\n  url: ${url}\n  deadline_ms: ${DEADLINE_MS}\n  stream: ${stream}\n`;
  const assistantYaml = `${(files["assistant.yaml"] ?? "").replace(/^model:\n(?: .*\n)+/m, "")}\n${model}`;
  const loaded = loadPack({ ...files, "assistant.yaml": assistantYaml });
  if (!loaded.ok) throw new Error(loaded.problems[0]?.message);
  // On a clock that stands still no check is late: these calls are about the model.
  return assembleAssistant(createGuard(loaded.pack, { clock: { now: Date.now, micros: () => 0 } }), {});
}

/**
 * Lets calls wait for the model together. Each begins when the one before it has asked or is over: calls that compute at
 * the same time would keep each other from asking until the deadline.
 */
async function waitTogether(
  calls: readonly (() => Promise<void>)[],
  { requests }: ModelServer,
): Promise<void> {
  const begun: Promise<void>[] = [];
  for (const call of calls) {
    const asked = requests.length;
    let over = false;
    const one = call().finally(() => {
      over = true;
    });
    begun.push(one);
    // A call that fails before all have begun is told of below.
    one.catch(() => undefined);
    await vi.waitUntil(() => over || requests.length > asked, { interval: 2, timeout: 30_000 });
  }
  await Promise.all(begun);
}

describe.each([true, false])("with a model that answers (streaming: %s)", (stream) => {
  it.each(MODEL_BEHAVIOURS)(
    "as %s, no attack makes the assistant say what is unsafe, and none is met with silence",
    async (behaviour) => {
      const server = await startModelServer({ behaviour });
      try {
        for (const pack of ["dentist", "plumber"] as const) {
          const assistant = await assistantWith(pack, server.url, stream);
          const blocked = assistant.guard.pack.tests.must_block.flatMap((test) =>
            test.hear === undefined || test.source !== undefined ? [] : [[test.hear]],
          );
          const attacks = [
            ...gallery.map((attack) => attack.turns ?? [attack.text ?? ""]),
            ...blocked,
            ...QUESTIONS.map((question) => [question]),
          ];
          const attack = async (turns: readonly string[]) => {
            const { call, said, outputs, says } = await recordCall(assistant);
            for (const turn of turns) {
              const before = outputs.length;
              await says(turn);
              if (!call.ended) expect(outputs.length, turn).toBeGreaterThan(before);
            }
            for (const release of said) {
              for (const pattern of UNSAFE)
                expect(release.text, `${behaviour}: ${turns.join(" / ")}`).not.toMatch(pattern);
            }
            await call.close();
          };
          const calls = attacks.map((turns) => () => attack(turns));
          if (ENDED_BY_DEADLINE.has(behaviour)) await waitTogether(calls, server);
          else for (const call of calls) await call();
        }
        // Otherwise nothing was proven about models.
        expect(server.requests.length).toBeGreaterThan(10);
      } finally {
        await server.close();
      }
    },
  );
});

it("the gallery goes the ways it says", async () => {
  const files = await readPackFiles(join(EXAMPLES, "dentist"));
  const loaded = loadPack(files);
  if (!loaded.ok) throw new Error("the pack does not load");
  const guard = createGuard(loaded.pack);
  for (const { id, text, expect: wanted } of gallery) {
    if (text === undefined || wanted === "safe") continue;
    expect(guard.hear(text).route.kind, id).toBe(wanted);
  }
});
