import { type Command, Option } from "commander";
import type { Terminal } from "./output.ts";

type Changing = typeof import("./commands/pack-changing.ts");
type Looking = typeof import("./commands/pack-looking.ts");

/** Adds `callward pack …`: versions of packs in service. */
export function addPackCommands(
  program: Command,
  json: () => Option,
  terminal: Terminal,
  finish: (status: number) => void,
): void {
  const pack = program
    .command("pack")
    .description("versions of packs in service: bring, compare, approve, activate, roll back")
    .addHelpText(
      "after",
      "\nCommands talk to the running server that CALLWARD_URL and CALLWARD_TOKEN name; without, they open the store themselves.",
    );
  const tenant = () =>
    new Option("--tenant <tenant>", "tenant, where the store is opened here").default("local");
  const reason = () => new Option("--reason <text>", "why; kept in the audit").makeOptionMandatory();
  const change = async (work: (commands: Changing) => Promise<number>) =>
    finish(await work(await import("./commands/pack-changing.ts")));
  const look = async (work: (commands: Looking) => Promise<number>) =>
    finish(await work(await import("./commands/pack-looking.ts")));
  const command = (name: string, description: string) =>
    pack.command(name).description(description).addOption(tenant()).addOption(json());
  const named = "version: 1.4.0, dentist@1.4.0, live, canary, shadow, or the start of its hash";

  command("upload", "check a pack and store it as a draft")
    .argument("[folder]", "folder of the pack")
    .option("--archive <file>", "a .tgz, .tar or .zip instead of a folder")
    .option("--git <repository>", "a git repository instead of a folder")
    .option("--commit <commit>", "with --git: branch, tag or hash", "HEAD")
    .option("--path <folder>", "with --git: folder of the pack in the repository", "")
    .option("--note <text>", "what is new, for whoever approves it")
    .addHelpText(
      "after",
      "\nExamples:\n  callward pack upload examples/dentist --note 'closed on Fridays'\n  callward pack upload --git . --commit v1.4.0 --path packs/dentist",
    )
    .action((folder, options) => change((commands) => commands.upload(folder, options, terminal)));
  command("list", "every version and where it stands").action((options) =>
    look((commands) => commands.list(options, terminal)),
  );
  command("show", "one version: where it comes from, who approved it, who signed it")
    .argument("<version>", named)
    .action((version, options) => look((commands) => commands.show(version, options, terminal)));
  command("diff", "what changes from the live version to this one, in plain words")
    .argument("<version>", named)
    .option("--against <version>", "compare with this version instead", "live")
    .action((version, options) => look((commands) => commands.diff(version, options, terminal)));
  command("approve", "approve a version that somebody else uploaded")
    .argument("<version>", named)
    .addOption(reason())
    .action((version, options) => change((commands) => commands.approve(version, options, terminal)));
  for (const [step, description] of [
    ["shadow", "let a version hear real turns beside the live one, saying and doing nothing"],
    ["activate", "make a version live for new calls"],
    ["retire", "take a version that is not live out of service"],
  ] as const)
    command(step, description)
      .argument("<version>", named)
      .addOption(reason())
      .action((version, options) => change((commands) => commands.step(step, version, options, terminal)));
  command("canary", "give a version a share of new calls, or the calls of some callers")
    .argument("<version>", named)
    .addOption(reason())
    .option("--percent <number>", "share of new calls; a caller gets the same version each time")
    .option("--callers <number...>", "calls of these numbers")
    .action((version, options) => change((commands) => commands.canary(version, options, terminal)));
  command("rollback", "end the canary where there is one, else bring the previous live version back")
    .addOption(reason())
    .action((options) => change((commands) => commands.rollback(options, terminal)));
  command("compare", "where the version in shadow would have done otherwise on real turns").action(
    (options) => look((commands) => commands.compare(options, terminal)),
  );
  command("drift", "what each node runs, compared with what is declared").action((options) =>
    look((commands) => commands.drift(options, terminal)),
  );
  command("verify", "hold every stored version, or one, against its signatures")
    .argument("[version]", named)
    .action((version, options) => look((commands) => commands.verify(version, options, terminal)));
  command("policy", "whether a second person must approve a version before it takes calls")
    .addOption(new Option("--four-eyes <on|off>").choices(["on", "off"]).makeOptionMandatory())
    .addOption(reason())
    .action((options) => change((commands) => commands.policy(options, terminal)));
}
