import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TLS_FILES } from "../../packages/callward/src/telephony/asterisk/setup/pbx-plan.ts";
import { readTelephonySettings } from "../../packages/callward/src/telephony/settings.ts";
import { type Installed, installAsterisk, skipWithout } from "../asterisk/install.ts";
import { type ProductPbx, startProductPbx, TEST_PASSWORDS } from "../asterisk/product-pbx.ts";
import { dial, openPhone } from "../asterisk/sip-caller.ts";
import { makeTone } from "../asterisk/tones.ts";
import { serve, type TestServer } from "./exchange.ts";

let installed: Installed;
let pbx: ProductPbx;
let server: TestServer;

beforeAll(async () => {
  installed = await installAsterisk();
  if (installed.kind === "unavailable") return;
  pbx = await startProductPbx({ dist: installed.dist, link: "wss" });
  const settings = readTelephonySettings({
    CALLWARD_ARI_LISTEN: `127.0.0.1:${pbx.callwardPort}`,
    CALLWARD_ARI_USER: "callward",
    CALLWARD_ARI_PASSWORD: TEST_PASSWORDS.ari,
    CALLWARD_ARI_CERT: join(pbx.etc, TLS_FILES.callwardCertificate),
    CALLWARD_ARI_KEY: join(pbx.etc, TLS_FILES.callwardKey),
    CALLWARD_ARI_CA: join(pbx.etc, TLS_FILES.authority),
  });
  if (settings === undefined) throw new Error("no settings");
  server = await serve(settings, true);
});
afterAll(async () => {
  await server?.close();
  await pbx?.close();
});

describe("the configuration for a PBX that dials us, with TLS and its certificate", () => {
  it("brings calls to us by the defaults of the settings, and callers to the pack's people", async (context) => {
    skipWithout("asterisk", installed, context);
    const phone = await openPhone({ port: pbx.deskPorts["100"]!, on: "answer" });
    const caller = await dial({ port: pbx.trunkPort, to: "+15550199", from: "5550100" });
    const [{ line, call }] = await Promise.all([server.nextCall(), caller.answered]);
    expect(call.args).toEqual(["+15550199"]);
    line.play(makeTone(440, 0.5));
    await caller.hears(440);
    await line.transfer({ target: "front_desk", extension: "100" });
    const clerk = await phone.nextCall();
    void clerk.sendAudio(makeTone(600, 1));
    await caller.hears(600);
    await clerk.bye();
    await caller.bye();
    phone.close();
    const log = JSON.stringify(server.reports);
    expect(log).not.toContain(TEST_PASSWORDS.ari);
    expect(log).not.toContain("5550100");
  });

  it("refuses whoever has the password but no certificate", async (context) => {
    skipWithout("asterisk", installed, context);
    const { WebSocket } = await import("ws");
    const ca = await readFile(join(pbx.etc, TLS_FILES.authority), "utf8");
    const authorization = `Basic ${Buffer.from(`callward:${TEST_PASSWORDS.ari}`).toString("base64")}`;
    const socket = new WebSocket(`wss://localhost:${pbx.callwardPort}/ari`, ["ari"], {
      ca,
      headers: { authorization },
    });
    const outcome = await new Promise((resolve) => {
      socket.on("open", () => resolve("open"));
      socket.on("error", () => resolve("refused"));
    });
    expect(outcome).toBe("refused");
  });
});
