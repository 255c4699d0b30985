import process from "node:process";
import { benchAudio } from "./audio.ts";
import { benchAudit } from "./audit.ts";
import { benchCalls } from "./calls.ts";
import { benchGate } from "./gate.ts";
import { benchSwitches } from "./switches.ts";
import { benchWords } from "./words.ts";

/** What can be measured, by the name that `npm run bench -- NAME` takes; all of it, in this order, without a name. */
const SECTIONS: Readonly<Record<string, () => Promise<void>>> = {
  words: benchWords,
  audio: benchAudio,
  gate: benchGate,
  calls: benchCalls,
  audit: benchAudit,
  switches: benchSwitches,
};

const names = process.argv.slice(2);
const unknown = names.find((name) => !Object.hasOwn(SECTIONS, name));
if (unknown !== undefined) {
  console.error(`There is no section "${unknown}". Sections: ${Object.keys(SECTIONS).join(", ")}.`);
  process.exitCode = 2;
} else {
  for (const name of names.length > 0 ? names : Object.keys(SECTIONS)) await SECTIONS[name]?.();
}
