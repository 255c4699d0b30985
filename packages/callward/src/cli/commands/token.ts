import { z } from "zod";
import * as shapes from "../../http/api/people-shapes.ts";
import { EXIT } from "../exit-codes.ts";
import { type Terminal, table } from "../output.ts";
import { ask, type Common } from "./people-asking.ts";

const TOKENS = "/api/v1/tokens";

/** Makes a token. It is the only thing on standard output, so that a script can keep it. */
export async function create(
  name: string,
  options: Common & { readonly permission: readonly string[]; readonly days: string },
  terminal: Terminal,
): Promise<number> {
  const body = { name, permissions: options.permission, days: Number(options.days) };
  const made = await ask("token", options, shapes.tokenReply, { method: "POST", path: TOKENS, body });
  if (options.json === true) {
    terminal.print(JSON.stringify(made));
    return EXIT.ok;
  }
  terminal.warn(`token ${made.id}, until ${made.expiresAt}; it is shown this once:`);
  terminal.print(made.token);
  return EXIT.ok;
}

/** Lists every token. */
export async function list(options: Common, terminal: Terminal): Promise<number> {
  const { tokens } = await ask("token", options, shapes.tokensReply, { method: "GET", path: TOKENS });
  if (options.json === true) for (const token of tokens) terminal.print(JSON.stringify(token));
  else if (tokens.length === 0) terminal.print("there are no tokens");
  else
    terminal.print(
      table(
        tokens.map((token) => [
          token.id,
          token.state,
          token.name,
          `until ${token.expiresAt}`,
          token.usedAt === null ? "never used" : `used ${token.usedAt}`,
          `by ${token.madeBy}`,
          token.permissions.join(" "),
        ]),
      ),
    );
  return EXIT.ok;
}

/** Ends a token. */
export async function revoke(id: string, options: Common, terminal: Terminal): Promise<number> {
  const path = `${TOKENS}/${encodeURIComponent(id)}`;
  await ask("token", options, z.unknown(), { method: "DELETE", path });
  terminal.print(options.json === true ? JSON.stringify({ id, revoked: true }) : `token ${id} is ended`);
  return EXIT.ok;
}
