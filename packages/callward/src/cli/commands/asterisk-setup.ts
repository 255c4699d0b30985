import { isIP } from "node:net";
import { hostname } from "node:os";
import { join, resolve } from "node:path";
import { CallwardError } from "@callward/guard";
import { openPack } from "../../packs/open-guard.ts";
import { OUTBOUND_CRASH } from "../../telephony/asterisk/check/known-holes.ts";
import {
  type DeskPhone,
  INBOUND_CONTEXT,
  isLoopback,
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
  readonly callwardAt?: string;
  readonly outbound?: string;
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

/** What an operator should know who lets the PBX dial. */
const OUTBOUND_WARNING = `--outbound: ${OUTBOUND_CRASH}. Without it Callward dials the PBX, which is better in every way.`;
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
  if (link.mode === "outbound") terminal.warn(terminal.yellow(OUTBOUND_WARNING));
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

function readLink({ callwardAt, outbound, name }: SetupOptions): PbxLink {
  if (outbound === undefined) return readDialler(callwardAt ?? "127.0.0.1", name?.[0]);
  if (callwardAt !== undefined) throw wrong("--outbound", "--callward-at is for the other way");
  if (!URL.canParse(outbound)) throw wrong("--outbound", "it must be like wss://localhost:8766");
  const url = new URL(outbound);
  if (url.protocol !== "wss:" && !(url.protocol === "ws:" && isLoopback(url.hostname)))
    throw wrong("--outbound", "beyond this machine it must begin with wss://");
  if (url.username !== "" || url.search !== "" || url.pathname !== "/")
    throw wrong("--outbound", "it must be scheme, host and port only");
  return { mode: "outbound", url };
}

function readDialler(from: string, name: string | undefined): PbxLink {
  const [address = "", bits, ...more] = from.split("/");
  if (isIP(address) === 0 || more.length > 0 || (bits !== undefined && !/^\d{1,3}$/.test(bits)))
    throw wrong("--callward-at", "it must be the IP address of Callward's machine");
  if (isLoopback(from)) return { mode: "inbound", from, pbx: "127.0.0.1" };
  if (name === undefined)
    throw wrong("--callward-at", "--name must say under which name Callward dials the PBX");
  return { mode: "inbound", from, pbx: name };
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

const wrong = (setting: string, problem: string) =>
  new CallwardError("SETTING_INVALID", { setting, problem });
