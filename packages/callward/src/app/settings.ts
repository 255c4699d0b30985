import { join } from "node:path";
import process from "node:process";

/** What the environment says. Read here and nowhere else. */
export interface Settings {
  readonly dataFolder: string;
  readonly port: number;
  /** Variables that hold model keys, by name. Never logged. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Port of the page when none is given. */
export const DEFAULT_PORT = 8080;

export function readSettings(env: Readonly<Record<string, string | undefined>> = process.env): Settings {
  return {
    dataFolder: env.CALLWARD_DATA ?? join(process.cwd(), "data"),
    port: Number(env.CALLWARD_PORT ?? DEFAULT_PORT),
    env,
  };
}
