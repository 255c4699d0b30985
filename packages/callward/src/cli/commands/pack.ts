import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { CallwardError, type PackFiles, type Problem } from "@callward/guard";
import { readPackFiles } from "@callward/guard/node";
import { PERMISSIONS } from "../../access/roles.ts";
import { openSigners, readTrustedKeys } from "../../audit/signing-keys.ts";
import { readArchive } from "../../control/packs/archive/read-archive.ts";
import { shareWords } from "../../control/packs/change-pack.ts";
import type { PackDiff } from "../../control/packs/diff/diff-packs.ts";
import { formatDiff } from "../../control/packs/diff/format-diff.ts";
import type { Comparison } from "../../control/packs/node/read-comparison.ts";
import type { Drift } from "../../control/packs/node/read-drift.ts";
import type { PackMove } from "../../control/packs/pack-steps.ts";
import { nameOf, type VersionRecord } from "../../control/packs/pack-versions.ts";
import { readGit } from "../../control/packs/read-git.ts";
import type { Verification } from "../../control/packs/read-pack.ts";
import type { UploadOutcome } from "../../control/packs/upload-pack.ts";
import { vetPack } from "../../control/packs/vet-pack.ts";
import { packsRoutes } from "../../http/api/packs-routes.ts";
import { formatProblems } from "../../packs/format-report.ts";
import { type ApiCall, localClient, serverOf } from "../api-client.ts";
import { EXIT } from "../exit-codes.ts";
import { type Terminal, table } from "../output.ts";
import { withStore } from "../with-store.ts";

interface Common {
  readonly tenant: string;
  readonly json?: boolean;
}
interface WithReason extends Common {
  readonly reason: string;
}

const VERSIONS = "/api/v1/packs/versions";
const one = (version: string) => `${VERSIONS}/${encodeURIComponent(version)}`;

/** Asks the server that the environment names, else the store of this machine; a server that holds it is named by STORE_LOCKED. */
async function ask<Reply>({ tenant }: Common, call: ApiCall): Promise<Reply> {
  const server = serverOf();
  if (server !== undefined) return (await server(call)) as Reply;
  return withStore(async (store, { dataFolder }) => {
    const keys = join(dataFolder, "keys");
    const routes = packsRoutes({
      store,
      signers: () => openSigners(keys),
      keys: () => readTrustedKeys(keys),
      vet: vetPack,
      now: () => Date.now(),
    });
    const local = { kind: "local", id: "command-line", address: "local" } as const;
    return (await localClient(routes, { ...local, tenant, permissions: new Set(PERMISSIONS) })(
      call,
    )) as Reply;
  });
}

interface UploadOptions extends Common {
  readonly archive?: string;
  readonly git?: string;
  readonly commit: string;
  readonly path: string;
  readonly note?: string;
}

export async function upload(
  folder: string | undefined,
  options: UploadOptions,
  terminal: Terminal,
): Promise<number> {
  const { files, origin } = await readSource(folder, options);
  const body = { content: { files }, origin, note: options.note ?? null };
  const done = await ask<UploadOutcome>(options, { method: "POST", path: VERSIONS, body });
  if (options.json === true) terminal.print(JSON.stringify(done, null, 2));
  else if (done.outcome === "refused")
    terminal.print(formatProblems(done.problems as readonly Problem[], { color: terminal.color, files }));
  else {
    const { version } = done;
    const said = done.outcome === "stored" ? "stored as a draft" : `there already, ${version.state}`;
    terminal.print(`${terminal.green("✔")} ${terminal.bold(nameOf(version))} is ${said}`);
    terminal.print(terminal.dim(`  hash ${version.hash}, ${version.selfTests} self-tests hold`));
    if (done.outcome === "stored")
      terminal.print(terminal.dim(`  next: callward pack diff ${version.version}`));
  }
  return done.outcome === "refused" ? EXIT.found : EXIT.ok;
}

async function readSource(
  folder: string | undefined,
  { archive, git, commit, path }: UploadOptions,
): Promise<{ readonly files: PackFiles; readonly origin: string }> {
  if ([folder, archive, git].filter((source) => source !== undefined).length !== 1)
    throw new CallwardError("INPUT_INVALID", { problem: "give a folder, --archive or --git" });
  if (git !== undefined) {
    const read = await readGit({ repository: resolve(git), commit, path });
    return { files: read.files, origin: `git ${read.commit} ${path}`.trim() };
  }
  if (archive !== undefined) {
    const bytes = await readFile(archive).catch((error: NodeJS.ErrnoException) => {
      throw new CallwardError("FILE_UNREADABLE", { path: archive, problem: error.code ?? "" });
    });
    return { files: readArchive(bytes), origin: `archive ${archive}` };
  }
  return { files: await readPackFiles(resolve(folder ?? "")), origin: `folder ${folder}` };
}

