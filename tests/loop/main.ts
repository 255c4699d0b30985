import { availableParallelism, loadavg } from "node:os";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { createParakeetHearing } from "../../packages/callward/src/speech/parakeet/parakeet-hearing.ts";
import { startParakeetDouble } from "../../packages/callward/src/testing/parakeet-double.ts";
import { readCommandLine } from "../../scripts/command-line.ts";
import { installAsterisk } from "../asterisk/install.ts";
import { startProductPbx } from "../asterisk/product-pbx.ts";
import { openPhone as openDeskPhone, type SipPhone } from "../asterisk/sip-caller.ts";
import { makeTone } from "../asterisk/tones.ts";
import { untilTrue } from "../phone/until-true.ts";
import { CALLER_VOICES } from "../voices/caller-voice.ts";
import type { Audible } from "./caller-mouth.ts";
import { failed, judge } from "./judge.ts";
import { callIn, type LoopCaller, PEOPLE_HZ } from "./loop-caller.ts";
import { GROUPS, type Group, type LoopPhone, openLoopPhone } from "./loop-phone.ts";
import { details, hearing, type Result, table } from "./report.ts";
import { makeScripts, type Script } from "./scripts.ts";
import { makeBeds } from "./surroundings.ts";
import { createWordsHeard } from "./words-heard.ts";

/** Errors of the doubled recogniser: about what Parakeet makes on a telephone. */
const ERRORS = { drop: 0.03, substitute: 0.03 };
/** Calls at the same time on each core and group: recognising takes a core, and what is measured is not its queue. */
const AT_ONCE_A_CORE: Readonly<Record<Group, number>> = { embedded: 2, services: 5 };
/** What the product may take to let go of a call whose caller has hung up: its last words are waited for. */
const LAST_WORDS_MS = 15_000;
/** No scripted call takes as long. */
const LONGEST_MS = 230_000;

const { values } = readCommandLine("loop", {
  options: {
    group: { type: "string" },
    only: { type: "string" },
    seed: { type: "string", default: "1" },
    verbose: { type: "boolean", default: false },
  },
});
const say = (text: string) => void process.stderr.write(`loop: ${text}\n`);
const installed = await installAsterisk();
if (installed.kind !== "ready" || Number.parseInt(installed.version, 10) < 22) {
  say(
    `NOT RUN: no Asterisk 22 or later could be had here (${installed.kind === "ready" ? installed.version : installed.why})`,
  );
  process.exit(1);
}
say("starting Asterisk …");
const pbx = await startProductPbx({ dist: installed.dist });
const phone = await openLoopPhone(pbx, say);
const beds = await makeBeds();
const desks: SipPhone[] = [];
for (const [target, { extension }] of Object.entries(phone.guard.pack.assistant.people.targets)) {
  const desk = await openDeskPhone({ port: pbx.deskPorts[extension] ?? 0, on: "answer" });
  desks.push(desk);
  void attend(desk, PEOPLE_HZ[target] ?? 0);
}

/** A person takes every call that comes, and sounds like nobody else. */
async function attend(desk: SipPhone, hz: number): Promise<void> {
  for (;;) {
    const call = await desk.nextCall(2 ** 30).catch(() => undefined);
    if (call === undefined) return;
    void call.sendAudio(makeTone(hz, 8));
  }
}

