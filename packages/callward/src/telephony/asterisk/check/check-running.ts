import { request } from "node:http";
import { request as requestTls } from "node:https";
import { CallwardError } from "@callward/guard";
import { z } from "zod";
import type { PbxFinding } from "./finding.ts";
import { judgeVersion } from "./known-holes.ts";

/** Where a PBX answers and as whom to ask it; a read-only user is enough. */
export interface RunningPbx {
  /** Such as `http://127.0.0.1:8088/ari`. */
  readonly url: URL;
  readonly user: string;
  readonly password: string;
  /** Authority of its certificate, in PEM. */
  readonly ca?: string;
}

/** Modules without which a call cannot be carried, and what fails. */
const NEEDED: Readonly<Record<string, string>> = {
  "app_stasis.so": "calls cannot be given to Callward",
  "res_ari_channels.so": "calls cannot be controlled",
  "res_ari_bridges.so": "the caller cannot be joined with the assistant",
  "chan_websocket.so": "sound cannot be carried",
  "res_websocket_client.so": "the PBX cannot dial Callward",
  "chan_pjsip.so": "there is no SIP",
  "res_srtp.so": "sound cannot be encrypted",
  "func_timeout.so": "there is no dead-man switch",
  "app_dial.so": "no person can be called",
  "codec_ulaw.so": "sound cannot be translated",
  "codec_resample.so": "sound cannot be translated",
};
const ANSWER_MS = 5_000;

const infoSchema = z.object({ system: z.object({ version: z.string() }) });
const modulesSchema = z.array(z.object({ name: z.string(), status: z.string() }));

/**
 * Asks a running PBX for its version and modules.
 *
 * @param today Day as `YYYY-MM-DD`.
 * Throws TELEPHONY_UNAVAILABLE, or TELEPHONY_REFUSED when the login fails.
 */
export async function checkRunning(
  pbx: RunningPbx,
  today: string,
  signal: AbortSignal,
): Promise<readonly PbxFinding[]> {
  const info = infoSchema.parse(await ask(pbx, "asterisk/info", signal));
  const modules = modulesSchema.parse(await ask(pbx, "asterisk/modules", signal));
  const loaded = new Set(modules.filter(({ status }) => status === "Running").map(({ name }) => name));
  return [
    ...checkVersion(info.system.version, today),
    ...Object.entries(NEEDED)
      .filter(([name]) => !loaded.has(name))
      .map(
        ([name, consequence]): PbxFinding => ({
          id: "module-missing",
          level: "problem",
          where: name,
          found: `the module is not running: ${consequence}`,
          remedy: `Load it in modules.conf: load = ${name}`,
        }),
      ),
  ];
}

/** Judges a version (see `judgeVersion`) as findings. */
export function checkVersion(version: string, today: string): readonly PbxFinding[] {
  const verdict = judgeVersion(version, today);
  const where = `Asterisk ${version}`;
  const findings: PbxFinding[] = verdict.holes.map((hole) => ({
    id: "version-hole",
    level: "problem",
    where,
    found: `${hole.id}: ${hole.what}`,
    remedy: `Update to ${Object.values(hole.closedIn).join(", ")} or later. ${hole.source}`,
  }));
  if (verdict.ended !== undefined)
    findings.push({
      id: "version-ended",
      level: "problem",
      where,
      found: `this branch has had no security fixes since ${verdict.ended}`,
      remedy: "Update to Asterisk 22.",
    });
  if (!verdict.websocketMedia)
    findings.push({
      id: "version-too-old",
      level: "warning",
      where,
      found: "it cannot carry sound over WebSocket with JSON control",
      remedy: "Update to 22.10.1 or later, or set CALLWARD_MEDIA=audiosocket.",
    });
  return findings;
}

function ask(pbx: RunningPbx, path: string, signal: AbortSignal): Promise<unknown> {
  const url = new URL(`${pbx.url.pathname.replace(/\/$/, "")}/${path}`, pbx.url);
  const headers = {
    authorization: `Basic ${Buffer.from(`${pbx.user}:${pbx.password}`).toString("base64")}`,
  };
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]);
  return new Promise((resolve, reject) => {
    const unavailable = (error: NodeJS.ErrnoException) =>
      reject(
        new CallwardError("TELEPHONY_UNAVAILABLE", { why: error.code ?? "no answer" }, { cause: error }),
      );
    const options = { headers, signal: deadline, ...(pbx.ca === undefined ? {} : { ca: pbx.ca }) };
    const asked = (url.protocol === "https:" ? requestTls : request)(url, options, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part) => {
        text += part;
      });
      response.once("error", unavailable);
      response.once("end", () => {
        if (response.statusCode !== 200) {
          const why = `status ${response.statusCode ?? 0}`;
          return reject(new CallwardError("TELEPHONY_REFUSED", { what: `GET ${path}`, why }));
        }
        try {
          resolve(JSON.parse(text));
        } catch {
          reject(new CallwardError("TELEPHONY_REFUSED", { what: `GET ${path}`, why: "no JSON came back" }));
        }
      });
    });
    asked.once("error", unavailable);
    asked.end();
  });
}
