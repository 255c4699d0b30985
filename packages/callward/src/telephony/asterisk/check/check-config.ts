import { X509Certificate } from "node:crypto";
import { APP } from "../setup/pbx-plan.ts";
import { checkDialplan, type DialplanWishes } from "./check-dialplan.ts";
import { readDialplan } from "./dialplan.ts";
import type { PbxFinding } from "./finding.ts";
import { type ConfSection, isTrue, parseConf, settingOf } from "./parse-conf.ts";

/** A folder of configuration, as texts. */
export interface ConfigFolder {
  /** The files that a name or a pattern of `#include` stands for. */
  read(pattern: string): readonly { readonly file: string; readonly text: string }[];
  /** Text of a certificate that the configuration names; undefined when it cannot be read. */
  certificate(path: string): string | undefined;
  /** Files that others than their owner may read. */
  readonly openToOthers: readonly string[];
}

/** Shorter ones can be guessed or are somebody's word. */
const SHORTEST_PASSWORD = 16;
const COMMON = /^(asterisk|password|secret|changeme|admin|1234\d*|test|freepbx|amp\d+|mysecret)\w{0,4}$/i;
/** A certificate that ends within this many days is told in time. */
const EXPIRY_DAYS = 30;
/** A caller should be with a person after this long when Callward is absent, in milliseconds. */
const LONGEST_ABSENCE_MS = 5_000;

/** Judges a folder of configuration. `now` is a time in milliseconds. */
export function checkConfig(
  folder: ConfigFolder,
  wishes: DialplanWishes,
  now: number,
): readonly PbxFinding[] {
  const conf = (file: string) => parseConf(file, (pattern) => folder.read(pattern));
  const http = conf("http.conf");
  const ari = conf("ari.conf");
  const clients = conf("websocket_client.conf");
  const pjsip = conf("pjsip.conf");
  return [
    ...checkHttp(http),
    ...checkAri(ari, clients, wishes.app ?? APP),
    ...checkClients(clients),
    ...checkSip(pjsip),
    ...checkDialplan(readDialplan(conf("extensions.conf")), wishes),
    ...checkLiveDangerously(conf("asterisk.conf")),
    ...checkLogger(conf("logger.conf")),
    ...checkCertificates([...http, ...clients, ...pjsip], folder, now),
    ...folder.openToOthers.map(
      (file): PbxFinding => ({
        id: "file-readable",
        level: "problem",
        where: file,
        found: "everybody on the machine can read this file, which holds passwords or a key",
        remedy: `chmod 600 ${file}`,
      }),
    ),
  ];
}

const named = (sections: readonly ConfSection[], name: string) =>
  sections.find((section) => section.name === name);
const ofType = (sections: readonly ConfSection[], type: string) =>
  sections.filter((section) => settingOf(section, "type") === type);
const isLoopback = (address: string) => /^(127\.|\[?::1\]?|localhost)/.test(address);

function checkHttp(http: readonly ConfSection[]): readonly PbxFinding[] {
  const general = named(http, "general");
  const findings: PbxFinding[] = [];
  const bind = settingOf(general, "bindaddr") ?? "0.0.0.0";
  if (isTrue(settingOf(general, "enabled")) && !isLoopback(bind))
    findings.push({
      id: "http-open",
      level: "problem",
      where: "http.conf bindaddr",
      found: `ARI is served without encryption on ${bind}: its password crosses the network in the clear`,
      remedy: "Set bindaddr = 127.0.0.1, and use TLS (tlsenable) for other machines.",
    });
  const oldTls = ["tlsdisablev1", "tlsdisablev11"].filter((key) => !isTrue(settingOf(general, key)));
  if (isTrue(settingOf(general, "tlsenable")) && oldTls.length > 0)
    findings.push({
      id: "http-old-tls",
      level: "problem",
      where: "http.conf",
      found: "TLS 1.0 and 1.1 are offered, which are broken (RFC 8996)",
      remedy: oldTls.map((key) => `${key} = yes`).join(", "),
    });
  return findings;
}

