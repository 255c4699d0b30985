import type { ConfSection } from "./parse-conf.ts";

export interface Step {
  readonly label?: string;
  /** Name of the application, in lower case. */
  readonly app: string;
  readonly args: string;
  readonly file: string;
  readonly line: number;
}

export interface Context {
  readonly name: string;
  /** By the extension or pattern as it is written. */
  readonly extensions: ReadonlyMap<string, readonly Step[]>;
  readonly includes: readonly string[];
  /** Dialplan that lives elsewhere (`switch`), which nobody here can judge. */
  readonly switches: readonly string[];
}

/** The dialplan of extensions.conf as a graph. */
export type Dialplan = ReadonlyMap<string, Context>;

export function readDialplan(sections: readonly ConfSection[]): Dialplan {
  const plan = new Map<
    string,
    { name: string; extensions: Map<string, Step[]>; includes: string[]; switches: string[] }
  >();
  for (const { name, lines } of sections) {
    if (name === "general" || name === "globals") continue;
    const context = plan.get(name) ?? {
      name,
      extensions: new Map<string, Step[]>(),
      includes: [] as string[],
      switches: [] as string[],
    };
    plan.set(name, context);
    let last = "";
    for (const { key, value, file, line } of lines) {
      if (key === "include") context.includes.push((value.split(/[,|]/)[0] ?? "").trim());
      else if (key === "switch" || key === "eswitch" || key === "lswitch") context.switches.push(value);
      else if (key === "exten" || key === "same") {
        const parsed = parseStep(key === "exten" ? value : `${last},${value}`);
        if (parsed === undefined) continue;
        last = parsed.extension;
        const steps = context.extensions.get(last) ?? [];
        steps.push({ ...parsed.step, file, line });
        context.extensions.set(last, steps);
      }
    }
  }
  return plan;
}

function parseStep(text: string): { extension: string; step: Omit<Step, "file" | "line"> } | undefined {
  // extension,priority(label),application(arguments); a caller id may follow the extension after a slash.
  const [, extension = "", priority = "", rest = ""] =
    /^((?:\[[^\]]*\]|[^,])+),\s*([^,]*),\s*(.*)$/s.exec(text) ?? [];
  if (rest === "" && priority === "") return undefined;
  const label = /\(([^)]*)\)/.exec(priority)?.[1];
  const [, app = "", args = ""] = /^([A-Za-z0-9_]+)\s*(?:\((.*)\))?\s*$/s.exec(rest) ?? [];
  return {
    extension: (extension.split("/")[0] ?? "").trim(),
    step: { ...(label === undefined ? {} : { label }), app: app.toLowerCase(), args },
  };
}

/** Splits arguments at commas outside brackets, braces and quotes. */
export function splitArguments(args: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  let quoted = false;
  for (const char of args) {
    if (char === '"') quoted = !quoted;
    if ("({[".includes(char)) depth += 1;
    if (")}]".includes(char)) depth -= 1;
    if (char === "," && depth <= 0 && !quoted) {
      parts.push(part.trim());
      part = "";
    } else part += char;
  }
  return [...parts, part.trim()];
}

/**
 * Whether an extension as written (a name, or a pattern beginning with `_`) matches a number that is dialled, by
 * Asterisk's rules: X 0-9, Z 1-9, N 2-9, [sets], `.` one or more of anything, `!` none or more; dashes mean nothing.
 */
export function extensionMatches(written: string, dialled: string): boolean {
  if (!written.startsWith("_")) return written === dialled;
  const classes: Readonly<Record<string, string>> = {
    X: "[0-9]",
    Z: "[1-9]",
    N: "[2-9]",
    ".": ".+",
    "!": ".*",
  };
  const source = [...written.slice(1).matchAll(/\[[^\]]*\]|./g)]
    .map(([part]) => {
      if (part.startsWith("[")) return `[${part.slice(1, -1).replaceAll(/[\\^\]]/g, "\\$&")}]`;
      if (part === "-") return "";
      return classes[part.toUpperCase()] ?? part.replaceAll(/[$()*+?[\\\]^{|}]/g, "\\$&");
    })
    .join("");
  return new RegExp(`^${source}$`).test(dialled);
}
