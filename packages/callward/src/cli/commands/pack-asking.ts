import { packControl } from "../../app/serve-packs.ts";
import { packsRoutes } from "../../http/api/packs-routes.ts";
import type { ApiCall } from "../api-client.ts";
import { askControl } from "../ask-control.ts";

export interface Common {
  readonly tenant?: string;
  readonly json?: boolean;
}
export interface WithReason extends Common {
  readonly reason: string;
}

export const VERSIONS = "/api/v1/packs/versions";
export const one = (version: string) => `${VERSIONS}/${encodeURIComponent(version)}`;

/** The reply is what the table of routes says of it. */
export async function ask<Reply>(whose: Common, call: ApiCall): Promise<Reply> {
  const answered = await askControl(
    whose,
    {
      command: "pack",
      answer: (store, settings, askRoutes) => askRoutes(packsRoutes(packControl(store, settings))),
    },
    call,
  );
  return answered as Reply;
}