function checkAri(
  ari: readonly ConfSection[],
  clients: readonly ConfSection[],
  app: string,
): readonly PbxFinding[] {
  const findings: PbxFinding[] = [];
  const origins = settingOf(named(ari, "general"), "allowed_origins") ?? "";
  if (origins.includes("*"))
    findings.push({
      id: "ari-origins",
      level: "problem",
      where: "ari.conf allowed_origins",
      found: "any web page that somebody in your network opens may talk to ARI",
      remedy: "Take the line away.",
    });
  for (const user of ofType(ari, "user")) {
    const where = `ari.conf [${user.name}]`;
    const password = settingOf(user, "password") ?? "";
    const plain = settingOf(user, "password_format") !== "crypt";
    if (plain && isWeak(password, user.name))
      findings.push({
        id: "ari-password",
        level: "problem",
        where,
        found:
          "the password is short or a common one; failed logins to ARI are not logged, so it can be tried for ever",
        remedy: "Give it 24 random bytes: openssl rand -base64 24",
      });
    const limited = ["acl", "permit", "deny"].some((key) => settingOf(user, key) !== undefined);
    if (!limited && !isTrue(settingOf(user, "read_only")))
      findings.push({
        id: "ari-user-open",
        level: "warning",
        where,
        found: "this user may control every call, from any address that reaches the HTTP server",
        remedy:
          "Add deny = 0.0.0.0/0.0.0.0,::/0 and permit = the address of Callward (Asterisk 22.9, 23.3, 20.19).",
      });
  }
  const outbound = ofType(ari, "outbound_websocket").filter((section) =>
    (settingOf(section, "apps") ?? "").split(",").some((name) => name.trim() === app),
  );
  for (const section of outbound) {
    const client = settingOf(section, "websocket_client_id") ?? "";
    const user = settingOf(section, "local_ari_user") ?? "";
    const missing = [
      ...(named(clients, client) === undefined ? [`[${client}] in websocket_client.conf`] : []),
      ...(ofType(ari, "user").some(({ name }) => name === user) ? [] : [`the user [${user}]`]),
    ];
    if (missing.length > 0)
      findings.push({
        id: "ari-link-missing",
        level: "problem",
        where: `ari.conf [${section.name}]`,
        found: `there is no ${missing.join(" and no ")}`,
        remedy: "Add it; `callward asterisk setup` writes all three.",
      });
  }
  if (outbound.length === 0 && ofType(ari, "user").every((user) => isTrue(settingOf(user, "read_only"))))
    findings.push({
      id: "ari-link-missing",
      level: "problem",
      where: "ari.conf",
      found: `neither an outbound connection for the application ${app} nor a user that may control calls`,
      remedy: "Run `callward asterisk setup`.",
    });
  return findings;
}

function checkClients(clients: readonly ConfSection[]): readonly PbxFinding[] {
  return ofType(clients, "websocket_client").flatMap((section) => {
    const where = `websocket_client.conf [${section.name}]`;
    const uri = settingOf(section, "uri") ?? "";
    const host = URL.canParse(uri) ? new URL(uri).hostname : "";
    const findings: PbxFinding[] = [];
    const encrypted = uri.startsWith("wss:") && isTrue(settingOf(section, "tls_enabled"));
    if (!encrypted && !isLoopback(host))
      findings.push({
        id: "link-in-clear",
        level: "problem",
        where,
        found: `calls, passwords and sound go to ${host || "Callward"} without encryption`,
        remedy: "Use wss:// with tls_enabled = yes; `callward asterisk setup --callward wss://…` writes it.",
      });
    const verified = settingOf(section, "verify_server_cert") ?? "yes";
    const named = settingOf(section, "verify_server_hostname") ?? "yes";
    if (encrypted && !(isTrue(verified) && isTrue(named)))
      findings.push({
        id: "link-unverified",
        level: "problem",
        where,
        found: "whoever answers at that address is taken for Callward",
        remedy: "Set verify_server_cert = yes and verify_server_hostname = yes.",
      });
    if (encrypted && settingOf(section, "cert_file") === undefined)
      findings.push({
        id: "link-unverified",
        level: "warning",
        where,
        found: "the PBX shows no certificate of its own",
        remedy: "Set cert_file and priv_key_file, and CALLWARD_ARI_CA on Callward's side.",
      });
    const number = (key: string, fallback: number) => Number(settingOf(section, key) ?? fallback);
    const absence =
      number("reconnect_attempts", 4) *
      (number("connection_timeout", 500) + number("reconnect_interval", 500));
    if (settingOf(section, "connection_type") === "per_call_config" && absence > LONGEST_ABSENCE_MS)
      findings.push({
        id: "link-slow",
        level: "warning",
        where,
        found: `when Callward is absent a caller may wait ${absence / 1_000} s for a person`,
        remedy: "connection_timeout = 500, reconnect_interval = 500, reconnect_attempts = 4",
      });
    return findings;
  });
}

