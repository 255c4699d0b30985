import { z } from "zod";
import * as shapes from "../../http/api/people-shapes.ts";
import { EXIT } from "../exit-codes.ts";
import { type Terminal, table } from "../output.ts";
import { ask, type Common } from "./people-asking.ts";

const USERS = "/api/v1/users";
const one = (name: string, what: string) => `${USERS}/${encodeURIComponent(name)}/${what}`;

/** Adds a person. The link is the only thing on standard output. */
export async function create(
  name: string,
  options: Common & { readonly role: readonly string[]; readonly oidc?: boolean },
  terminal: Terminal,
): Promise<number> {
  const signIn = options.oidc === true ? "oidc" : "password";
  const body = { name, signIn, roles: options.role };
  const made = await ask("user", options, shapes.userReply, { method: "POST", path: USERS, body });
  if (options.json === true) terminal.print(JSON.stringify(made));
  else if (made.link === null) terminal.print(`${made.name} may sign in with the identity provider`);
  else showLink(made.name, made.link, terminal);
  return EXIT.ok;
}

/** Makes a link to set a new password. */
export async function reset(name: string, options: Common, terminal: Terminal): Promise<number> {
  const link = await ask("user", options, shapes.linkReply, { method: "POST", path: one(name, "reset") });
  if (options.json === true) terminal.print(JSON.stringify(link));
  else showLink(name, link, terminal);
  return EXIT.ok;
}

function showLink(name: string, link: z.output<typeof shapes.linkReply>, terminal: Terminal): void {
  terminal.warn(`this link lets ${name} set a password, once, until ${link.expiresAt}:`);
  terminal.print(link.url);
}

/** Lists everybody. */
export async function list(options: Common, terminal: Terminal): Promise<number> {
  const { users } = await ask("user", options, shapes.usersReply, { method: "GET", path: USERS });
  if (options.json === true) for (const user of users) terminal.print(JSON.stringify(user));
  else if (users.length === 0) terminal.print("nobody has an account");
  else
    terminal.print(
      table(
        users.map(({ name, home, roles, account }) => [
          account === null ? `${home}/${name}` : name,
          account?.state ?? "of another tenant",
          account?.signIn ?? "",
          roles.join(", "),
        ]),
      ),
    );
  return EXIT.ok;
}

/** Gives a person other roles. */
export async function roles(
  name: string,
  options: Common & { readonly role: readonly string[] },
  terminal: Terminal,
): Promise<number> {
  const call = { method: "PUT", path: one(name, "roles"), body: { roles: options.role } } as const;
  await ask("user", options, z.unknown(), call);
  return say(
    `${name} has the roles ${options.role.join(", ")} now`,
    { name, roles: options.role },
    options,
    terminal,
  );
}

/** Shuts a person out. */
export async function revoke(
  name: string,
  options: Common & { readonly reason: string },
  terminal: Terminal,
): Promise<number> {
  const call = { method: "POST", path: one(name, "revoke"), body: { reason: options.reason } } as const;
  await ask("user", options, z.unknown(), call);
  return say(`${name} is shut out`, { name, revoked: true }, options, terminal);
}

function say(words: string, data: object, { json }: Common, terminal: Terminal): number {
  terminal.print(json === true ? JSON.stringify(data) : words);
  return EXIT.ok;
}
