import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { openSigners, readTrustedKeys } from "../packages/callward/src/audit/signing-keys.ts";
import { verifyAudit } from "../packages/callward/src/audit/verify-audit.ts";
import { readLines } from "../packages/callward/src/cli/json-lines.ts";
import { chainLines } from "../packages/callward/src/testing/audit-chain.ts";

const ENTRIES = 1_000_000;
/** The project's limit for them. */
const LIMIT_S = 30;

/** Writes the export of a made-up chain, then verifies it as `callward audit verify` does. */
export async function benchAudit(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "callward-bench-"));
  try {
    const signers = openSigners(folder);
    const file = join(folder, "audit.jsonl");
    const output = createWriteStream(file);
    for (const line of chainLines({ tenant: "bench", length: ENTRIES, every: 1_000, signers }))
      if (!output.write(`${line}\n`)) await once(output, "drain");
    output.end();
    await once(output, "close");
    const began = performance.now();
    const cpu = process.cpuUsage();
    const verdict = await verifyAudit(texts(file), { keys: readTrustedKeys(folder) });
    const seconds = (performance.now() - began) / 1_000;
    const { user, system } = process.cpuUsage(cpu);
    console.log(
      `${ENTRIES} entries (${Math.round(statSync(file).size / 1e6)} MB), a signed checkpoint every 1000: ` +
        `${verdict.outcome} in ${seconds.toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of CPU); ` +
        `limit: ${LIMIT_S} s`,
    );
    if (verdict.outcome !== "whole" || seconds > LIMIT_S) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function* texts(file: string): AsyncGenerator<string> {
  for await (const { text } of readLines(file)) yield text;
}
