import { CallwardError } from "@callward/guard";
import { z } from "zod";
import { openSwitches } from "../../control/switches/open-switches.ts";
import { SAFE_MODE_NAME, type SwitchKind } from "../../control/switches/switch.ts";
import { type SwitchReply, switchesRoutes, switchReply } from "../../http/api/switches-routes.ts";
import type { ApiCall } from "../api-client.ts";
import { askControl, type Whose as WhoseThings } from "../ask-control.ts";
import { EXIT } from "../exit-codes.ts";
import { type Terminal, table } from "../output.ts";

interface Whose extends WhoseThings {
  readonly json?: boolean;
}

const manyReply = z.object({ switches: z.array(switchReply) });

/** Throws a switch. */
export async function setOne(
  kind: SwitchKind,
  name: string | undefined,
  options: Whose & { readonly reason: string; readonly for: string },
  terminal: Terminal,
): Promise<number> {
  if (name === undefined && kind !== "safe_mode")
    throw new CallwardError("INPUT_INVALID", { problem: `name what the switch of kind ${kind} stops` });
  const expiresAt = new Date(Date.now() + lengthOf(options.for)).toISOString();
  const body = { kind, name: name ?? SAFE_MODE_NAME, reason: options.reason, expiresAt };
  const done = await ask(options, switchReply, { method: "POST", path: "/api/v1/switches", body });
  show([done], options, terminal);
  return EXIT.ok;
}

/** Clears a switch. */
export async function clearOne(
  id: string,
  options: Whose & { readonly reason: string },
  terminal: Terminal,
): Promise<number> {
  if (!z.uuid().safeParse(id).success)
    throw new CallwardError("INPUT_INVALID", {
      problem: "a switch is named by its id; see `callward switch list`",
    });
  const body = { reason: options.reason };
  const done = await ask(options, switchReply, {
    method: "POST",
    path: `/api/v1/switches/${id}/clear`,
    body,
  });
  show([done], options, terminal);
  return EXIT.ok;
}

/** Lists what is on, or every throw. */
export async function listThem(
  options: Whose & { readonly all?: boolean },
  terminal: Terminal,
): Promise<number> {
  const path = options.all === true ? "/api/v1/switches/history" : "/api/v1/switches";
  const { switches } = await ask(options, manyReply, { method: "GET", path });
  show(switches, options, terminal);
  return EXIT.ok;
}

function ask<Reply extends z.ZodType>(whose: Whose, reply: Reply, call: ApiCall): Promise<z.output<Reply>> {
  return askControl(
    whose,
    {
      command: "switch",
      async answer(store, _settings, askRoutes) {
        const control = { store, now: Date.now };
        const switches = await openSwitches(control);
        try {
          return await askRoutes(switchesRoutes({ control, switches }));
        } finally {
          switches.close();
        }
      },
    },
    reply,
    call,
  );
}

const UNITS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds of `30m`, `2h` or `7d`. */
function lengthOf(text: string): number {
  const [, count, unit = ""] = /^(\d{1,5})([mhd])$/.exec(text) ?? [];
  if (count === undefined)
    throw new CallwardError("INPUT_INVALID", { problem: "--for takes a length such as 30m, 2h or 7d" });
  return Number(count) * (UNITS[unit] ?? 0);
}

function show(found: readonly SwitchReply[], { json }: Whose, terminal: Terminal): void {
  if (json === true) {
    for (const one of found) terminal.print(JSON.stringify(one));
    return;
  }
  if (found.length === 0) return terminal.print("nothing is switched off");
  const rows = found.map((one) => [
    one.state,
    one.everything ? `${one.kind} (everything)` : one.kind,
    one.name,
    one.cleared === null ? `until ${one.expiresAt}` : `cleared ${one.cleared.at}`,
    `by ${one.setBy.id}`,
    one.reason,
    one.id,
  ]);
  terminal.print(table(rows));
}
