import type { z } from "zod";
import { createPasswords } from "../../access/passwords.ts";
import { peopleRoutes } from "../../http/api/people-routes.ts";
import { readListenSettings } from "../../http/listen-settings.ts";
import type { ApiCall } from "../api-client.ts";
import { askControl, type Whose } from "../ask-control.ts";

export interface Common extends Whose {
  readonly json?: boolean;
}

/** Asks about people and tokens. */
export function ask<Reply extends z.ZodType>(
  command: "user" | "token",
  whose: Common,
  reply: Reply,
  call: ApiCall,
): Promise<z.output<Reply>> {
  return askControl(
    whose,
    {
      command,
      answer: (store, settings, askRoutes) => {
        const access = { store, now: Date.now, passwords: createPasswords() };
        // Where no server runs, links lead to where the next one will listen.
        const base = readListenSettings(settings.env).publicOrigin ?? `http://127.0.0.1:${settings.port}`;
        return askRoutes(peopleRoutes({ access, linkUrl: (proof) => `${base}/signin/link?proof=${proof}` }));
      },
    },
    reply,
    call,
  );
}
