import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const DENTIST = join(import.meta.dirname, "..", "..", "..", "examples", "dentist");

/** The version that is live at first, and the one that is activated and taken back. */
export const VERSIONS = { first: "1.0.0", second: "1.1.0" } as const;

/** Writes the dentist's pack with a model: twice, the second time closed on Fridays. */
export function writePackVersions(
  folder: string,
  modelUrl: string,
): { readonly first: string; readonly second: string } {
  const write = (name: string, changes: Readonly<Record<string, string>>) => {
    const copy = join(folder, name);
    cpSync(DENTIST, copy, { recursive: true });
    const path = join(copy, "assistant.yaml");
    let text = readFileSync(path, "utf8");
    const model = `model:\n  provider: openai-compatible\n  model: scripted\n  url: ${modelUrl}\n`;
    for (const [from, to] of Object.entries({ "model:\n  provider: none\n": model, ...changes })) {
      if (!text.includes(from)) throw new Error(`the example pack has no ${JSON.stringify(from)} any more`);
      text = text.replace(from, to);
    }
    writeFileSync(path, text);
    return copy;
  };
  return {
    first: write("pack-first", {}),
    second: write("pack-second", {
      [`version: ${VERSIONS.first}`]: `version: ${VERSIONS.second}`,
      'fri: ["08:00-17:00"]': "fri: []",
    }),
  };
}
