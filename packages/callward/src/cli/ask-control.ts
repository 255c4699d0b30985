import { userInfo } from "node:os";
import process from "node:process";
import { CallwardError, isCallwardError } from "@callward/guard";
import type { z } from "zod";
import { readLocalControl } from "../access/local-key.ts";
import { PERMISSIONS, type Principal } from "../access/roles.ts";
import { readSettings, type Settings } from "../app/settings.ts";
import { EVERYTHING } from "../control/switches/switch.ts";
import type { ApiRoute } from "../http/api/api-route.ts";
import { isLoopbackAddress } from "../http/listen-settings.ts";
import type { Store } from "../store/open-store.ts";
import { type ApiCall, localClient, remoteClient, serverOf } from "./api-client.ts";
import { loopbackFetch } from "./loopback-fetch.ts";
import { withStore } from "./with-store.ts";

/** Tenant of an installation that has only one. */
const ONLY_TENANT = "local";

/** Whose things a command is about. */
export interface Whose {
  readonly tenant?: string;
  /** All tenants. */
  readonly everything?: boolean;
}

/** One area of the API, for a command that finds no server. */
export interface ControlArea {
  /** Such as `switch`: the command, for the audit. */
  readonly command: string;
  /** Answers from the store, and closes what it opened for that. */
  readonly answer: (
    store: Store,
    settings: Settings,
    ask: (routes: readonly ApiRoute[]) => Promise<unknown>,
  ) => Promise<unknown>;
}

/**
 * Asks the server that the environment names (`CALLWARD_URL`, `CALLWARD_TOKEN`); else the one that runs on this data
 * folder, with the key that it left there; else the store itself, through the same routes. Throws what the server's problem
 * says, CONTROL_UNREACHABLE, the store's errors, and STORE_IN_USE where another holds the store and cannot be asked.
 * What is answered must have the shape that the API promises, `reply`.
 */
export async function askControl<Reply extends z.ZodType>(
  whose: Whose,
  area: ControlArea,
  reply: Reply,
  call: ApiCall,
): Promise<z.output<Reply>> {
  return reply.parse(await answerOf(whose, area, call));
}

async function answerOf(whose: Whose, area: ControlArea, call: ApiCall): Promise<unknown> {
  const server = serverOf();
  if (server !== undefined) {
    if (whose.tenant !== undefined || whose.everything === true)
      throw new CallwardError("INPUT_INVALID", {
        problem:
          "the token of CALLWARD_TOKEN says whose things these are; leave out --tenant and --everything",
      });
    return server(call);
  }
  const tenant = whose.everything === true ? EVERYTHING : (whose.tenant ?? ONLY_TENANT);
  const running = runningServer();
  if (running !== undefined) {
    const options = isLoopbackTls(running.url) ? { tenant, fetcher: loopbackFetch } : { tenant };
    return remoteClient(running.url, running.key, options)(call);
  }
  // Whoever may open the store may do this; the audit says under which name of the machine.
  const principal: Principal = {
    kind: "local",
    id: `callward ${area.command}, ${userInfo().username}`,
    tenant,
    permissions: new Set(PERMISSIONS),
    address: "local",
  };
  try {
    return await withStore((store, settings) =>
      area.answer(store, settings, (routes) => localClient(routes, principal)(call)),
    );
  } catch (error) {
    if (!isCallwardError(error) || error.code !== "STORE_LOCKED") throw error;
    const holder = error.details.holder ?? "another process";
    throw new CallwardError("STORE_IN_USE", { holder }, { cause: error });
  }
}

/** The server of this data folder, unless it died without taking its file away. */
function runningServer() {
  const control = readLocalControl(readSettings().dataFolder);
  if (control === undefined) return undefined;
  try {
    process.kill(control.pid, 0);
    return control;
  } catch (error) {
    // Somebody else's process is a running one as well.
    return (error as NodeJS.ErrnoException).code === "EPERM" ? control : undefined;
  }
}

function isLoopbackTls(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  // An IPv6 address stands in brackets.
  return protocol === "https:" && isLoopbackAddress(hostname.replace(/^\[|\]$/g, ""));
}
