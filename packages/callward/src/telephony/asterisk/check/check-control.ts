import { isLoopback } from "../setup/pbx-plan.ts";
import type { PbxFinding } from "./finding.ts";
import { OUTBOUND_CRASH } from "./known-holes.ts";
import { type ConfSection, isTrue, settingOf } from "./parse-conf.ts";
import { isWeak, named, ofType } from "./sections.ts";

/** A caller should be with a person after this long when Callward is absent, in milliseconds. */
const LONGEST_ABSENCE_MS = 5_000;

/** The host of `host:port` or of a bare address. */
const hostOf = (address: string) => address.replace(/^([^:]+|\[.*\]):\d+$/, "$1");

/** The HTTP server behind ARI. */
export function checkHttp(http: readonly ConfSection[]): readonly PbxFinding[] {
  const general = named(http, "general");
  const findings: PbxFinding[] = [];
  const bind = settingOf(general, "bindaddr") ?? "0.0.0.0";
  if (isTrue(settingOf(general, "enabled")) && !isLoopback(hostOf(bind)))
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
  const tlsBind = settingOf(general, "tlsbindaddr") ?? bind;
  const unlimited = ["/ari", "/media"].filter((path) => {
    const limits = http.filter((section) => section.name === path);
    return !limits.some((section) => settingOf(section, "deny") ?? settingOf(section, "acl"));
  });
  if (isTrue(settingOf(general, "tlsenable")) && !isLoopback(hostOf(tlsBind)) && unlimited.length > 0)
    findings.push({
      id: "ari-reachable",
      level: "warning",
      where: "http.conf tlsbindaddr",
      found: `everybody who reaches ${tlsBind} may try passwords at ${unlimited.join(" and ")}, and no try is logged`,
      remedy: `For each, a section such as [/ari]: type = restriction, deny = 0.0.0.0/0.0.0.0,::/0, permit = the address of Callward. Or tlsbindaddr = 127.0.0.1:8089.`,
    });
  return findings;
}

/** Who may control the PBX, and how Callward is reached. */
export function checkAri(
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
    findings.push({
      id: "link-outbound",
      level: "warning",
      where: `ari.conf [${section.name}]`,
      found: OUTBOUND_CRASH,
      remedy: "Let Callward dial the PBX: run `callward asterisk setup` without --outbound.",
    });
    if (missing.length > 0)
      findings.push({
        id: "ari-link-missing",
        level: "problem",
        where: `ari.conf [${section.name}]`,
        found: `there is no ${missing.join(" and no ")}`,
        remedy: "Add it; `callward asterisk setup --outbound URL` writes all three.",
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

/** The connections by which the PBX dials Callward. */
export function checkClients(clients: readonly ConfSection[]): readonly PbxFinding[] {
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
        remedy: "Use wss:// with tls_enabled = yes; `callward asterisk setup --outbound wss://…` writes it.",
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
