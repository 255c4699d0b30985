/** A phone server in a process of its own, for tests that kill it. Prints `call` for each call; plays a tone to it. */
import process from "node:process";
import { startPhoneServer } from "../../packages/callward/src/telephony/phone-server.ts";
import { makeTone } from "../asterisk/tones.ts";
import { type MediaKind, settingsFor, type Way } from "./exchange.ts";

const [way, media, ports] = process.argv.slice(2);
await startPhoneServer(settingsFor(way as Way, media as MediaKind, JSON.parse(ports ?? "{}")), {
  onCall(line) {
    line.play(makeTone(440, 60));
    console.log("call");
  },
  report: () => undefined,
});
console.log("ready");
