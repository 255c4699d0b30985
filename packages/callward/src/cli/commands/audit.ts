import { existsSync } from "node:fs";
import { join } from "node:path";
import { CallwardError } from "@callward/guard";
import { readSettings } from "../../app/settings.ts";
import { makeCheckpoints } from "../../audit/checkpoint.ts";
import { exportAudit } from "../../audit/export-audit.ts";
import { openSigners, readTrustedKeys, type TrustedKeys } from "../../audit/signing-keys.ts";
import { type AuditHead, verifyAudit } from "../../audit/verify-audit.ts";
import { EXIT } from "../exit-codes.ts";
import { readLines } from "../json-lines.ts";
import { openLineOutput } from "../line-output.ts";
import type { Terminal } from "../output.ts";
import { withStore } from "../with-store.ts";

/** Signs the heads of the chains and writes one of them; says where it ends, for the operator to keep elsewhere. */
export async function exportAuditTrail(
  options: { readonly tenant: string; readonly out?: string },
  terminal: Terminal,
): Promise<number> {
  let head: AuditHead | undefined;
  await withStore(async (store, settings) => {
    await makeCheckpoints(store, openSigners(keysFolder(settings.dataFolder)));
    const output = openLineOutput(options.out);
    await exportAudit(store, options.tenant, async (line) => {
      if ("entry" in line) head = line.entry;
      await output.write(line);
    });
    await output.end();
  });
  terminal.warn(head === undefined ? "no entries" : `the chain ends at ${head.sequence}:${head.hash}`);
  return EXIT.ok;
}

/** Verifies an export. Status 1 when it is broken. */
export async function verifyAuditTrail(
  file: string,
  options: { readonly keys?: string; readonly expect?: string; readonly json?: boolean },
  terminal: Terminal,
): Promise<number> {
  const keys = findKeys(options.keys);
  const expect = options.expect === undefined ? undefined : parseHead(options.expect);
  const verdict = await verifyAudit(textsOf(file), {
    ...(keys === undefined ? {} : { keys }),
    ...(expect === undefined ? {} : { expect }),
  });
  const status = verdict.outcome === "whole" ? EXIT.ok : EXIT.found;
  if (options.json === true) {
    terminal.print(JSON.stringify({ ...verdict, signaturesChecked: keys !== undefined }));
    return status;
  }
  if (verdict.outcome === "broken") {
    terminal.print(`${terminal.red("✘")} ${verdict.tenant}: entry ${verdict.sequence} is ${verdict.why}`);
    return status;
  }
  const { tenant, entries, head, signedUpTo } = verdict;
  terminal.print(`${terminal.green("✔")} ${tenant}: ${entries} entries are whole, up to ${head.hash}`);
  terminal.print(
    terminal.dim(
      keys === undefined
        ? "  signatures were not checked: name the public keys with --keys"
        : `  signed up to entry ${signedUpTo}${signedUpTo < entries ? "; later ones rest on --expect alone" : ""}`,
    ),
  );
  return status;
}

async function* textsOf(file: string): AsyncGenerator<string> {
  for await (const { text } of readLines(file)) yield text;
}

function keysFolder(dataFolder: string): string {
  return join(dataFolder, "keys");
}

function findKeys(given: string | undefined): TrustedKeys | undefined {
  if (given !== undefined) return readTrustedKeys(given);
  const folder = keysFolder(readSettings().dataFolder);
  return existsSync(folder) ? readTrustedKeys(folder) : undefined;
}

function parseHead(text: string): AuditHead {
  const [, sequence, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
  if (sequence === undefined || hash === undefined)
    throw new CallwardError("INPUT_INVALID", { problem: "--expect takes <sequence>:<hash>" });
  return { sequence: Number(sequence), hash };
}
