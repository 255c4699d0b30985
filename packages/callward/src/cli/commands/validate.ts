import { CLEARANCES } from "@callward/guard";
import { formatProblems } from "../../packs/format-report.ts";
import { openPack } from "../../packs/open-guard.ts";
import { PackRefused } from "../../packs/pack-refused.ts";
import { EXIT } from "../exit-codes.ts";
import type { Terminal } from "../output.ts";

/** Reports everything that is wrong with a pack, or what is in it and how its own tests went. */
export async function validate(
  options: { readonly pack: string; readonly json?: boolean },
  terminal: Terminal,
): Promise<number> {
  try {
    const { guard, warnings, selfTests } = await openPack(options.pack);
    const { pack } = guard;
    const passages = CLEARANCES.map((audience) => ({
      audience,
      count: pack.knowledge
        .filter((document) => document.meta.audience === audience)
        .reduce((sum, document) => sum + document.passages.length, 0),
    }));
    if (options.json === true) {
      terminal.print(
        JSON.stringify(
          {
            ok: true,
            id: pack.id,
            version: pack.version,
            hash: pack.hash,
            selfTests: { passed: selfTests.passed },
            warnings,
          },
          null,
          2,
        ),
      );
      return EXIT.ok;
    }
    if (warnings.length > 0) terminal.print(formatProblems(warnings, { color: terminal.color }));
    terminal.print(
      `${terminal.green("✔")} ${terminal.bold(pack.assistant.business.name)}  ${pack.id} ${pack.version}`,
    );
    terminal.print(terminal.dim(`  hash        ${pack.hash}`));
    terminal.print(
      `  knowledge   ${passages.map(({ audience, count }) => `${count} ${audience}`).join(", ")} passages`,
    );
    terminal.print(
      `  behaviour   ${pack.intents.intents.length} intents, ${pack.intents.urgency.length} urgency rules, ${pack.scenarios.scenarios.length} scenarios, ${pack.actions.actions.length} actions`,
    );
    terminal.print(
      `  self-tests  ${pack.tests.must_block.length} must block, ${pack.tests.must_pass.length} must pass: ${terminal.green(`all ${selfTests.passed} hold`)}`,
    );
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof PackRefused)) throw error;
    if (options.json === true)
      terminal.print(JSON.stringify({ ok: false, problems: error.problems }, null, 2));
    else
      terminal.print(
        formatProblems(error.problems, { color: terminal.color, files: error.files, folder: error.folder }),
      );
    return EXIT.found;
  }
}