type Listing = { readonly fourEyes: boolean; readonly versions: readonly VersionRecord[] };

export async function list(options: Common, terminal: Terminal): Promise<number> {
  const listing = await ask<Listing>(options, { method: "GET", path: "/api/v1/packs" });
  if (options.json === true) {
    terminal.print(JSON.stringify(listing, null, 2));
    return EXIT.ok;
  }
  if (listing.versions.length === 0) {
    terminal.print(
      "no versions yet; the server serves the folder that --pack names. See: callward pack upload",
    );
    return EXIT.ok;
  }
  terminal.print(
    table(
      listing.versions.map((version) => [
        standing(version),
        nameOf(version),
        version.hash.slice(0, 12),
        version.uploadedAt.slice(0, 16).replace("T", " "),
        version.uploadedBy,
        version.approvals.length === 0
          ? ""
          : `approved by ${version.approvals.map(({ by }) => by).join(", ")}`,
        version.note ?? "",
      ]),
    ),
  );
  if (listing.fourEyes)
    terminal.print(terminal.dim("a second person must approve a version before it takes calls"));
  return EXIT.ok;
}

function standing({ state, share }: VersionRecord): string {
  return share === null ? state : `${state}, ${shareWords(share)}`;
}

export async function show(version: string, options: Common, terminal: Terminal): Promise<number> {
  const found = await ask<{ version: VersionRecord; files: PackFiles }>(options, {
    method: "GET",
    path: one(version),
  });
  if (options.json === true) {
    terminal.print(JSON.stringify(found, null, 2));
    return EXIT.ok;
  }
  const { version: record, files } = found;
  terminal.print(`${terminal.bold(nameOf(record))}  ${standing(record)}`);
  const rows = [
    ["hash", record.hash],
    ["from", record.origin],
    ["uploaded", `${record.uploadedAt} by ${record.uploadedBy}`],
    ["note", record.note ?? ""],
    ["self-tests", `${record.selfTests} hold, ${record.warnings} warnings`],
    ...record.approvals.map(({ by, at, reason }) => ["approved", `${at} by ${by}: ${reason}`]),
    ["signed by", record.signatures.map(({ key }) => key).join(", ")],
    ["files", Object.keys(files).join(", ")],
  ];
  terminal.print(table(rows.map(([name = "", value = ""]) => [`  ${name}`, value])));
  return EXIT.ok;
}

export async function diff(
  version: string,
  options: Common & { readonly against: string },
  terminal: Terminal,
): Promise<number> {
  const found = await ask<PackDiff>(options, {
    method: "GET",
    path: `${one(version)}/diff`,
    query: { against: options.against },
  });
  terminal.print(options.json === true ? JSON.stringify(found, null, 2) : formatDiff(found, terminal));
  return EXIT.ok;
}

export async function approve(version: string, options: WithReason, terminal: Terminal): Promise<number> {
  const done = await ask<{ version: VersionRecord }>(options, {
    method: "POST",
    path: `${one(version)}/approval`,
    body: { reason: options.reason },
  });
  terminal.print(
    options.json === true
      ? JSON.stringify(done, null, 2)
      : `${terminal.green("✔")} ${nameOf(done.version)} is approved by ${done.version.approvals.map(({ by }) => by).join(", ")}`,
  );
  return EXIT.ok;
}

export function step(
  name: "shadow" | "activate" | "retire",
  version: string,
  options: WithReason,
  terminal: Terminal,
): Promise<number> {
  return move(`${one(version)}/${name}`, { reason: options.reason }, options, terminal);
}

export function canary(
  version: string,
  options: WithReason & { readonly percent?: string; readonly callers?: readonly string[] },
  terminal: Terminal,
): Promise<number> {
  const { percent, callers, reason } = options;
  if ((percent === undefined) === (callers === undefined))
    throw new CallwardError("INPUT_INVALID", { problem: "give --percent or --callers" });
  const share = callers === undefined ? { percent: Number(percent) } : { callers };
  return move(`${one(version)}/canary`, { reason, share }, options, terminal);
}

export function rollback(options: WithReason, terminal: Terminal): Promise<number> {
  return move("/api/v1/packs/rollback", { reason: options.reason }, options, terminal);
}

type Moved = {
  readonly moved: readonly (PackMove & { readonly name: string })[];
  readonly versions: readonly VersionRecord[];
};

