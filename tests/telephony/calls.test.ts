import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, type TestContext } from "vitest";
import { type Installed, installAsterisk, skipWithout } from "../asterisk/install.ts";
import { type PortBlock, takePorts } from "../asterisk/ports.ts";
import type { PrivateAsterisk } from "../asterisk/private-asterisk.ts";
import type { SipCall } from "../asterisk/sip-call.ts";
import { dial, openPhone } from "../asterisk/sip-caller.ts";
import { hasTone, makeTone } from "../asterisk/tones.ts";
import {
  type ArrivedCall,
  DESK,
  leftOvers,
  type MediaKind,
  noticed,
  serve,
  settingsFor,
  startExchange,
  type TestServer,
  until,
  WAYS,
  type Way,
} from "./exchange.ts";

let installed: Installed;
let ports: PortBlock;
let pbx: PrivateAsterisk | undefined;

beforeAll(async () => {
  installed = await installAsterisk();
  if (installed.kind === "unavailable") return;
  ports = await takePorts();
  pbx = await startExchange(installed.dist, ports);
});
afterAll(async () => {
  await pbx?.close();
  await ports?.release();
});

/**
 * Runs a test with a phone server of its own, and sees that nothing is left of it in the PBX. After one that failed the
 * PBX starts anew, so that the next one fails for its own reasons only.
 */
async function withServer(
  context: TestContext,
  run: (server: TestServer) => Promise<void>,
  way: Way = "dial",
  media: MediaKind = "websocket",
): Promise<void> {
  skipWithout("asterisk", installed, context);
  const logged = (await pbx!.log()).length;
  let server: TestServer | undefined;
  try {
    server = await serve(settingsFor(way, media, ports), way === "perCall");
    await run(server);
    await until(async () => (await leftOvers(ports)) === "", "something is left in the PBX");
    await until(() => server?.calls === 0, "a call is still with us");
    await server.close();
    await noticed(pbx!);
  } catch (error) {
    const left = await leftOvers(ports).catch(String);
    const log = (await pbx!.log()).slice(logged);
    console.error(`Reports: ${JSON.stringify(server?.reports)}\nIn the PBX: ${left}\nIts log:\n${log}`);
    await server?.close();
    await pbx!.kill();
    await pbx!.start();
    throw error;
  }
}

async function ring(server: TestServer, way: Way = "dial") {
  const caller = await dial({ port: ports.sip, to: WAYS[way].extension });
  const [arrived] = await Promise.all([server.nextCall(), caller.answered]);
  return { caller, ...arrived, arrived };
}

/** Says a tone for as long as it takes until it arrives at us, unbroken for 200 ms. */
async function isHeard(caller: SipCall, { frames }: ArrivedCall, hz: number): Promise<void> {
  void caller.sendAudio(makeTone(hz, 10));
  let from = frames.length;
  const heard = () => {
    for (; from + 10 <= frames.length; from += 1) {
      const pcm = frames.slice(from, from + 10).flatMap((frame) => [...frame.pcm]);
      if (hasTone(Int16Array.from(pcm), hz)) return true;
    }
    return false;
  };
  await until(heard, "we do not hear the caller");
  caller.dropAudio();
}

const isMark = (id: number) => (event: { readonly type: string; readonly id?: number }) =>
  event.type === "mark" && event.id === id;
const DESK_PLACE = { target: "front_desk", extension: "200" };
const CLERK = { target: "clerk", extension: "201", warm: true };

describe.each([
  ["we dial the PBX", "dial", "websocket"],
  ["the PBX keeps a connection to us", "persistent", "websocket"],
  ["the PBX dials us for each call", "perCall", "websocket"],
  ["AudioSocket", "dial", "audiosocket"],
  ["RTP", "dial", "rtp"],
] as const)("a call (%s)", (_name, way, media) => {
  it("is heard and spoken to, tells what was heard, falls silent on a flush, and leaves nothing behind", async (context) => {
    await withServer(
      context,
      async (server) => {
        const { caller, line, arrived, events } = await ring(server, way);
        expect(line.claims.callerNumber).toBe("5550100");
        expect(arrived.call).toMatchObject({ dialled: WAYS[way].extension, args: ["from-test"] });
        await isHeard(caller, arrived, 1_000);

        const since = performance.now();
        line.play(makeTone(440, 0.51));
        line.mark(1);
        line.play(makeTone(600, 20));
        line.mark(2);
        // More than the PBX takes at once: the rest waits with us.
        expect(line.queuedMs()).toBeGreaterThan(15_000);
        const first = await caller.hears(440, { since });
        const marked = await arrived.event(isMark(1));
        // Told of when it has been heard, and not when it was sent.
        expect(marked - first).toBeGreaterThan(250);
        await caller.hears(600, { since: first });
        expect(line.queuedMs()).toBeLessThan(20_500);

        line.flush();
        expect(line.queuedMs()).toBe(0);
        await caller.hearsSilence();
        line.play(makeTone(800, 0.2));
        line.mark(3);
        await arrived.event(isMark(3));
        expect(events.filter(({ type }) => type === "mark")).toEqual([
          { type: "mark", id: 1 },
          { type: "mark", id: 3 },
        ]);
        await caller.bye();
        await arrived.event(({ type }) => type === "hangup");
      },
      way,
      media,
    );
  });
});

