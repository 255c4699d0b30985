import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");

it("the README's library example runs as it is written and says what its comments say", async () => {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  expect(example).toContain("createGuard");
  const program = `${example}\nconsole.log(JSON.stringify([turn.action, releases[0]?.text]));`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--input-type=module-typescript", "-e", program],
    { cwd: ROOT },
  );
  expect(JSON.parse(stdout)).toEqual(["block", "A cleaning starts at $120."]);
});
