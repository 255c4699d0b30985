import { setTimeout as sleep } from "node:timers/promises";
import { installAsterisk } from "../asterisk/install.ts";
import { takePorts } from "../asterisk/ports.ts";
import { dial, openPhone } from "../asterisk/sip-caller.ts";
import { DESK, leftOvers, serve, settingsFor, startExchange, WAYS, type Way, type MediaKind } from "./exchange.ts";
import { WebSocket } from "ws"; import { PASSWORD } from "./exchange.ts";
const installed = await installAsterisk(); if (installed.kind !== "ready") throw new Error(installed.why);
const ports = await takePorts(); const pbx = await startExchange(installed.dist, ports);
try {
  const server = await serve(settingsFor("persistent", "websocket", ports));
  const spy = new WebSocket(`ws://127.0.0.1:${ports.http}/ari/events?app=spy&subscribeAll=true`, { headers: { authorization: "Basic " + Buffer.from("callward:" + PASSWORD).toString("base64") } });
  let evs: any[] = []; spy.on("message", d => { const e = JSON.parse(String(d)); if (e.type === "ChannelDtmfReceived") evs.push([e.timestamp.slice(17, 23), e.digit, e.duration_ms, e.channel.name.slice(0, 9)]); });
  const call = await dial({ port: ports.sip, to: WAYS.persistent.extension });
  const got = await server.nextCall(); 
  for (const d of [40, 60, 80, 100]) for (const g of [40, 60]) { evs = []; const n = got.keys().length; await call.sendKeys("1123", { durationMs: d, gapMs: g }); await sleep(700); console.log(d, g, "=>", got.keys().slice(n), JSON.stringify(evs)); }
  console.log(JSON.stringify((await (await fetch(`http://127.0.0.1:${ports.http}/ari/channels`, { headers: { authorization: "Basic " + Buffer.from("callward:" + PASSWORD).toString("base64") } })).json()).map((c: any) => [c.id, c.name, c.dialplan])));
  // warm
  const phone = await openPhone({ port: ports.spare[1]!, on: "answer" });
  const t = performance.now(); const tr = got.line.transfer({ target: "clerk", extension: "201", warm: true });
  const clerk = await phone.nextCall(); await clerk.answered; await clerk.hears(880); console.log("clerk hears prompt", performance.now() - t | 0); const t2 = performance.now(); await clerk.sendKeys("1"); await tr; console.log("warm done", performance.now() - t2 | 0);
  const { makeTone } = await import("../asterisk/tones.ts"); void call.sendAudio(makeTone(1000, 1)); void clerk.sendAudio(makeTone(600, 1)); await Promise.all([clerk.hears(1000), call.hears(600)]); console.log("joined", await leftOvers(ports));
  await clerk.bye(); console.log((await call.ended).by); await sleep(200); console.log("left", await leftOvers(ports), JSON.stringify(got.events), JSON.stringify(server.reports));
  await server.close(); spy.close(); phone.close();
} finally { const log = await pbx.log(); console.log(log.split("\n").filter(l => /ERROR|WARNING/.test(l)).slice(-20).join("\n")); await pbx.close(); await ports.release(); }
