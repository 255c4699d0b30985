import { afterAll, beforeAll, describe, expect, it, type TestContext } from "vitest";
import { type Installed, installAsterisk, skipWithout } from "../asterisk/install.ts";
import { type GuardedPhone, startGuardedPhone, type TestCaller } from "./guarded-phone.ts";
import { levelGate } from "./level-gate.tmp.ts";
import { spokenMs } from "./tone-voice.ts";

let installed: Installed;
let shared: Promise<GuardedPhone> | undefined;

beforeAll(async () => {
  installed = await installAsterisk();
});
afterAll(async () => (await shared)?.close());

async function phoneOf(context: TestContext): Promise<GuardedPhone> {
  const dist = skipWithout("asterisk", installed, context);
  shared ??= startGuardedPhone({ dist, createGate: levelGate });
  return shared;
}

/** A call that has heard its disclosure. */
async function callOn(phone: GuardedPhone): Promise<TestCaller> {
  const call = await phone.call();
  await call.hears(phone.tones("disclosure"));
  await call.hearsSilence({ forMs: 400, deadlineMs: spokenMs(phone.guard.line("disclosure").text) + 5_000 });
  return call;
}

describe("a caller on a real PBX", () => {
  it("hears the disclosure first, and then the answer to a spoken question", async (context) => {
    const phone = await phoneOf(context);
    const call = await phone.call();
    const answered = performance.now();
    const disclosed = await call.hears(phone.tones("disclosure"));
    console.log("disclosure after", disclosed - answered);
    await call.hearsSilence({ forMs: 400, deadlineMs: 20_000 });
    const asked = performance.now();
    await call.say("when are you open on Monday");
    const said = performance.now();
    const heard = await call.hears(phone.tones("intents.hours"), { since: asked, deadlineMs: 10_000 });
    console.log("answer after the question's end", heard - said, phone.trace.map((t) => `${t.event} ${t.release?.line ?? t.route ?? t.reason ?? ""} ${t.fault?.code ?? ""}`));
    await call.bye();
  });

  it("reaches the desk by key 0 within a second", async (context) => {
    const phone = await phoneOf(context);
    const call = await callOn(phone);
    const pressed = performance.now();
    await call.sendKeys("0");
    const reached = await call.reachesDesk();
    console.log("desk after", reached - pressed);
    expect(phone.trace.at(-2)).toMatchObject({ event: "transfer", reason: "key-0" });
    await call.bye();
  });
});
