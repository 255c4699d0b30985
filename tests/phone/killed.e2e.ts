import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it, type TestContext } from "vitest";
import type { ProductPbx } from "../asterisk/product-pbx.ts";
import type { SipCall } from "../asterisk/sip-call.ts";
import { dial, openPhone } from "../asterisk/sip-caller.ts";
import { makeTone } from "../asterisk/tones.ts";
import { type CallwardProcess, hearsVoice, startCallward } from "./callward-process.ts";
import { CLERK_HZ, telephonyEnv } from "./guarded-phone.ts";
import { sharePbx } from "./shared-phone.ts";

const { pbx: pbxOf } = sharePbx();
const cleanups: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** What the PBX's timer of three seconds promises: not a matter of the machine's speed. */
const RESCUED_MS = 4_000;
/** No timer is waited for; the rest is what a busy machine may take. */
const AT_ONCE_MS = 2_000;

async function start(pbx: ProductPbx): Promise<CallwardProcess> {
  const callward = await startCallward({ env: telephonyEnv(pbx) });
  cleanups.push(() => callward.close());
  // Asterisk registers the application a moment after the connection is there; until then callers go to people.
  await expect.poll(() => pbx.cli("ari show apps"), { timeout: 10_000 }).toContain("callward");
  return callward;
}

/** A caller who has been read two seconds of the disclosure by the real voice. */
async function listening(pbx: ProductPbx): Promise<SipCall> {
  const caller = await dial({ port: pbx.trunkPort, to: "+15550142" });
  cleanups.push(() => caller.vanish());
  await caller.answered;
  await hearsVoice(caller, 2_000);
  return caller;
}

/** The time from `since` until the caller hears the clerk at the front desk. */
async function rescuedAfter(pbx: ProductPbx, caller: SipCall, act: () => void): Promise<number> {
  const desk = await openPhone({ port: pbx.deskPorts["100"] ?? 0, on: "answer" });
  cleanups.push(() => desk.close());
  const since = performance.now();
  act();
  const clerk = await desk.nextCall();
  void clerk.sendAudio(makeTone(CLERK_HZ, 2));
  return (await caller.hears(CLERK_HZ, { since })) - since;
}

/** Asterisk lives, and nothing of the call is left in it. */
async function isClear(context: TestContext, pbx: ProductPbx, caller: SipCall): Promise<void> {
  await caller.bye();
  await expect
    .poll(async () => (await pbx.cli("core show channels concise")).trim(), { timeout: 10_000 })
    .toBe("");
  expect(await pbx.cli("core show uptime"), context.task.name).toContain("System uptime");
}

describe("a caller of `callward start`, on the PBX that setup configures,", () => {
  it("is with the front desk within four seconds when the process is killed; started again, it answers", async (context) => {
    const pbx = await pbxOf(context);
    const callward = await start(pbx);
    const caller = await listening(pbx);
    const ms = await rescuedAfter(pbx, caller, () => callward.signal("SIGKILL"));
    expect(await callward.exited).toBe("SIGKILL");
    expect(ms).toBeLessThan(RESCUED_MS);
    expect(await pbx.log()).toContain("Callward gave no sign of life");
    await isClear(context, pbx, caller);

    await start(pbx);
    await isClear(context, pbx, await listening(pbx));
  });

  it("is with the front desk at once when the process is told to stop", async (context) => {
    const pbx = await pbxOf(context);
    const callward = await start(pbx);
    const before = rescues(await pbx.log());
    const caller = await listening(pbx);
    const ms = await rescuedAfter(pbx, caller, () => callward.signal("SIGTERM"));
    expect(ms).toBeLessThan(AT_ONCE_MS);
    expect(await callward.exited).toBe(0);
    // It was handed over, and not rescued.
    expect(rescues(await pbx.log())).toBe(before);
    await isClear(context, pbx, caller);
  });

  it("is with the front desk within four seconds when the process is stuck, its connection open", async (context) => {
    const pbx = await pbxOf(context);
    const callward = await start(pbx);
    const caller = await listening(pbx);
    const ms = await rescuedAfter(pbx, caller, () => callward.signal("SIGSTOP"));
    expect(ms).toBeLessThan(RESCUED_MS);
    // It wakes up to a call that is a person's, and leaves it there.
    const woken = performance.now();
    callward.signal("SIGCONT");
    await sleep(500);
    await caller.hears(CLERK_HZ, { since: woken });
    await isClear(context, pbx, caller);
    await isClear(context, pbx, await listening(pbx));
  });

  it("is with the front desk at once when the process is not there", async (context) => {
    const pbx = await pbxOf(context);
    const desk = await openPhone({ port: pbx.deskPorts["100"] ?? 0, on: "answer" });
    cleanups.push(() => desk.close());
    const since = performance.now();
    const caller = await dial({ port: pbx.trunkPort, to: "+15550142" });
    const clerk = await desk.nextCall();
    expect(performance.now() - since).toBeLessThan(AT_ONCE_MS);
    await Promise.all([clerk.answered, caller.answered]);
    await isClear(context, pbx, caller);
  });
});

const rescues = (log: string) => log.split("Callward gave no sign of life").length - 1;
