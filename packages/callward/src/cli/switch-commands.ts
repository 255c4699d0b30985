import { Argument, type Command, type Option } from "commander";
import { SWITCH_KINDS } from "../control/switches/switch.ts";
import type { Terminal } from "./output.ts";

const EXAMPLES = `
Examples:
  callward switch set tool book_appointment --for 2h --reason "double bookings since nine"
  callward switch set safe_mode --for 30m --reason "odd answers; looking into it"
  callward switch set engine model --for 1d --reason "the provider has an incident"
  callward switch list
  callward switch clear 0199c2f4-… --reason "mended"

With CALLWARD_URL and CALLWARD_TOKEN a running server is asked; else the store is opened (DATABASE_URL or CALLWARD_DATA).`;

/** Adds the commands of the kill switches. */
export function addSwitchCommands(
  program: Command,
  json: () => Option,
  terminal: Terminal,
  finish: (status: number) => void,
): void {
  const whose = (command: Command) =>
    command
      .option("--tenant <tenant>", "id of the tenant; without, the only one")
      .option("--everything", "for all tenants")
      .addOption(json());
  const group = program
    .command("switch")
    .description(
      "stop a tool, a route, an engine, a voice, a version of a pack; or everything but fixed answers",
    )
    .addHelpText("after", EXAMPLES);
  whose(
    group
      .command("set")
      .description("throw a switch; it bites on every node and in calls that are in progress")
      .addArgument(new Argument("<kind>", "what kind of thing is stopped").choices([...SWITCH_KINDS]))
      .argument(
        "[name]",
        "action id; faq, action, answer, deflect; model, hearing, voice; engine/voice; pack@version; none for safe_mode",
      )
      .requiredOption("--reason <text>", "why, for everybody who looks at it later")
      .requiredOption("--for <length>", "how long at most: 30m, 2h, 7d; no longer than 30d"),
  ).action(async (kind, name, options) => {
    finish(await (await import("./commands/switch.ts")).setOne(kind, name, options, terminal));
  });
  whose(
    group
      .command("clear")
      .description("let it run again")
      .argument("<id>", "id of the switch")
      .requiredOption("--reason <text>", "why it may run again"),
  ).action(async (id, options) => {
    finish(await (await import("./commands/switch.ts")).clearOne(id, options, terminal));
  });
  whose(
    group
      .command("list")
      .description("what is switched off now")
      .option("--all", "every throw, newest first"),
  ).action(async (options) => {
    finish(await (await import("./commands/switch.ts")).listThem(options, terminal));
  });
}