async function move(path: string, body: object, options: Common, terminal: Terminal): Promise<number> {
  const done = await ask<Moved>(options, { method: "POST", path, body });
  if (options.json === true) {
    terminal.print(JSON.stringify(done, null, 2));
    return EXIT.ok;
  }
  for (const { name, from, to } of done.moved)
    terminal.print(`${terminal.green("✔")} ${name}: ${from} → ${terminal.bold(to)}`);
  const live = done.versions.find(({ state }) => state === "live");
  terminal.print(
    terminal.dim(live === undefined ? "nothing of the store is live" : `${nameOf(live)} takes new calls`),
  );
  return EXIT.ok;
}

export async function compare(options: Common, terminal: Terminal): Promise<number> {
  const { comparison } = await ask<{ comparison: Comparison | null }>(options, {
    method: "GET",
    path: "/api/v1/packs/comparison",
  });
  if (options.json === true) terminal.print(JSON.stringify(comparison, null, 2));
  else if (comparison === null)
    terminal.print("nothing to compare: a version must be live and one in shadow");
  else printComparison(comparison, terminal);
  return EXIT.ok;
}

function printComparison(comparison: Comparison, terminal: Terminal): void {
  const { live, shadow, turns, differing, dropped, failed, parts, examples } = comparison;
  terminal.print(terminal.bold(`${shadow} beside ${live}`));
  const missed = dropped + failed === 0 ? "" : `; ${dropped} not compared (busy), ${failed} failed`;
  terminal.print(`  ${differing} of ${turns} turns differ${missed}`);
  const counts = Object.entries(parts).filter(([, amount]) => amount > 0);
  terminal.print(`  ${counts.map(([part, amount]) => `${part} ${amount}`).join(", ")}`);
  for (const { heard, live: was, shadow: is, parts: differ } of examples) {
    terminal.print(`\n  ${terminal.bold(heard ?? "(words are not kept)")}`);
    for (const part of differ) {
      const tell = (value: Comparison["examples"][number]["live"]) =>
        part === "route"
          ? `${value.route}${value.to === null ? "" : ` ${value.to}`}`
          : (value[part] ?? "nothing");
      terminal.print(`    ${part}: ${tell(was)} → ${tell(is)}`);
    }
  }
}

/** Status 1 where a node does not run what is declared. */
export async function drift(options: Common, terminal: Terminal): Promise<number> {
  const found = await ask<Drift>(options, { method: "GET", path: "/api/v1/packs/drift" });
  const status = found.nodes.every(({ as }) => as === "as-declared") ? EXIT.ok : EXIT.found;
  if (options.json === true) {
    terminal.print(JSON.stringify(found, null, 2));
    return status;
  }
  terminal.print(`declared live: ${found.declared.live ?? "nothing (a folder serves)"}`);
  const mark = {
    "as-declared": terminal.green("✔"),
    drift: terminal.red("✘"),
    "not-heard-from": terminal.yellow("?"),
  };
  for (const { node, as, words } of found.nodes) terminal.print(`${mark[as]} ${node} ${words}`);
  if (found.nodes.length === 0) terminal.print("no node has reported yet");
  return status;
}

/** Status 1 where a version is not what a trusted key signed. */
export async function verify(
  version: string | undefined,
  options: Common,
  terminal: Terminal,
): Promise<number> {
  const { versions } = await ask<{ versions: readonly Verification[] }>(options, {
    method: "GET",
    path: "/api/v1/packs/verification",
    ...(version === undefined ? {} : { query: { version } }),
  });
  if (options.json === true) terminal.print(JSON.stringify(versions, null, 2));
  else
    for (const { name, hash, verified, why, keys } of versions)
      terminal.print(
        verified
          ? `${terminal.green("✔")} ${name} ${hash.slice(0, 12)}, signed by ${keys.join(", ")}`
          : `${terminal.red("✘")} ${name} ${hash.slice(0, 12)}: ${why}`,
      );
  return versions.every(({ verified }) => verified) ? EXIT.ok : EXIT.found;
}

export async function policy(
  options: WithReason & { readonly fourEyes: "on" | "off" },
  terminal: Terminal,
): Promise<number> {
  const fourEyes = options.fourEyes === "on";
  const body = { fourEyes, reason: options.reason };
  await ask(options, { method: "PUT", path: "/api/v1/packs/policy", body });
  terminal.print(
    options.json === true
      ? JSON.stringify({ fourEyes })
      : fourEyes
        ? "a second person must now approve a version before it takes calls"
        : "versions may now take calls without a second person",
  );
  return EXIT.ok;
}
