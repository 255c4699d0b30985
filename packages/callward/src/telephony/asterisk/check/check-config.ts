import { X509Certificate } from "node:crypto";
import { APP } from "../setup/pbx-plan.ts";
import { checkAri, checkClients, checkHttp } from "./check-control.ts";
import { checkDialplan, type DialplanWishes } from "./check-dialplan.ts";
import { readDialplan } from "./dialplan.ts";
import type { PbxFinding } from "./finding.ts";
import { type ConfSection, isTrue, parseConf, settingOf } from "./parse-conf.ts";
import { isWeak, named, ofType } from "./sections.ts";

/** A folder of configuration, as texts. */
export interface ConfigFolder {
  /** The files that a name or a pattern of `#include` stands for. */
  read(pattern: string): readonly { readonly file: string; readonly text: string }[];
  /** Text of a certificate that the configuration names; undefined when it cannot be read. */
  certificate(path: string): string | undefined;
  /** Files that others than their owner may read. */
  readonly openToOthers: readonly string[];
}

/** A certificate that ends within this many days is told in time. */
const EXPIRY_DAYS = 30;
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
