import { readFile, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { CallwardError } from "@callward/guard";
import { openPack } from "../../packs/open-guard.ts";
import { checkConfig } from "../../telephony/asterisk/check/check-config.ts";
import { checkRunning } from "../../telephony/asterisk/check/check-running.ts";
import type { PbxFinding } from "../../telephony/asterisk/check/finding.ts";
import { readConfigFolder } from "../../telephony/asterisk/check/read-config-folder.ts";
import {
  type DeskPhone,
  INBOUND_CONTEXT,
  type PbxLink,
  type PbxPorts,
  type Trunk,
  USUAL_PORTS,
} from "../../telephony/asterisk/setup/pbx-plan.ts";
import { setUpPbx } from "../../telephony/asterisk/setup/set-up-pbx.ts";
import type { Written } from "../../telephony/asterisk/setup/write-config.ts";
import { EXIT } from "../exit-codes.ts";
import type { Terminal } from "../output.ts";

export interface SetupOptions {
  readonly pack: string;
  readonly out: string;
  readonly etc?: string;
  readonly callward: string;
  readonly inbound?: string;
  readonly trunk?: string;
  readonly trunkPlain?: boolean;
  readonly desk?: readonly string[];
  readonly name?: readonly string[];
  readonly bind: string;
  readonly publicAddress?: string;
  readonly ports?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Making keys and a password takes a second; this is for a machine that is starved. */
const SETUP_MS = 60_000;

/** Writes the PBX's configuration for a pack. Status 1 when files were kept because the operator has changed them. */
export async function setupAsterisk(options: SetupOptions, terminal: Terminal): Promise<number> {
  const link = readLink(options);
  const ports = readPorts(options.ports);
  const trunk =
    options.trunk === undefined ? {} : { trunk: readTrunk(options.trunk, options.trunkPlain === true) };
  const { people } = (await openPack(options.pack)).guard.pack.assistant;
  const desks = readDesks(options.desk ?? [], Object.keys(people.targets));
  const written = await setUpPbx(
    {
      out: options.out,
      ...(options.etc === undefined ? {} : { etc: options.etc }),
      link,
      bind: options.bind,
      ...(options.publicAddress === undefined ? {} : { publicAddress: options.publicAddress }),
      ports,
      people: phonesOf(people.targets, desks),
      defaultExtension: people.targets[people.default]?.extension ?? "",
      ...trunk,
      pbxNames: options.name ?? [hostname()],
      force: options.force === true,
    },
    AbortSignal.timeout(SETUP_MS),
  );
  const kept = written.filter(({ outcome }) => outcome === "kept");
  if (options.json === true) terminal.print(JSON.stringify({ ok: kept.length === 0, written }, null, 2));
  else reportSetup(written, options, terminal);
  return kept.length === 0 ? EXIT.ok : EXIT.found;
}

function reportSetup(written: readonly Written[], options: SetupOptions, terminal: Terminal): void {
  const out = resolve(options.out);
  for (const result of written) {
    if (result.outcome === "unchanged") continue;
    const mark = result.outcome === "kept" ? terminal.yellow("!") : terminal.green("✔");
    const more = result.outcome === "replaced" ? `, the old one is ${result.backup}` : "";
    terminal.print(`${mark} ${result.outcome.padEnd(9)} ${result.file}${more}`);
  }
  if (written.every(({ outcome }) => outcome === "unchanged")) terminal.print("Nothing had to change.");
  if (written.some(({ outcome }) => outcome === "kept"))
    terminal.print(
      terminal.yellow("\nWhat you have changed was kept. Compare it by hand, or run again with --force."),
    );
  terminal.print(`
Next:
  1. Give the files to the PBX, if ${out} is not its own folder, and restart it.
  2. Look it over:       callward asterisk check --config ${out}
  3. Start Callward:     set -a; . ${join(out, "callward/callward.env")}; set +a; callward start --pack ${options.pack}
  4. Send your calls to the context [${INBOUND_CONTEXT}]; your people's phones log in with the names desk-… and the
     passwords in ${join(out, "callward/passwords.json")}.
docs/telephony.md goes through it step by step.`);
}

/** The pack's targets; those that share an extension share a phone. */
function phonesOf(
  targets: Readonly<Record<string, { readonly label: string; readonly extension: string }>>,
  desks: ReadonlyMap<string, string>,
): readonly DeskPhone[] {
  const phones = new Map<string, DeskPhone>();
  for (const [id, { label, extension }] of Object.entries(targets)) {
    const contact = desks.get(id);
    if (!phones.has(extension))
      phones.set(extension, { label, extension, ...(contact === undefined ? {} : { contact }) });
  }
  return [...phones.values()];
}

function readLink({ callward, inbound, name }: SetupOptions): PbxLink {
  if (inbound !== undefined) {
    if (!/^[\da-fA-F.:/]+$/.test(inbound)) throw wrong("--inbound", "it must be the IP address of Callward");
    const pbx = name?.[0] ?? (isLoopback(inbound) ? "localhost" : hostname());
    return { mode: "inbound", from: inbound, pbx };
  }
  if (!URL.canParse(callward)) throw wrong("--callward", "it must be like wss://localhost:8766");
  const url = new URL(callward);
  if (url.protocol !== "wss:" && !(url.protocol === "ws:" && isLoopback(url.hostname)))
    throw wrong("--callward", "beyond this machine it must begin with wss://");
  if (url.username !== "" || url.search !== "" || url.pathname !== "/")
    throw wrong("--callward", "it must be scheme, host and port only");
  return { mode: "outbound", url };
}

function readTrunk(text: string, plain: boolean): Trunk {
  const [, host = "", port] = /^([\w.-]+)(?::(\d{1,5}))?$/.exec(text) ?? [];
  if (host === "") throw wrong("--trunk", "it must be a host, or host:port");
  return { host, plain, ...(port === undefined ? {} : { port: Number(port) }) };
}

function readDesks(entries: readonly string[], targets: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    entries.map((entry) => {
      const [, target = "", contact = ""] =
        /^([\w-]+)=(sips?:[\w.+-]+@[\w.:[\]-]+(?:;transport=\w+)?)$/.exec(entry) ?? [];
      if (!targets.includes(target)) throw wrong("--desk", "it must be like front_desk=sip:100@10.0.0.5");
      return [target, contact];
    }),
  );
}

/** `sip=5060,sips=5061,http=8088,https=8089,rtp=10000-20000`, any of them. */
function readPorts(text: string | undefined): PbxPorts {
  const ports = { ...USUAL_PORTS };
  for (const entry of text === undefined ? [] : text.split(",")) {
    const [, name = "", first = "", last] =
      /^(sip|sips|http|https|rtp)=(\d{1,5})(?:-(\d{1,5}))?$/.exec(entry) ?? [];
    if (name === "rtp" && last !== undefined)
      Object.assign(ports, { rtpFirst: Number(first), rtpLast: Number(last) });
    else if (name !== "" && name !== "rtp" && last === undefined)
      Object.assign(ports, { [name]: Number(first) });
    else throw wrong("--ports", "it must be like sip=5060,rtp=10000-20000");
  }
  return ports;
}

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
      ? process.env.CALLWARD_WATCH_PASSWORD
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

const isLoopback = (host: string) => /^(127\.|localhost$|\[?::1\]?$)/.test(host);
const wrong = (setting: string, problem: string) =>
  new CallwardError("SETTING_INVALID", { setting, problem });
