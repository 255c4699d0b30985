import { readCommandLine } from "../scripts/command-line.ts";
import { AREAS, type AreaName } from "./areas/areas.ts";
import { DataProblem, openData } from "./data/data-folder.ts";
import { printSection } from "./report/print.ts";

/** `npm run eval -- [area …] [--data FOLDER] [--json]`: measures every detector on public data and prints the tables. */
const { values, positionals } = readCommandLine("eval", {
  allowPositionals: true,
  options: { data: { type: "string" }, json: { type: "boolean" } },
});
const known = Object.keys(AREAS) as AreaName[];
const unknown = positionals.filter((name) => !known.includes(name as AreaName));
if (unknown.length > 0) {
  console.error(`eval: there is no area "${unknown.join(", ")}". Areas: ${known.join(", ")}.`);
  process.exit(2);
}
try {
  const data = openData(values.data);
  for (const name of known.filter((area) => positionals.length === 0 || positionals.includes(area))) {
    console.error(`eval: measuring ${name} …`);
    const section = await AREAS[name](data);
    if (values.json) console.log(JSON.stringify(section));
    else printSection(section);
  }
} catch (error) {
  if (!(error instanceof DataProblem)) throw error;
  console.error(`eval: ${error.message}`);
  process.exitCode = 2;
}
