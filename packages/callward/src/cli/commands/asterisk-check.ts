import { readFile, stat } from "node:fs/promises";
import process from "node:process";
import { CallwardError } from "@callward/guard";
import { openPack } from "../../packs/open-guard.ts";
import { checkConfig } from "../../telephony/asterisk/check/check-config.ts";
import { checkRunning } from "../../telephony/asterisk/check/check-running.ts";
import type { PbxFinding } from "../../telephony/asterisk/check/finding.ts";
import { readConfigFolder } from "../../telephony/asterisk/check/read-config-folder.ts";
import { readSecret } from "../../telephony/secret-setting.ts";
import { EXIT } from "../exit-codes.ts";
import type { Terminal } from "../output.ts";

export interface CheckOptions {
  readonly pack: string;
  readonly config?: string;
  readonly url?: string;
  readonly user: string;
  readonly passwordFile?: string;
  readonly ca?: string;
  readonly json?: boolean;
}

/** Compares a PBX with what setup writes. Status 1 when there is a problem; warnings alone give 0. */
export async function checkAsterisk(options: CheckOptions, terminal: Terminal): Promise<number> {
  const { assistant } = (await openPack(options.pack)).guard.pack;
  const targets = Object.entries(assistant.people.targets).map(([name, { extension }]) => ({
    name,
    extension,
  }));
  // Without any word the folder where Asterisk has its configuration is meant.
  const folder = options.config ?? (options.url === undefined ? "/etc/asterisk" : undefined);
  const now = Date.now();
  const findings = [
    ...(folder === undefined ? [] : await checkFolder(folder, targets, now)),
    ...(options.url === undefined ? [] : await checkUrl(options.url, options, now)),
  ];
  const bad = findings.some(({ level }) => level === "problem");
  if (options.json === true) terminal.print(JSON.stringify({ ok: !bad, findings }, null, 2));
  else reportFindings(findings, terminal);
  return bad ? EXIT.found : EXIT.ok;
}

async function checkFolder(
  folder: string,
  targets: readonly { readonly name: string; readonly extension: string }[],
  now: number,
): Promise<readonly PbxFinding[]> {
  if (!(await stat(folder).catch(() => undefined))?.isDirectory())
    throw new CallwardError("FILE_UNREADABLE", { path: folder, problem: "there is no such folder" });
  return checkConfig(readConfigFolder(folder), { targets }, now);
}

async function checkUrl(text: string, options: CheckOptions, now: number): Promise<readonly PbxFinding[]> {
  if (!URL.canParse(text)) throw wrong("--url", "it must be like http://127.0.0.1:8088/ari");
  const password =
    options.passwordFile === undefined
      ? readSecret(process.env, "CALLWARD_WATCH_PASSWORD")
      : passwordIn(await read(options.passwordFile));
  if (password === undefined || password === "")
    throw wrong(
      "CALLWARD_WATCH_PASSWORD",
      `set it to the password of ${options.user}, or name --password-file`,
    );
  const ca = options.ca === undefined ? {} : { ca: await read(options.ca) };
  const pbx = { url: new URL(text), user: options.user, password, ...ca };
  return checkRunning(pbx, new Date(now).toISOString().slice(0, 10), new AbortController().signal);
}

/** A file with the password alone, or the passwords.json of setup. */
function passwordIn(text: string): string {
  try {
    const { watch } = JSON.parse(text) as { readonly watch?: string };
    return watch ?? "";
  } catch {
    return text.trim();
  }
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    const problem = (cause as NodeJS.ErrnoException).code ?? "unreadable";
    throw new CallwardError("FILE_UNREADABLE", { path, problem }, { cause });
  }
}

function reportFindings(findings: readonly PbxFinding[], terminal: Terminal): void {
  for (const { level, id, where, found, remedy } of findings) {
    const mark = level === "problem" ? terminal.red("✘") : terminal.yellow("!");
    terminal.print(
      `${mark} ${terminal.bold(where)}  ${terminal.dim(id)}\n  ${found}\n  ${terminal.cyan("→")} ${remedy}`,
    );
  }
  const problems = findings.filter(({ level }) => level === "problem").length;
  const warnings = findings.length - problems;
  if (problems === 0) terminal.print(`${terminal.green("✔")} No problems, ${warnings} warnings.`);
  else terminal.print(`\n${problems} problems, ${warnings} warnings.`);
}

const wrong = (setting: string, problem: string) =>
  new CallwardError("SETTING_INVALID", { setting, problem });
