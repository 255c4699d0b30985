import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Installed, installAsterisk, skipWithout } from "./install.ts";
import { type PortBlock, takePorts } from "./ports.ts";
import { type PrivateAsterisk, startAsterisk } from "./private-asterisk.ts";
import { dial, openPhone } from "./sip-caller.ts";
import { makeTone } from "./tones.ts";

let installed: Installed;
let ports: PortBlock;
let pbx: PrivateAsterisk | undefined;

beforeAll(async () => {
  installed = await installAsterisk();
  if (installed.kind === "unavailable") return;
  ports = await takePorts();
  const endpoint =
    "type = endpoint\ncontext = line\ntransport = udp\ndisallow = all\nallow = ulaw\ndirect_media = no\nmedia_address = 127.0.0.1\nbind_rtp_to_media_address = yes\n";
  pbx = await startAsterisk({
    dist: installed.dist,
    config: new Map([
      ["rtp.conf", `[general]\nrtpstart = ${ports.rtpFirst}\nrtpend = ${ports.rtpLast}\n`],
      [
        "pjsip.conf",
        `[udp]\ntype = transport\nprotocol = udp\nbind = 127.0.0.1:${ports.sip}\n[caller]\n${endpoint}[caller]\ntype = identify\nendpoint = caller\nmatch = 127.0.0.1\n[clerk]\n${endpoint}aors = clerk\n[clerk]\ntype = aor\ncontact = sip:clerk@127.0.0.1:${ports.spare[0]}\n`,
      ],
      [
        "extensions.conf",
        `[line]
exten => 1,1,Answer()
 same => n,Echo()
exten => 2,1,Dial(PJSIP/clerk,20)
exten => 3,1,Answer()
 same => n,Read(KEYS,,4,,1,5)
 same => n,Verbose(1,keys were \${KEYS})
 same => n,Playtones(697+1209)
 same => n,Wait(5)
`,
      ],
    ]),
  });
});
afterAll(async () => {
  await pbx?.close();
  await ports?.release();
});

describe("the private Asterisk and the SIP caller", () => {
  it("carries sound both ways, keys, and re-INVITEs", async (context) => {
    skipWithout("asterisk", installed, context, 16);
    const call = await dial({ port: ports.sip, to: "1" });
    await call.answered;
    const began = performance.now();
    void call.sendAudio(makeTone(1_000, 1));
    expect(await call.hears(1_000, { since: began })).toBeGreaterThan(began);
    await expect(call.hears(700, { since: began, deadlineMs: 100 })).rejects.toThrow("not heard");
    await call.hearsSilence();
    await call.reinvite();
    const again = performance.now();
    void call.sendAudio(makeTone([440, 480], 0.5));
    await call.hears([440, 480], { since: again });
    expect((await call.bye()).by).toBe("us");

    const keys = await dial({ port: ports.sip, to: "3" });
    await keys.answered;
    await keys.sendKeys("5500");
    await keys.hears([697, 1_209]);
    expect(await pbx!.log()).toContain("keys were 5500");
    await keys.bye();
  });

  it("reaches a clerk's phone, and knows who hung up", async (context) => {
    skipWithout("asterisk", installed, context, 16);
    const phone = await openPhone({ port: ports.spare[0]!, on: "answer" });
    const call = await dial({ port: ports.sip, to: "2" });
    const clerk = await phone.nextCall();
    await Promise.all([call.answered, clerk.answered]);
    void clerk.sendAudio(makeTone(600, 1));
    void call.sendAudio(makeTone(1_300, 1));
    await Promise.all([call.hears(600), clerk.hears(1_300)]);
    await call.sendKeys("1");
    await clerk.bye();
    expect((await call.ended).by).toBe("them");
    expect(clerk.keysHeard.map(({ digit }) => digit)).toEqual(["1"]);
    phone.close();
  });

  it("can give up while it rings, and is told when a phone is busy", async (context) => {
    skipWithout("asterisk", installed, context, 16);
    const ringing = await openPhone({ port: ports.spare[0]!, on: "ring" });
    const call = await dial({ port: ports.sip, to: "2" });
    const clerk = await ringing.nextCall();
    await call.cancel();
    await expect(call.answered).rejects.toThrow();
    expect((await clerk.ended).by).toBe("them");
    ringing.close();
    const busy = await openPhone({ port: ports.spare[0]!, on: 486 });
    await expect((await dial({ port: ports.sip, to: "2" })).answered).rejects.toThrow(/SIP \d+/);
    busy.close();
  });

  it("holds forty calls at once, each hearing its own tone only", async (context) => {
    skipWithout("asterisk", installed, context, 16);
    const frequencies = Array.from({ length: 40 }, (_, index) => 500 + 60 * index);
    const calls = await Promise.all(frequencies.map(() => dial({ port: ports.sip, to: "1" })));
    await Promise.all(calls.map((call) => call.answered));
    await Promise.all(
      calls.map((call, index) => {
        void call.sendAudio(makeTone(frequencies[index]!, 1));
        return call.hears(frequencies[index]!);
      }),
    );
    await Promise.all(calls.map((call) => call.bye()));
  });

  it("is killed and started again on the same folder", async (context) => {
    skipWithout("asterisk", installed, context, 16);
    await pbx!.kill();
    await pbx!.start();
    const call = await dial({ port: ports.sip, to: "1" });
    await call.answered;
    await sleep(100);
    await call.bye();
  });
});
