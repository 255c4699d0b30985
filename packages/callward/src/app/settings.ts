import { join } from "node:path";
import process from "node:process";

/** What the environment says. Read here and nowhere else. */
export interface Settings {
  readonly dataFolder: string;
  /** PostgreSQL of a fleet; absent: the store is in the data folder. Holds a password, so it is never shown. */
  readonly databaseUrl?: string;
  readonly port: number;
  /** Variables that hold model keys, by name. Never logged. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Port of the page when none is given. */
export const DEFAULT_PORT = 8080;

export function readSettings(env: Readonly<Record<string, string | undefined>> = process.env): Settings {
  return {
    dataFolder: env.CALLWARD_DATA ?? join(process.cwd(), "data"),
    ...(env.DATABASE_URL === undefined ? {} : { databaseUrl: env.DATABASE_URL }),
    port: Number(env.CALLWARD_PORT ?? DEFAULT_PORT),
    env,
  };
}
