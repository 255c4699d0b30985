import { table } from "../../packages/callward/src/cli/output.ts";
import { type Figure, meets, type Section } from "./section.ts";

/** Prints a section as tables; a figure that misses its goal is marked with ✗ and its goal. */
export function printSection(section: Section): void {
  console.log(`\n# ${section.area}`);
  for (const { title, rows } of section.tables) {
    const names = [...new Set(rows.flatMap((row) => Object.keys(row.figures)))];
    console.log(`\n${title}\n`);
    console.log(
      table([
        ["", "rows", ...names],
        ...rows.map((row) => [row.name, row.rows, ...names.map((name) => shown(row.figures[name]))]),
      ]),
    );
  }
  if (section.worst.length > 0)
    console.log(`\nWorst mistakes:\n${section.worst.map((line) => `  ${line}`).join("\n")}`);
  for (const note of section.notes) console.log(`\n${note}`);
}

function shown(figure: Figure | undefined): string {
  if (figure === undefined || Number.isNaN(figure.value)) return "–";
  const range =
    figure.low === undefined || figure.high === undefined
      ? ""
      : ` [${plain(figure, figure.low)}–${plain(figure, figure.high)}]`;
  const met = meets(figure);
  const { goal } = figure;
  const mark =
    met === undefined || goal === undefined
      ? ""
      : met
        ? " ✓"
        : ` ✗ ${"atLeast" in goal ? `≥ ${plain(figure, goal.atLeast)}` : `≤ ${plain(figure, goal.atMost)}`}`;
  return `${plain(figure, figure.value)}${figure.unit === undefined || figure.unit === "share" ? " %" : ""}${range}${mark}`;
}

function plain({ unit }: Figure, value: number): string {
  switch (unit) {
    case undefined:
    case "share": {
      const percent = value * 100;
      return percent > 0 && percent < 1 ? percent.toFixed(2) : percent.toFixed(1);
    }
    case "ratio":
      return value.toFixed(3);
    case "count":
    case "KB":
      return String(Math.round(value));
    case "µs":
    case "ms":
    case "s":
      return `${value.toFixed(1)} ${unit}`;
    default:
      throw new Error(unit satisfies never);
  }
}
