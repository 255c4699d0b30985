import { describe, expect, it } from "vitest";
import type { PbxPlan } from "../setup/pbx-plan.ts";
import { renderConfig } from "../setup/render-config.ts";
import { checkConfig } from "./check-config.ts";
import type { FindingId } from "./finding.ts";

const plan: PbxPlan = {
  link: { mode: "inbound", from: "127.0.0.1", pbx: "127.0.0.1" },
  etc: "/etc/asterisk",
  bind: "0.0.0.0",
  ports: { sip: 5060, sips: 5061, http: 8088, https: 8089, rtpFirst: 10_000, rtpLast: 20_000 },
  people: [
    { label: "the front desk", extension: "100" },
    { label: "billing", extension: "120" },
  ],
  defaultExtension: "100",
  trunk: { host: "sip.example.net", plain: false },
  passwords: {
    ari: "Yf3pLq8sTn2vWx5zBc7d",
    localUser: "Qm4kRt6yHu8jKi0lOp2a",
    watch: "Zs3xDc5fVg7bHn9jMk1l",
    watchCrypt: "$6$salt$hash",
    phones: { "100": "Aa1Bb2Cc3Dd4Ee5Ff6Gg", "120": "Hh1Ii2Jj3Kk4Ll5Mm6Nn" },
  },
};
const targets = [
  { name: "front_desk", extension: "100" },
  { name: "billing", extension: "120" },
];
const NOW = Date.UTC(2026, 10, 21);

/** The findings on the written configuration after a change: file → what to replace by what, or text to add. */
function findingsAfter(
  changes: Readonly<Record<string, readonly [from: string, to: string] | string>>,
  link: PbxPlan["link"] = plan.link,
): readonly string[] {
  const files = new Map(renderConfig({ ...plan, link }));
  for (const [file, change] of Object.entries(changes)) {
    const text = files.get(file) ?? "";
    if (typeof change === "string") files.set(file, `${text}\n${change}\n`);
    else {
      expect(text, `${file} has what the case changes`).toContain(change[0]);
      files.set(file, text.replaceAll(change[0], change[1]));
    }
  }
  const folder = {
    read: (name: string) => (files.has(name) ? [{ file: name, text: files.get(name) ?? "" }] : []),
    // The certificates are another test's business.
    certificate: () => CERTIFICATE,
    openToOthers: [],
  };
  return checkConfig(folder, { targets }, NOW).map(({ level, id }) => `${level} ${id}`);
}

