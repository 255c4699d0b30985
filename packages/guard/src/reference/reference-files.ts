import { packJsonSchemas } from "../pack/json-schema.ts";
import { errorsPage } from "./errors-page.ts";
import { packPage } from "./pack-page.ts";

/** Every generated file of the reference, by its path under `docs/reference/`. */
export function referenceFiles(): Readonly<Record<string, string>> {
  const schemas = packJsonSchemas();
  return {
    "errors.md": errorsPage(),
    "pack.md": packPage(schemas),
    ...Object.fromEntries(
      Object.entries(schemas).map(([file, schema]) => [
        `schemas/${file}`,
        `${JSON.stringify(schema, null, 2)}\n`,
      ]),
    ),
  };
}
