import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { TLS_FILES } from "../../packages/callward/src/telephony/asterisk/setup/pbx-plan.ts";
import { readTelephonySettings } from "../../packages/callward/src/telephony/settings.ts";
import { installAsterisk, skipWithout } from "../asterisk/install.ts";
import { type ProductPbx, startProductPbx, TEST_PASSWORDS } from "../asterisk/product-pbx.ts";
import { dial } from "../asterisk/sip-caller.ts";
import { hasTone, makeTone } from "../asterisk/tones.ts";
import { serve, type TestServer } from "./exchange.ts";

/** The settings of both ways in which product configurations connect PBX and Callward, each over TLS. */
const LINKS = {
  inbound: (pbx: ProductPbx) => ({ CALLWARD_ARI_URL: `https://localhost:${pbx.ports.https}/ari` }),
  wss: (pbx: ProductPbx) => ({
    CALLWARD_ARI_LISTEN: `127.0.0.1:${pbx.callwardPort}`,
    CALLWARD_ARI_CERT: join(pbx.etc, TLS_FILES.callwardCertificate),
    CALLWARD_ARI_KEY: join(pbx.etc, TLS_FILES.callwardKey),
  }),
};
/** A sentence of 2.4 s, more than the 2 s that fill a message. */
const SENTENCE = 19_200;
/** What is played in pieces of 100 ms, as voices give them, and what as a whole: tones in Hz and lengths in samples. */
const SENTENCES = [
  { hz: 440, piece: 800 },
  { hz: 600, piece: SENTENCE },
];
/** Share of a sentence that must reach the ear: windows over its two ends and a late frame of a busy machine fail. */
const MOSTLY = 0.8;
const FRAME = 160;

let pbx: ProductPbx | undefined;
let server: TestServer | undefined;
afterEach(async () => {
  await server?.close();
  await pbx?.close();
});

/** Share of a sentence in which a tone was heard. */
function heardShare(pcm: Int16Array, hz: number): number {
  let frames = 0;
  for (let at = 0; at + FRAME <= pcm.length; at += FRAME)
    if (hasTone(pcm.subarray(at, at + FRAME), hz)) frames += 1;
  return (frames * FRAME) / SENTENCE;
}

describe.each([
  ["we dial the PBX", "inbound"],
  ["the PBX dials us", "wss"],
] as const)("a sentence that is played in one go over TLS (%s)", (_name, link) => {
  it("is heard to its end before its mark is told, though nothing is played after it", async (context) => {
    const installed = await installAsterisk();
    pbx = await startProductPbx({ dist: skipWithout("asterisk", installed, context), link });
    const settings = readTelephonySettings({
      CALLWARD_ARI_USER: "callward",
      CALLWARD_ARI_PASSWORD: TEST_PASSWORDS.ari,
      CALLWARD_ARI_CA: join(pbx.etc, TLS_FILES.authority),
      ...LINKS[link](pbx),
    });
    if (settings === undefined) throw new Error("no settings");
    server = await serve(settings, link === "wss");
    const caller = await dial({ port: pbx.trunkPort, to: "+15550199", from: "5550100" });
    const [{ line, event }] = await Promise.all([server.nextCall(), caller.answered]);
    for (const [index, { hz, piece }] of SENTENCES.entries()) {
      const sentence = makeTone(hz, SENTENCE / 8_000);
      for (let at = 0; at < SENTENCE; at += piece) line.play(sentence.subarray(at, at + piece));
      line.mark(index);
      await event((told) => told.type === "mark" && told.id === index);
      await caller.hearsSilence({ forMs: 100 });
      expect(heardShare(caller.heardSince(0), hz)).toBeGreaterThan(MOSTLY);
    }
    await caller.bye();
  });
});
