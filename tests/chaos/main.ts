// npm run chaos -- durability [--rounds 200] [--backend embedded|postgresql]
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { progressBar } from "../../packages/callward/src/cli/output.ts";
import { tryFullDisk } from "./disk.ts";
import { tryDurability } from "./durability.ts";

/** A start after a crash may take this long. */
const START_LIMIT_MS = 3_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "200" }, backend: { type: "string" } },
});
if (positionals[0] !== "durability") {
  process.stderr.write("usage: npm run chaos -- durability [--rounds 200] [--backend embedded|postgresql]\n");
  process.exit(2);
}
const kinds = (["embedded", "postgresql"] as const).filter(
  (kind) => values.backend === undefined || values.backend === kind,
);
const rounds = Number(values.rounds);
const folder = mkdtempSync(join(tmpdir(), "callward-chaos-"));
// PostgreSQL may run as another user, who must reach its folder.
chmodSync(folder, 0o755);
let failed = false;
try {
  for (const kind of kinds) {
    const { acknowledged, lost, starts } = await tryDurability(kind, {
      folder,
      rounds,
      progress: progressBar(rounds, `rounds on ${kind}`),
    });
    const at = (share: number) => Math.round(starts[Math.floor(share * (starts.length - 1))] ?? 0);
    const slow = starts.filter((ms) => ms > START_LIMIT_MS).length;
    console.log(
      `${kind}: ${rounds} rounds of SIGKILL, ${acknowledged} acknowledged, ${lost.length} lost; ` +
        `start after a crash: median ${at(0.5)} ms, p99 ${at(0.99)} ms, worst ${at(1)} ms, ${slow} above ${START_LIMIT_MS} ms ` +
        `(load ${loadavg()[1]?.toFixed(1)} on ${availableParallelism()} cores)`,
    );
    for (const what of lost.slice(0, 20)) console.log(`  ${what}`);
    failed ||= lost.length > 0 || slow > 0;
    const disk = await tryFullDisk(kind, folder);
    for (const { what, ok } of disk)
      console.log(`${kind}: ${ok === undefined ? "NOT RUN" : ok ? "ok" : "FAILED"}: ${what}`);
    failed ||= disk.some(({ ok }) => ok === false);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
