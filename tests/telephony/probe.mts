import { setTimeout as sleep } from "node:timers/promises";
import { installAsterisk } from "../asterisk/install.ts";
import { takePorts } from "../asterisk/ports.ts";
import { dial } from "../asterisk/sip-caller.ts";
import { makeTone, hasTone, level } from "../asterisk/tones.ts";
import { DESK, leftOvers, serve, settingsFor, startExchange, WAYS, type Way, type MediaKind } from "./exchange.ts";
const installed = await installAsterisk(); if (installed.kind !== "ready") throw new Error(installed.why);
const ports = await takePorts(); const pbx = await startExchange(installed.dist, ports);
try {
for (const [way, media] of [["dial","websocket"],["persistent","websocket"],["perCall","websocket"],["dial","audiosocket"]] as [Way, MediaKind][]) {
  console.log("==", way, media);
  const server = await serve(settingsFor(way, media, ports), way === "perCall");
  try {
  const t0 = performance.now();
  const call = await dial({ port: ports.sip, to: WAYS[way].extension });
  const got = await server.nextCall(); console.log("call up after", (performance.now()-t0).toFixed(0), got.call, got.line.claims);
  await call.answered;
  void call.sendAudio(makeTone(1000, 0.5)); await sleep(800);
  const pcm = Int16Array.from(got.frames.slice(-40).flatMap(f => [...f.pcm])); console.log("frames", got.frames.length, "level", level(pcm)|0);
  let t = performance.now(); got.line.play(makeTone(440, 3)); got.line.mark(7); console.log("queued", got.line.queuedMs()); const h = await call.hears(440, { since: t }); console.log("caller hears after", (h - t).toFixed(0));
  await sleep(500); console.log("queued", got.line.queuedMs()); t = performance.now(); got.line.flush(); const last = await call.hearsSilence(); console.log("flush->silence", (last - t).toFixed(0), "queued", got.line.queuedMs());
  got.line.play(makeTone(440, 0.51)); got.line.mark(8); t = performance.now(); const m = await got.event(e => e.type === "mark" && e.id === 8); console.log("mark after", (m-t).toFixed(0), JSON.stringify(got.events));
  await call.sendKeys("123", { durationMs: 100, gapMs: 60 }); await sleep(200); console.log("keys", got.keys());
  await call.sendKeys("55", { durationMs: 40, gapMs: 40 }); await sleep(600); console.log("keys", got.keys());
  t = performance.now(); await got.line.transfer({ target: "desk", extension: "200" }); console.log("transfer took", (performance.now()-t).toFixed(1)); const d = await call.hears(DESK, { since: t }); console.log("desk heard after", (d-t).toFixed(0));
  await sleep(200); console.log("server calls", server.calls, "left:", await leftOvers(ports)); 
  await call.bye(); await sleep(100); console.log("left:", await leftOvers(ports));
  } catch (e) { console.log("ERR", e); }
  console.log(JSON.stringify(server.reports)); await server.close();
}
const log = await pbx.log(); console.log(log.split("\n").filter(l => /DTMF|ERROR|WARNING/.test(l)).slice(-60).join("\n"));
} finally { await pbx.close(); await ports.release(); }
