import { type Command, Option } from "commander";
import { PERMISSIONS, ROLES } from "../access/roles.ts";
import type { Terminal } from "./output.ts";

type Users = typeof import("./commands/user.ts");
type Tokens = typeof import("./commands/token.ts");

const WHERE = `
Commands ask the server that CALLWARD_URL and CALLWARD_TOKEN name, else the one that runs on this data folder; where none
runs they open the store themselves.`;

/** Adds `callward user …` and `callward token …`: who may come in, and what programs come in with. */
export function addPeopleCommands(
  program: Command,
  json: () => Option,
  terminal: Terminal,
  finish: (status: number) => void,
): void {
  const roles = () =>
    new Option("--role <role...>", "what the person may do: roles of this tenant").choices(
      Object.keys(ROLES),
    );
  const reason = () => new Option("--reason <text>", "why; kept in the audit").makeOptionMandatory();
  const within = (group: Command) => (name: string, description: string) =>
    group
      .command(name)
      .description(description)
      .option("--tenant <tenant>", "id of the tenant; without, the only one")
      .addOption(json());
  const users = async (work: (commands: Users) => Promise<number>) =>
    finish(await work(await import("./commands/user.ts")));
  const tokens = async (work: (commands: Tokens) => Promise<number>) =>
    finish(await work(await import("./commands/token.ts")));

  const user = within(
    program
      .command("user")
      .description("people who may come into the control room")
      .addHelpText(
        "after",
        `\nExamples:\n  callward user create kim@example.org --role operator\n  callward user list\n  callward user revoke kim@example.org --reason "left the company"\n${WHERE}`,
      ),
  );
  user("create", "add a person; prints the link with which they set their password, once")
    .argument("<name>", "such as an e-mail address")
    .addOption(roles().makeOptionMandatory())
    .option("--oidc", "they sign in with the identity provider; there is no password and no link")
    .action((name, options) => users((commands) => commands.create(name, options, terminal)));
  user("list", "everybody with an account or a role").action((options) =>
    users((commands) => commands.list(options, terminal)),
  );
  user("roles", "give a person other roles in place of those that they have")
    .argument("<name>", "name of the person")
    .addOption(roles().makeOptionMandatory())
    .action((name, options) => users((commands) => commands.roles(name, options, terminal)));
  user("reset", "print a link with which a person sets a new password")
    .argument("<name>", "name of the person")
    .action((name, options) => users((commands) => commands.reset(name, options, terminal)));
  user("revoke", "shut a person out: account, sessions, links and the tokens that they made")
    .argument("<name>", "name of the person")
    .addOption(reason())
    .action((name, options) => users((commands) => commands.revoke(name, options, terminal)));

  const token = within(
    program
      .command("token")
      .description("API tokens: what programs come in with")
      .addHelpText(
        "after",
        `\nExamples:\n  callward token create "deploy from CI" --permission packs.read packs.write --days 30\n  callward token list\n  callward token revoke 0199c2f4-…\n${WHERE}`,
      ),
  );
  token("create", "make a token and print it; it is shown this once")
    .argument("<name>", "what it is for")
    .addOption(
      new Option("--permission <permission...>", "what it may do; with as little as its work needs")
        .choices([...PERMISSIONS])
        .makeOptionMandatory(),
    )
    .option("--days <number>", "how long it works, at most 366", "90")
    .action((name, options) => tokens((commands) => commands.create(name, options, terminal)));
  token("list", "every token, without what opens anything").action((options) =>
    tokens((commands) => commands.list(options, terminal)),
  );
  token("revoke", "end a token")
    .argument("<id>", "id of the token; see `callward token list`")
    .action((id, options) => tokens((commands) => commands.revoke(id, options, terminal)));
}
