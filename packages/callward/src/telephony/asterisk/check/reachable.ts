import { type Dialplan, extensionMatches, type Step, splitArguments } from "./dialplan.ts";

/** Where a call can get: one extension of a context, or all of it when the number is the caller's to choose. */
interface Place {
  readonly context: string;
  /** Undefined: any extension of the context and of what it includes. */
  readonly extension: string | undefined;
}

export interface Reached {
  readonly context: string;
  readonly extension: string;
  readonly step: Step;
  /** How a call gets there, from the beginning: `context,extension` each. */
  readonly path: readonly string[];
}

export interface Reach {
  readonly steps: readonly Reached[];
  /** Jumps whose context is worked out at run time, and dialplan that lives elsewhere. */
  readonly unknowable: readonly Reached[];
  readonly missing: readonly Place[];
}

/**
 * Every step that a call can come to from a context when the caller chooses the number, following includes, Goto,
 * GotoIf, Gosub, Macro, ExecIf and local channels. Errs on the side of reaching too much: conditions are not weighed.
 */
export function reachableFrom(plan: Dialplan, starts: readonly Place[]): Reach {
  const steps: Reached[] = [];
  const unknowable: Reached[] = [];
  const missing: Place[] = [];
  const seen = new Set<string>();
  const queue: { readonly place: Place; readonly path: readonly string[] }[] = starts.map((place) => ({
    place,
    path: [],
  }));
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { place, path } = next;
    const found = findExtensions(plan, place);
    if (found.length === 0) missing.push(place);
    for (const { context, extension } of found) {
      const key = `${context},${extension}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const here = [...path, key];
      const written = plan.get(context)?.extensions.get(extension) ?? [];
      for (const step of written.flatMap(unwrap)) {
        const reached: Reached = { context, extension, step, path: here };
        steps.push(reached);
        for (const target of targetsOf(step, context, extension)) {
          if (target === "unknowable") unknowable.push(reached);
          else queue.push({ place: target, path: here });
        }
      }
    }
    for (const context of includedBy(plan, place.context)) {
      for (const text of plan.get(context)?.switches ?? []) {
        const step: Step = { app: "switch", args: text, file: "extensions.conf", line: 0 };
        unknowable.push({ context, extension: "", step, path: [...path, context] });
      }
    }
  }
  return { steps, unknowable, missing };
}

/** A context and everything that it includes, nearest first. */
function includedBy(plan: Dialplan, name: string): readonly string[] {
  const found: string[] = [];
  const add = (context: string) => {
    if (found.includes(context)) return;
    found.push(context);
    for (const included of plan.get(context)?.includes ?? []) add(included);
  };
  add(name);
  return found;
}

/** Entered by Asterisk itself, whatever was dialled: timeouts, errors, hang-up, the start without a number. */
const SPECIAL = ["s", "i", "t", "T", "e", "h", "o", "a"];

function findExtensions(
  plan: Dialplan,
  { context, extension }: Place,
): readonly { context: string; extension: string }[] {
  const contexts = includedBy(plan, context);
  const every = contexts.flatMap((name) =>
    [...(plan.get(name)?.extensions.keys() ?? [])].map((written) => ({ context: name, extension: written })),
  );
  if (extension === undefined) return every;
  const first = every.find((candidate) => extensionMatches(candidate.extension, extension));
  if (first === undefined) return [];
  return [first, ...every.filter((candidate) => SPECIAL.includes(candidate.extension))];
}

/** The applications that a step may run: ExecIf has up to two in its arguments, Exec and TryExec one. */
function unwrap(step: Step): readonly Step[] {
  if (!["execif", "exec", "tryexec"].includes(step.app)) return [step];
  const inner = step.app === "execif" ? step.args.slice(step.args.indexOf("?") + 1) : step.args;
  return [...inner.matchAll(/(?:^|:)\s*(\w+)\((.*?)\)\s*(?=:|$)/gs)].flatMap(([, app = "", args = ""]) =>
    unwrap({ ...step, app: app.toLowerCase(), args }),
  );
}

/** Where a step may send the call. */
function targetsOf(step: Step, context: string, extension: string): readonly (Place | "unknowable")[] {
  const args = splitArguments(step.args);
  switch (step.app) {
    case "goto":
      return [jump(args, context, extension)];
    case "gosub":
      return [jump(splitArguments(step.args.replace(/\(.*\)\s*$/s, "")), context, extension)];
    case "gotoif":
    case "gotoiftime":
    case "gosubif":
      return (step.args.slice(step.args.indexOf("?") + 1).split(":") ?? [])
        .filter((target) => target.trim() !== "")
        .map((target) => jump(splitArguments(target.replace(/\(.*\)\s*$/s, "")), context, extension));
    case "macro":
      return [{ context: `macro-${args[0] ?? ""}`, extension: "s" }];
    case "dial":
    case "queue":
    case "originate":
      return [...step.args.matchAll(/Local\/([^@&,/]+)@([^&,/)]+)/gi)].map(([, number = "", to = ""]) =>
        to.includes("${")
          ? "unknowable"
          : { context: to, extension: number.includes("${") ? undefined : number },
      );
    case "disa":
      // The caller dials on from there: the context is the second argument.
      return [{ context: args[1] ?? "disa", extension: undefined }];
    default:
      return [];
  }
}

/** A target of Goto: `[[context,]extension,]priority`. An extension worked out at run time may be any. */
function jump(args: readonly string[], context: string, extension: string): Place | "unknowable" {
  const [first = "", second = ""] =
    args.length >= 3 ? args : args.length === 2 ? [context, args[0]] : [context, extension];
  if (first.includes("${")) return "unknowable";
  return { context: first, extension: second.includes("${") ? undefined : second };
}
