import type { z } from "zod";
import { shareWords } from "../../control/packs/change-pack.ts";
import { formatDiff } from "../../control/packs/diff/format-diff.ts";
import { nameOf, type VersionRecord } from "../../control/packs/pack-versions.ts";
import * as shape from "../../http/api/packs-schemas.ts";
import { EXIT } from "../exit-codes.ts";
import { type Terminal, table } from "../output.ts";
import { ask, type Common, one } from "./pack-asking.ts";

export async function list(options: Common, terminal: Terminal): Promise<number> {
  const listing = await ask(options, shape.listing, { method: "GET", path: "/api/v1/packs" });
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
  const found = await ask(options, shape.whole, {
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
  const found = await ask(options, shape.diff, {
    method: "GET",
    path: `${one(version)}/diff`,
    query: { against: options.against },
  });
  terminal.print(options.json === true ? JSON.stringify(found, null, 2) : formatDiff(found, terminal));
  return EXIT.ok;
}

export async function compare(options: Common, terminal: Terminal): Promise<number> {
  const { comparison } = await ask(options, shape.comparison, {
    method: "GET",
    path: "/api/v1/packs/comparison",
  });
  if (options.json === true) terminal.print(JSON.stringify(comparison, null, 2));
  else if (comparison === null)
    terminal.print("nothing to compare: a version must be live and one in shadow");
  else printComparison(comparison, terminal);
  return EXIT.ok;
}

type Comparison = NonNullable<z.output<typeof shape.comparison>["comparison"]>;

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
  const found = await ask(options, shape.drift, { method: "GET", path: "/api/v1/packs/drift" });
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
  const { versions } = await ask(options, shape.verification, {
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