describe("keys", () => {
  it("are told exactly and in order, however fast", async (context) => {
    await withServer(context, async (server) => {
      const { caller, arrived } = await ring(server);
      await caller.sendKeys("1122900**##1", { durationMs: 100, gapMs: 60 });
      await until(() => arrived.keys().length >= 12, "keys are missing");
      await sleep(400);
      expect(arrived.keys()).toBe("1122900**##1");
      await caller.bye();
    });
  });

  it("count once where Asterisk tells a short tone twice", async (context) => {
    await withServer(context, async (server) => {
      const { caller, arrived } = await ring(server);
      // In pairs: in a row Asterisk's second events come later and later, until they are nobody's.
      for (const pair of ["12", "34", "56", "78", "90"]) {
        await caller.sendKeys(pair, { durationMs: 40, gapMs: 40 });
        await sleep(200);
      }
      await sleep(500);
      expect(arrived.keys()).toBe("1234567890");
      await caller.bye();
    });
  });

  it("are sent to the other side", async (context) => {
    await withServer(context, async (server) => {
      const { caller, line } = await ring(server);
      line.sendKeys("42#");
      await until(() => caller.keysHeard.length === 3, "no keys came");
      expect(caller.keysHeard.map(({ digit }) => digit).join("")).toBe("42#");
      await caller.bye();
    });
  });
});

describe.each(["dial", "persistent", "perCall"] as const)("a transfer (%s)", (way) => {
  it("brings the caller to the desk, who then stays there", async (context) => {
    await withServer(
      context,
      async (server) => {
        const { caller, line, events } = await ring(server, way);
        line.play(makeTone(440, 30));
        const since = performance.now();
        await line.transfer(DESK_PLACE);
        await caller.hears(DESK, { since });
        await until(() => server.calls === 0, "the call is still with us");
        // Longer than the dead-man window: the timer of the call is off.
        await sleep(3_500);
        await caller.hears(DESK);
        expect(events).toEqual([]);
        await caller.bye();
      },
      way,
    );
  });
});

describe("a transfer that fails", () => {
  it("leaves the caller with us: no such extension, no such place, a model's words for an extension", async (context) => {
    await withServer(context, async (server) => {
      const { caller, line, arrived } = await ring(server);
      for (const extension of ["999", "", "200@line", "200,1)&System(", "12345678901234567"])
        await expect(line.transfer({ target: "front_desk", extension })).rejects.toMatchObject({
          code: "TRANSFER_FAILED",
        });
      line.play(makeTone(440, 0.3));
      await caller.hears(440);
      await caller.sendKeys("7");
      await until(() => arrived.keys() === "7", "the key does not come");
      await caller.bye();
    });
  });
});

describe("a warm transfer", () => {
  it("joins caller and person on key 1, and ends one with the other", async (context) => {
    await withServer(context, async (server) => {
      const phone = await openPhone({ port: ports.spare[1]!, on: "answer" });
      const { caller, line, events } = await ring(server);
      const transfer = line.transfer(CLERK);
      const clerk = await phone.nextCall();
      await clerk.hears(880);
      await clerk.sendKeys("1");
      await transfer;
      void caller.sendAudio(makeTone(1_000, 1));
      void clerk.sendAudio(makeTone(600, 1));
      await Promise.all([clerk.hears(1_000), caller.hears(600)]);
      await sleep(3_500);
      expect(events).toEqual([]);
      await clerk.bye();
      expect((await caller.ended).by).toBe("them");
      phone.close();
    });
  });

  it("fails when the person declines or is busy, with the caller still here", async (context) => {
    await withServer(context, async (server) => {
      const { caller, line } = await ring(server);
      const phone = await openPhone({ port: ports.spare[1]!, on: "answer" });
      const declined = expect(line.transfer(CLERK)).rejects.toMatchObject({
        code: "TRANSFER_FAILED",
        details: { why: "the person declined" },
      });
      const clerk = await phone.nextCall();
      await clerk.hears(880);
      await clerk.sendKeys("2");
      await declined;
      expect((await clerk.ended).by).toBe("them");
      phone.close();
      const busy = await openPhone({ port: ports.spare[1]!, on: 486 });
      await expect(line.transfer(CLERK)).rejects.toMatchObject({ code: "TRANSFER_FAILED" });
      busy.close();
      line.play(makeTone(440, 0.3));
      await caller.hears(440);
      await caller.bye();
    });
  });

  it("stops ringing the person when the caller hangs up", async (context) => {
    await withServer(context, async (server) => {
      const phone = await openPhone({ port: ports.spare[1]!, on: "ring" });
      const { caller, line, arrived } = await ring(server);
      const transfer = line.transfer(CLERK);
      const clerk = await phone.nextCall();
      await caller.bye();
      await arrived.event(({ type }) => type === "hangup");
      await transfer;
      expect((await clerk.ended).by).toBe("them");
      phone.close();
    });
  });
});

describe("hanging up", () => {
  it("ends the call for the caller, and every method is a no-op then", async (context) => {
    await withServer(context, async (server) => {
      const { caller, line } = await ring(server);
      line.play(makeTone(440, 5));
      await line.hangup();
      expect((await caller.ended).by).toBe("them");
      await line.hangup();
      await line.transfer(DESK_PLACE);
      line.play(makeTone(440, 1));
      line.mark(1);
      line.flush();
      line.sendKeys("1");
      expect(line.queuedMs()).toBe(0);
    });
  });

  it.for(["dial", "perCall"] as const)(
    "leaves nothing behind at whatever moment the caller goes (%s)",
    async (way, context) => {
      await withServer(
        context,
        async () => {
          // A connection per call takes half a second to come; the moments fall before, into and after the set-up.
          for (const afterMs of [0, 5, 10, 20, 40, 480, 520, 560, 600, 700]) {
            const caller = await dial({ port: ports.sip, to: WAYS[way].extension });
            await sleep(afterMs);
            await caller.bye();
          }
        },
        way,
      );
    },
  );
});
