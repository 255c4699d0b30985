import { readFileSync } from "node:fs";

/** Of Callward, as it is installed. */
export const VERSION: string = (
  JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    readonly version: string;
  }
).version;
