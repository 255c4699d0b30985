import { describe, expect, it } from "vitest";
import { readTelephonySettings } from "./settings.ts";

const CREDENTIALS = { CALLWARD_ARI_USER: "callward", CALLWARD_ARI_PASSWORD: "hush-hush" };
const LISTEN = { CALLWARD_ARI_LISTEN: "127.0.0.1:8766", ...CREDENTIALS };
const DIAL = { CALLWARD_ARI_URL: "http://127.0.0.1:8088/ari", ...CREDENTIALS };

describe("telephony settings", () => {
  it("are none where no PBX is named", () => {
    expect(readTelephonySettings({})).toBeUndefined();
  });

  it("need no more than an address and credentials", () => {
    expect(readTelephonySettings(LISTEN)).toEqual({
      app: "callward",
      ari: { mode: "listen", host: "127.0.0.1", port: 8_766, user: "callward", password: "hush-hush" },
      media: { kind: "websocket", client: "callward_media" },
      transfer: { context: "humans", warmPrompt: "sound:beep,sound:vm-press,sound:digits/1" },
      deadManSeconds: 3,
      capSeconds: 1_200,
    });
    expect(readTelephonySettings(DIAL)?.ari).toMatchObject({ mode: "dial", user: "callward" });
  });

  it("take the operator's list of targets", () => {
    const read = readTelephonySettings({
      ...LISTEN,
      CALLWARD_TRANSFER_CONTEXT: "people",
      CALLWARD_TRANSFER_TARGETS: "front_desk=200,billing=queue-1@back_office",
    });
    expect([...(read?.transfer.targets ?? [])]).toEqual([
      ["front_desk", { context: "people", extension: "200" }],
      ["billing", { context: "back_office", extension: "queue-1" }],
    ]);
  });

  it.each([
    ["both sides dial", { ...LISTEN, ...DIAL }, "CALLWARD_ARI_URL"],
    ["no user", { CALLWARD_ARI_LISTEN: "127.0.0.1:1" }, "CALLWARD_ARI_USER"],
    ["no password", { ...LISTEN, CALLWARD_ARI_PASSWORD: "" }, "CALLWARD_ARI_PASSWORD"],
    ["no port", { ...LISTEN, CALLWARD_ARI_LISTEN: "127.0.0.1" }, "CALLWARD_ARI_LISTEN"],
    [
      "open to the network in the clear",
      { ...LISTEN, CALLWARD_ARI_LISTEN: "0.0.0.0:8766" },
      "CALLWARD_ARI_LISTEN",
    ],
    [
      "a password in the clear",
      { ...DIAL, CALLWARD_ARI_URL: "http://pbx.example:8088/ari" },
      "CALLWARD_ARI_URL",
    ],
    [
      "credentials in the address",
      { ...DIAL, CALLWARD_ARI_URL: "https://a:hush-hush@pbx/ari" },
      "CALLWARD_ARI_URL",
    ],
    ["no address", { ...DIAL, CALLWARD_ARI_URL: "pbx" }, "CALLWARD_ARI_URL"],
    [
      "a certificate without its key",
      { ...LISTEN, CALLWARD_ARI_CERT: import.meta.filename },
      "CALLWARD_ARI_CERT",
    ],
    ["an absent file", { ...LISTEN, CALLWARD_ARI_CA: "/no/such/file" }, "CALLWARD_ARI_CA"],
    ["unknown media", { ...LISTEN, CALLWARD_MEDIA: "telepathy" }, "CALLWARD_MEDIA"],
    [
      "media everywhere",
      { ...LISTEN, CALLWARD_MEDIA: "rtp", CALLWARD_MEDIA_LISTEN: "0.0.0.0:0" },
      "CALLWARD_MEDIA_LISTEN",
    ],
    [
      "a target without a place",
      { ...LISTEN, CALLWARD_TRANSFER_TARGETS: "desk=" },
      "CALLWARD_TRANSFER_TARGETS",
    ],
    ["a window of nothing", { ...LISTEN, CALLWARD_DEAD_MAN_SECONDS: "0" }, "CALLWARD_DEAD_MAN_SECONDS"],
    ["a cap within the window", { ...LISTEN, CALLWARD_CAP_SECONDS: "2" }, "CALLWARD_CAP_SECONDS"],
  ])("are refused with the variable's name and without its value: %s", (_why, env, setting) => {
    let thrown: unknown;
    try {
      readTelephonySettings(env);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ code: "SETTING_INVALID", details: { setting } });
    expect(String(thrown)).not.toContain("hush-hush");
  });
});
