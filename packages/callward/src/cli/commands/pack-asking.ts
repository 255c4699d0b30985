import type { z } from "zod";
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

export function ask<Reply extends z.ZodType>(
  whose: Common,
  reply: Reply,
  call: ApiCall,
): Promise<z.output<Reply>> {
  return askControl(
    whose,
    {
      command: "pack",
      answer: (store, settings, askRoutes) => askRoutes(packsRoutes(packControl(store, settings))),
    },
    reply,
    call,
  );
}
