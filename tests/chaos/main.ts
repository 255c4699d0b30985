// npm run chaos -- durability [--rounds 200] [--backend embedded|postgresql]
// npm run chaos -- fleet [--nodes 4] [--calls 200]

import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { table } from "../../packages/callward/src/cli/output.ts";
import { readCommandLine } from "../../scripts/command-line.ts";
import { runFleet } from "./fleet/run.ts";
import { runDurability } from "./run-durability.ts";

const { values, positionals } = readCommandLine("chaos", {
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "200" },
    backend: { type: "string" },
    nodes: { type: "string", default: "4" },
    calls: { type: "string", default: "200" },
  },
});

/** Lines about each broken limit: enough to see what it was. */
const MOST_DETAILS = 20;

/** What can be tried, by name. Each gives whether its limits held. */
const TRIALS: Readonly<Record<string, (folder: string) => Promise<boolean>>> = {
  durability: (folder) => runDurability({ folder, rounds: Number(values.rounds), backend: values.backend }),
  async fleet(folder) {
    const began = performance.now();
    const findings = await runFleet({
      ...{ folder, nodes: Number(values.nodes), calls: Number(values.calls) },
      ...{ quietMs: 10_000, outageMs: 15_000, pace: 1, everything: true },
      say: (text) =>
        console.log(`${((performance.now() - began) / 1_000).toFixed(1).padStart(6)} s  ${text}`),
    });
    console.log("");
    console.log(
      table([
        ["", "what", "measured", "limit"],
        ...findings.map(({ what, measured, limit, ok }) => [ok ? "ok" : "FAILED", what, measured, limit]),
      ]),
    );
    for (const { details = [] } of findings)
      for (const one of details.slice(0, MOST_DETAILS)) console.log(`  ${one}`);
    console.log(`load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`);
    return findings.every(({ ok }) => ok);
  },
};

const trial = TRIALS[positionals[0] ?? ""];
if (trial === undefined) {
  process.stderr.write(
    "usage: npm run chaos -- durability [--rounds 200] [--backend embedded|postgresql]\n" +
      "       npm run chaos -- fleet [--nodes 4] [--calls 200]\n",
  );
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), "callward-chaos-"));
// PostgreSQL may run as another user, who must reach its folder.
chmodSync(folder, 0o755);
try {
  process.exitCode = (await trial(folder)) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
