import process from "node:process";

/** Terminal output for people: colours only where they are seen and wanted (https://no-color.org). */
export interface Terminal {
  readonly color: boolean;
  print(text: string): void;
  warn(text: string): void;
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  green(text: string): string;
  yellow(text: string): string;
  cyan(text: string): string;
}

export function openTerminal(): Terminal {
  const color = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
  const paint = (code: number) => (text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    color,
    print: (text) => void process.stdout.write(`${text}\n`),
    warn: (text) => void process.stderr.write(`${text}\n`),
    bold: paint(1),
    dim: paint(2),
    red: paint(31),
    green: paint(32),
    yellow: paint(33),
    cyan: paint(36),
  };
}

/** Rows as columns, the widest cell deciding; numbers are right-aligned. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, String(cell).length);
    });
  }
  const line = (row: readonly (string | number)[]) =>
    row
      .map((cell, column) =>
        typeof cell === "number"
          ? String(cell).padStart(widths[column] ?? 0)
          : cell.padEnd(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  return rows.map(line).join("\n");
}

/** A progress bar on standard error; silent where nobody watches. */
export function progressBar(total: number, what: string): (done: number) => void {
  if (process.stderr.isTTY !== true || total === 0) return () => {};
  const width = 30;
  let last = -1;
  return (done) => {
    const filled = Math.floor((done / total) * width);
    if (filled === last && done !== total) return;
    last = filled;
    const bar = "█".repeat(filled) + "░".repeat(width - filled);
    process.stderr.write(`\r${bar} ${done}/${total} ${what}${done === total ? "\n" : ""}`);
  };
}