/** Nobody has its key. Ends on 21 January 2125. */
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBdjCCARugAwIBAgIUFZvVCN69FMCiqs3zPT8+Fp6i8N0wCgYIKoZIzj0EAwIw
DzENMAsGA1UEAwwEdGVzdDAgFw0yNjExMjExMTQ2MDRaGA8yMTI1MDEyMTExNDYw
NFowDzENMAsGA1UEAwwEdGVzdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABEpz
otIaiutNQVaTMg94xjTPl1asra/87V26DAuEsYqvgwuKsFiA2AoXI5o9tElvdR71
bUIMalPf2kSHxz8ooUajUzBRMB0GA1UdDgQWBBReEzsb6s7D/F/PWgTcIMk31IWJ
gjAfBgNVHSMEGDAWgBReEzsb6s7D/F/PWgTcIMk31IWJgjAPBgNVHRMBAf8EBTAD
AQH/MAoGCCqGSM49BAMCA0kAMEYCIQC83R8ROjPy8p9BqrWZfNEDcviVbhMvVsiF
93kXrBgmOAIhAIPfJPINYABpfVZ5qZin1c5Fd+r1fRreMxCN+DY/iYk3
-----END CERTIFICATE-----`;

describe("checking a configuration", () => {
  it("finds nothing in what setup writes, on one machine or two", () => {
    expect(findingsAfter({})).toEqual([]);
    expect(findingsAfter({}, inbound)).toEqual([]);
  });

  it("warns of nothing but the crash where the PBX dials", () => {
    expect(findingsAfter({}, ws)).toEqual(["warning link-outbound"]);
    expect(findingsAfter({}, wss)).toEqual(["warning link-outbound"]);
  });

  const ws: PbxPlan["link"] = { mode: "outbound", url: new URL("ws://localhost:8766") };
  const wss: PbxPlan["link"] = { mode: "outbound", url: new URL("wss://callward.example.net:8766") };
  const inbound: PbxPlan["link"] = { mode: "inbound", from: "10.0.0.7", pbx: "pbx" };
  it.each<[string, FindingId, Parameters<typeof findingsAfter>[0], PbxPlan["link"]?]>([
    [
      "plain HTTP beyond the loopback",
      "http-open",
      { "http.conf": ["bindaddr = 127.0.0.1", "bindaddr = 0.0.0.0"] },
    ],
    ["plain HTTP on all addresses by default", "http-open", { "http.conf": ["bindaddr = 127.0.0.1", ""] }],
    ["old TLS", "http-old-tls", { "http.conf": ["tlsdisablev1 = yes", ""] }, inbound],
    ["every web page allowed", "ari-origins", { "ari.conf": ["pretty = no", "allowed_origins = *"] }],
    ["a common ARI password", "ari-password", { "ari.conf": [plan.passwords.ari, "asterisk"] }],
    ["no client section", "ari-link-missing", { "websocket_client.conf": ["[callward_ari]", "[other]"] }, ws],
    [
      "no ARI user behind the link",
      "ari-link-missing",
      { "ari.conf": ["local_ari_user = callward", "local_ari_user = x"] },
      ws,
    ],
    [
      "neither link nor user",
      "ari-link-missing",
      { "ari.conf": ["permit = 10.0.0.7", "read_only = yes"] },
      inbound,
    ],
    [
      "the link in the clear",
      "link-in-clear",
      { "websocket_client.conf": ["ws://localhost", "ws://10.0.0.7"] },
      ws,
    ],
    [
      "wss without TLS",
      "link-in-clear",
      { "websocket_client.conf": ["tls_enabled = yes", "tls_enabled = no"] },
      wss,
    ],
    [
      "no verification",
      "link-unverified",
      { "websocket_client.conf": ["verify_server_cert = yes", "verify_server_cert = no"] },
      wss,
    ],
    ["no timer", "dead-man-missing", { "extensions.conf": ["Set(TIMEOUT(absolute)=5)", "NoOp()"] }],
    ["a timer that is off", "dead-man-missing", { "extensions.conf": ["(absolute)=5", "(absolute)=0"] }],
    ["no T", "dead-man-outlet", { "extensions.conf": ["exten => T,", "exten => t,"] }],
    [
      "T with the timer on",
      "dead-man-outlet",
      { "extensions.conf": ["exten => T,1,Set(TIMEOUT(absolute)=0)", "exten => T,1,NoOp()"] },
    ],
    [
      "nothing after Stasis",
      "absence-branch-missing",
      {
        "extensions.conf":
          "[extra]\nexten => s,1,Set(TIMEOUT(absolute)=5)\n same => n,Stasis(callward)\n same => n,Hangup()\nexten => T,1,Set(TIMEOUT(absolute)=0)\n same => n,Goto(humans,100,1)",
      },
    ],
    ["no people", "target-missing", { "extensions.conf": ["[humans]", "[elsewhere]"] }],
    [
      "a target without extension",
      "target-missing",
      { "extensions.conf": ["exten => 120,", "exten => 121,"] },
    ],
    [
      "people cut off by the timer",
      "people-timer",
      { "extensions.conf": ["exten => 120,1,Set(TIMEOUT(absolute)=0)", "exten => 120,1,NoOp()"] },
    ],
    ["no call for Callward", "config-incomplete", { "extensions.conf": ["Stasis(callward", "Stasis(other"] }],
    [
      "anonymous calls",
      "sip-anonymous",
      { "pjsip.conf": "[anonymous]\ntype = endpoint\nmedia_encryption = sdes" },
    ],
    [
      "a phone's name as its password",
      "sip-password",
      { "pjsip.conf": [plan.passwords.phones["100"] ?? "", "desk-100"] },
    ],
    ["live_dangerously", "live-dangerously", { "asterisk.conf": "[options]\nlive_dangerously = yes" }],
  ])("finds %s", (_, id, changes, link) => {
    expect(findingsAfter(changes, link)).toContain(`problem ${id}`);
  });

  it.each<[string, FindingId, Parameters<typeof findingsAfter>[0], PbxPlan["link"]?]>([
    [
      "a user without limits",
      "ari-user-open",
      { "ari.conf": "[other]\ntype = user\npassword = Yf3pLq8sTn2vWx5zBc7d" },
    ],
    ["ARI within everybody's reach", "ari-reachable", { "http.conf": ["[/ari]", "[/elsewhere]"] }, inbound],
    [
      "sound within everybody's reach",
      "ari-reachable",
      { "http.conf": ["[/media]", "[/elsewhere]"] },
      inbound,
    ],
    [
      "a link without certificate",
      "link-unverified",
      { "websocket_client.conf": ["cert_file = ", "; cert_file = "] },
      wss,
    ],
    [
      "a slow failover",
      "link-slow",
      { "websocket_client.conf": ["connection_timeout = 500", "connection_timeout = 9000"] },
      ws,
    ],
    ["a timer of minutes", "dead-man-missing", { "extensions.conf": ["(absolute)=5", "(absolute)=300"] }],
    [
      "calls in the clear",
      "sip-in-clear",
      { "pjsip.conf": ["media_encryption = sdes", "media_encryption = no"] },
    ],
    ["no security log", "security-log-missing", { "logger.conf": ["security.log = security", ""] }],
    [
      "a context of the call's own making",
      "dialplan-unknowable",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: Asterisk's own variable
      { "extensions.conf": ["same => n,Goto(s,1)", "same => n,Goto(${WHERE},s,1)"] },
    ],
    [
      "a realtime switch",
      "dialplan-unknowable",
      { "extensions.conf": ["[humans]", "[humans]\nswitch => Realtime/@"] },
    ],
  ])("warns of %s", (_, id, changes, link) => {
    expect(findingsAfter(changes, link)).toContain(`warning ${id}`);
  });

  it("takes templates, additions, comments and includes as Asterisk does", () => {
    const files: Readonly<Record<string, string>> = {
      "http.conf": '[base](!)\nenabled = yes ; always\n;-- bindaddr = 0.0.0.0\n--;\n#include "more/*.conf"\n',
      "more/*.conf": "[general](base)\nbindaddr = 127.0.0.1\n[general](+)\nbindaddr=10.0.0.1\n",
    };
    const folder = {
      read: (name: string) => (files[name] === undefined ? [] : [{ file: name, text: files[name] }]),
      certificate: () => undefined,
      openToOthers: ["ari.conf"],
    };
    const found = checkConfig(folder, { targets: [] }, NOW);
    expect(found.find(({ id }) => id === "http-open")?.found).toContain("10.0.0.1");
    expect(found.map(({ id }) => id)).toContain("file-readable");
  });

  it("tells of a certificate that ends", () => {
    const folder = {
      read: (name: string) =>
        name === "http.conf" ? [{ file: name, text: "[general]\ntlscertfile = /x.pem" }] : [],
      certificate: (): string | undefined => CERTIFICATE,
      openToOthers: [],
    };
    const at = (now: number) =>
      checkConfig(folder, { targets: [] }, now).filter(({ id }) => id === "certificate-expiry");
    expect(at(NOW)).toEqual([]);
    expect(at(Date.UTC(2125, 0, 1))).toMatchObject([{ level: "warning" }]);
    expect(at(Date.UTC(2126, 0, 1))).toMatchObject([{ level: "problem" }]);
    expect(
      checkConfig({ ...folder, certificate: () => undefined }, { targets: [] }, NOW).map(({ id }) => id),
    ).toContain("certificate-expiry");
  });
});
