import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { CallwardError, type PackFiles, type Problem } from "@callward/guard";
import { readPackFiles } from "@callward/guard/node";
import { readArchive } from "../../control/packs/archive/read-archive.ts";
import { nameOf } from "../../control/packs/pack-versions.ts";
import { readGit } from "../../control/packs/read-git.ts";
import * as shape from "../../http/api/packs-schemas.ts";
import { formatProblems } from "../../packs/format-report.ts";
import { EXIT } from "../exit-codes.ts";
import type { Terminal } from "../output.ts";
import { ask, type Common, one, VERSIONS, type WithReason } from "./pack-asking.ts";

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
  const done = await ask(options, shape.uploaded, { method: "POST", path: VERSIONS, body });
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

export async function approve(version: string, options: WithReason, terminal: Terminal): Promise<number> {
  const done = await ask(options, shape.approved, {
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

async function move(path: string, body: object, options: Common, terminal: Terminal): Promise<number> {
  const done = await ask(options, shape.moved, { method: "POST", path, body });
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

export async function policy(
  options: WithReason & { readonly fourEyes: "on" | "off" },
  terminal: Terminal,
): Promise<number> {
  const fourEyes = options.fourEyes === "on";
  const body = { fourEyes, reason: options.reason };
  await ask(options, shape.nothing, { method: "PUT", path: "/api/v1/packs/policy", body });
  terminal.print(
    options.json === true
      ? JSON.stringify({ fourEyes })
      : fourEyes
        ? "a second person must now approve a version before it takes calls"
        : "versions may now take calls without a second person",
  );
  return EXIT.ok;
}
