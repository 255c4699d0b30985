import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runFleet } from "./run.ts";

/** Many processes are started, which a busy machine does slowly. */
const PATIENCE_MS = 300_000;

it(
  "two nodes and ten callers: a switch, a dead node and a dead PostgreSQL leave nobody in silence and lose nothing",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "callward-fleet-"));
    try {
      const findings = await runFleet({
        ...{ folder, nodes: 2, calls: 10, quietMs: 500, outageMs: 500, pace: 0.05, everything: false },
        say: () => {},
      });
      // How long anything takes is for `npm run chaos -- fleet`, which has the machine for itself.
      expect(findings.filter(({ ok, isTime }) => !ok && !isTime)).toEqual([]);
      expect(findings.length).toBeGreaterThan(10);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  PATIENCE_MS,
);
