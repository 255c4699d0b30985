import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { CallwardError } from "@callward/guard";

/** The package that the operator installs: native code, so never a dependency of ours. */
const PACKAGE = "sherpa-onnx-node";

/** Its version. Throws SPEECH_PACKAGE_MISSING where it is not installed; nothing of it is loaded into this process. */
export function needPackage(engine: string): string {
  try {
    const file = createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`);
    const { version } = JSON.parse(readFileSync(file, "utf8")) as { readonly version: string };
    return version;
  } catch (cause) {
    throw new CallwardError("SPEECH_PACKAGE_MISSING", { engine, package: PACKAGE }, { cause });
  }
}
