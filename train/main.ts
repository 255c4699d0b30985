import { parseArgs } from "node:util";
import { DataProblem, openData } from "../eval/data/data-folder.ts";
import { TASKS, type TaskName } from "./tasks.ts";

/** `npm run train -- [task …] [--data FOLDER]`: trains the models from public data and writes weights and model cards. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: "string" } },
});
const known = Object.keys(TASKS) as TaskName[];
const unknown = positionals.filter((name) => !known.includes(name as TaskName));
if (unknown.length > 0) {
  console.error(`train: there is no task "${unknown.join(", ")}". Tasks: ${known.join(", ")}.`);
  process.exit(2);
}
try {
  for (const name of known.filter((task) => positionals.length === 0 || positionals.includes(task))) {
    console.error(`train: ${name} …`);
    // Each task opens the folder anew, so that its card names the files it read itself.
    await TASKS[name](openData(values.data), (line) => console.error(line));
  }
} catch (error) {
  if (!(error instanceof DataProblem)) throw error;
  console.error(`train: ${error.message}`);
  process.exitCode = 2;
}