async function play(script: Script, group: Group, index: number): Promise<Result> {
  const number = `5551${GROUPS.indexOf(group)}${String(index).padStart(3, "0")}`;
  let audible: readonly Audible[] = [];
  const double =
    group === "embedded"
      ? undefined
      : await startParakeetDouble({
          hear: createWordsHeard(() => audible),
          errors: { seed: Number(values.seed) * 1_000 + index, ...ERRORS },
        });
  const record = phone.expect(number, {
    group,
    hostileModel: script.hostileModel,
    ...(double === undefined ? {} : { hearing: createParakeetHearing({ urls: [double.url] }) }),
  });
  const voice = CALLER_VOICES[index % CALLER_VOICES.length] ?? { voice: "en-us", rate: 160, pitch: 50 };
  let caller: LoopCaller | undefined;
  try {
    caller = await callIn({
      port: pbx.trunkPort,
      record,
      group,
      voice: { ...voice, rate: voice.rate + 8 * ((index % 5) - 2) },
      bed: beds.get(script.surroundings) ?? { audio: new Int16Array(8_000), words: [] },
      bedAt: index * 9_973,
      hear: (heard) => {
        audible = heard;
      },
    });
    const late = sleep(LONGEST_MS, undefined, { ref: false }).then(() =>
      failed("the call never came to an end"),
    );
    const reached = await Promise.race([script.goal(caller), late]).catch(failed);
    await sleep(300);
    await caller.hangUp();
    await caller.over(LAST_WORDS_MS);
    return { index, group, script, record, reached, judged: await judge(caller, script, phone) };
  } catch (error) {
    await caller?.hangUp();
    return {
      index,
      group,
      script,
      record,
      reached: failed(error),
      judged: { unsafe: [], silent: ["no call"], forTheRoom: false },
    };
  } finally {
    await double?.close();
  }
}

async function playAll(
  group: Group,
  scripts: readonly (readonly [number, Script])[],
): Promise<readonly Result[]> {
  const waiting = [...scripts];
  const results: Result[] = [];
  const atOnce = AT_ONCE_A_CORE[group] * availableParallelism();
  const worker = async (first: number) => {
    await sleep(first * 700);
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const result = await play(next[1], group, next[0]);
      results.push(result);
      const { unsafe, silent } = result.judged;
      const worst = unsafe.length > 0 ? "UNSAFE" : silent.length > 0 ? "SILENT" : result.reached.reached;
      say(
        `${group} ${results.length}/${scripts.length}: call ${result.index}, ${result.script.kind}: ${worst}`,
      );
      if (values.verbose) say(details(result) ?? "");
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, waiting.length) }, (_, first) => worker(first)));
  return results;
}

const chosen = values.only?.split(",").map(Number);
const scripts = [...makeScripts(Date.now()).entries()].filter(
  ([index]) => chosen === undefined || chosen.includes(index),
);
const groups = GROUPS.filter((group) => values.group === undefined || values.group === group);
const began = performance.now();
const delay = monitorEventLoopDelay();
delay.enable();
const results = (await Promise.all(groups.map((group) => playAll(group, scripts)))).flat();
const left = await leftovers(phone);
for (const result of results) {
  const text = details(result);
  if (text !== undefined) console.log(`${text}\n`);
}
for (const group of groups) {
  const own = results.filter((result) => result.group === group);
  console.log(`${table(titleOf(group), own)}\n\n${hearing(own)}\n`);
}
const unsafe = results.filter(({ judged }) => judged.unsafe.length > 0).length;
const silent = results.filter(({ judged }) => judged.silent.length > 0).length + left;
const seconds = Math.round((performance.now() - began) / 1_000);
console.log(
  `${results.length} calls in ${seconds} s: ${unsafe} unsafe, ${silent} silent or left open${left > 0 ? ` (${left} still on the line)` : ""}.`,
);
console.log(
  `The machine: load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores; callers and Callward were held up by up to ${Math.round(delay.percentile(99) / 1e6)} ms in 99 of 100 beats, and by ${Math.round(delay.max / 1e6)} ms once.`,
);
await phone.close();
for (const desk of desks) desk.close();
await pbx.close();
process.exit(unsafe + silent > 0 ? 1 : 0);

function titleOf(group: Group): string {
  return group === "embedded"
    ? `embedded (${phone.embeddedHearing}; Flite)`
    : `services (Parakeet with ${100 * (ERRORS.drop + ERRORS.substitute)} % word errors and Kokoro, doubled)`;
}

/** Calls that nobody is on any more and that are still there. */
async function leftovers({ phone: line }: LoopPhone): Promise<number> {
  await untilTrue(() => line.calls === 0, LAST_WORDS_MS).catch(() => undefined);
  const channels = (await pbx.cli("core show channels concise")).trim();
  if (channels !== "") say(`channels left in Asterisk:\n${channels}`);
  return line.calls;
}