function checkSip(pjsip: readonly ConfSection[]): readonly PbxFinding[] {
  const findings: PbxFinding[] = [];
  if (named(pjsip, "anonymous") !== undefined)
    findings.push({
      id: "sip-anonymous",
      level: "problem",
      where: "pjsip.conf [anonymous]",
      found: "anybody on the network may place calls without a name",
      remedy: "Take the endpoint away.",
    });
  for (const auth of ofType(pjsip, "auth")) {
    const password = settingOf(auth, "password");
    if (password !== undefined && isWeak(password, settingOf(auth, "username") ?? auth.name))
      findings.push({
        id: "sip-password",
        level: "problem",
        where: `pjsip.conf [${auth.name}]`,
        found: "the password is short, a common one, or the name itself: phones are attacked all day",
        remedy: "Give it 24 random bytes: openssl rand -base64 24",
      });
  }
  for (const endpoint of ofType(pjsip, "endpoint")) {
    const encryption = settingOf(endpoint, "media_encryption") ?? "no";
    if (encryption === "no")
      findings.push({
        id: "sip-in-clear",
        level: "warning",
        where: `pjsip.conf [${endpoint.name}]`,
        found: "calls of this endpoint can be overheard and changed on the way",
        remedy: "Use the TLS transport and media_encryption = sdes, if the other side can.",
      });
  }
  return findings;
}

const isWeak = (password: string, name: string) =>
  password.length < SHORTEST_PASSWORD || password === name || COMMON.test(password);

function checkLiveDangerously(asterisk: readonly ConfSection[]): readonly PbxFinding[] {
  if (!isTrue(settingOf(named(asterisk, "options"), "live_dangerously"))) return [];
  return [
    {
      id: "live-dangerously",
      level: "problem",
      where: "asterisk.conf live_dangerously",
      found: "whoever may set a channel variable by ARI may write files and run commands",
      remedy: "live_dangerously = no",
    },
  ];
}

function checkLogger(logger: readonly ConfSection[]): readonly PbxFinding[] {
  const logs = named(logger, "logfiles")?.lines ?? [];
  if (logs.some(({ value }) => /\bsecurity\b|\*/.test(value))) return [];
  return [
    {
      id: "security-log-missing",
      level: "warning",
      where: "logger.conf",
      found: "failed logins are not written down, so fail2ban sees nothing",
      remedy: "Add security.log = security to [logfiles].",
    },
  ];
}

const CERTIFICATE_KEYS = ["tlscertfile", "cert_file", "ca_list_file"];

function checkCertificates(
  sections: readonly ConfSection[],
  folder: ConfigFolder,
  now: number,
): readonly PbxFinding[] {
  const paths = new Set(
    sections.flatMap(({ lines }) =>
      lines.filter(({ key }) => CERTIFICATE_KEYS.includes(key)).map(({ value }) => value),
    ),
  );
  return [...paths].flatMap((path): readonly PbxFinding[] => {
    const pem = folder.certificate(path);
    const remedy =
      "Renew it: remove the folder callward/tls, run `callward asterisk setup` again, reload both sides.";
    if (pem === undefined)
      return [
        {
          id: "certificate-expiry",
          level: "warning",
          where: path,
          found: "this certificate cannot be read from here",
          remedy: "See that the PBX can read it.",
        },
      ];
    const days = Math.floor((Date.parse(endOf(pem)) - now) / 86_400_000);
    if (days >= EXPIRY_DAYS) return [];
    const found = days < 0 ? "this certificate has ended" : `this certificate ends in ${days} days`;
    return [
      { id: "certificate-expiry", level: days < 0 ? "problem" : "warning", where: path, found, remedy },
    ];
  });
}

function endOf(pem: string): string {
  try {
    return new X509Certificate(pem).validTo;
  } catch {
    return "1970-01-01T00:00:00Z";
  }
}
