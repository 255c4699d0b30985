import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatProblems } from "./format-report.ts";
import { openPack } from "./open-guard.ts";
import { PackRefused } from "./pack-refused.ts";

const EXAMPLES = join(import.meta.dirname, "../../../../examples");

describe.each(["dentist", "plumber"])("the example pack %s", (name) => {
  it("opens: it has no problem and all its self-tests hold", async () => {
    const opened = await openPack(join(EXAMPLES, name)).catch((error: unknown) => {
      if (!(error instanceof PackRefused)) throw error;
      throw new Error(
        `\n${formatProblems(error.problems, { color: false, files: error.files, folder: name })}`,
      );
    });
    const { tests } = opened.guard.pack;
    expect(opened.selfTests.passed).toBe(tests.must_block.length + tests.must_pass.length);
  });

  it("leaves no rule, intent or action untested", async () => {
    const { selfTests } = await openPack(join(EXAMPLES, name));
    expect(selfTests.warnings.map((warning) => warning.message)).toEqual([]);
  });
});
