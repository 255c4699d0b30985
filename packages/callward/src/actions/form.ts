import {
  type ActionConfig,
  type ArgValue,
  compileBusinessTime,
  nextFreeSlots,
  type Pack,
  parseArg,
  spoken,
  toLocal,
} from "@callward/guard";
import { nameFrom, phoneFrom, whenFrom } from "./parse-speech.ts";

/** What one utterance did to a form. */
export interface FormProgress {
  readonly filled: readonly string[];
}

/** Asks for an action's arguments one by one, by fixed questions, and reads the answers without a model. */
export interface Form {
  readonly action: ActionConfig;
  readonly args: Readonly<Record<string, ArgValue>>;
  /** The caller wants to leave it. */
  readonly abandoned: boolean;
  /** The next question, or undefined when nothing is missing. */
  next(): { readonly arg: string } | undefined;
  hear(text: string): FormProgress;
  /** Takes proposed values; those that are not valid are asked for. */
  set(args: Readonly<Record<string, unknown>>): void;
  /** Forgets arguments, so that they are asked for again. */
  clear(names: readonly string[]): void;
  /** Times that could be had instead, as people say them. */
  alternatives(taken: ReadonlySet<string>): readonly string[];
}

/** Times offered in place of one that cannot be had: more are not remembered on the phone. */
const OFFERED = 2;
const LEAVE =
  /\b(?:never ?mind|forget it|forget about it|stop this|don't bother|i changed my mind|changed my mind|leave it|skip it|not now)\b/i;

export function createForm(
  action: ActionConfig,
  env: { readonly pack: Pack; readonly now: () => number },
): Form {
  const { business } = env.pack.assistant;
  const time = compileBusinessTime(business);
  const args: Record<string, ArgValue> = {};
  let asked: string | undefined;
  let abandoned = false;
  let wishedDay: string | undefined;

  /** Keeps a value if it is one of the argument's type. */
  function keep(name: string, value: unknown): boolean {
    const config = action.args[name];
    const parsed = config === undefined || value === undefined ? undefined : parseArg(value, config);
    if (parsed === undefined) return false;
    args[name] = parsed;
    if (name === "date") wishedDay = String(parsed);
    return true;
  }

  function missing(type: ActionConfig["args"][string]["type"]): string | undefined {
    return Object.entries(action.args).find(
      ([name, config]) => config.type === type && args[name] === undefined,
    )?.[0];
  }

  /** What is said without being asked for: dates, times and phone numbers are plain to see, names and texts are not. */
  function volunteer(text: string): string[] {
    const filled: string[] = [];
    const when = whenFrom(text, toLocal(env.now(), business.timezone));
    const date = missing("date");
    if (date !== undefined && when.date !== undefined && keep(date, when.date)) filled.push(date);
    const hour = missing("time");
    if (hour !== undefined && when.time !== undefined && keep(hour, when.time)) filled.push(hour);
    const phone = missing("phone");
    if (phone !== undefined && keep(phone, phoneFrom(text))) filled.push(phone);
    const name = missing("name");
    const introduced = /\bmy name(?:'s| is) ([\p{L}'\u2019-]+(?: [\p{Lu}][\p{L}'\u2019-]+){0,2})/u.exec(
      text,
    )?.[1];
    if (name !== undefined && introduced !== undefined && keep(name, nameFrom(introduced))) filled.push(name);
    return filled;
  }

  function answer(name: string, text: string): boolean {
    const type = action.args[name]?.type;
    if (type === "name") return keep(name, nameFrom(text));
    if (type === "text") return keep(name, text.trim());
    if (type === "choice")
      return keep(
        name,
        action.args[name]?.choices?.find((choice) => text.toLowerCase().includes(choice.toLowerCase())),
      );
    if (type === "number") return keep(name, Number(/\d+/.exec(text)?.[0] ?? Number.NaN));
    return false;
  }

  return {
    action,
    get args() {
      return args;
    },
    get abandoned() {
      return abandoned;
    },
    next() {
      asked = Object.entries(action.args).find(
        ([name, config]) => config.required && args[name] === undefined,
      )?.[0];
      return asked === undefined ? undefined : { arg: asked };
    },
    hear(text) {
      if (asked !== undefined && LEAVE.test(text)) {
        abandoned = true;
        return { filled: [] };
      }
      const question = asked;
      const filled = volunteer(text);
      if (
        question !== undefined &&
        !filled.includes(question) &&
        args[question] === undefined &&
        answer(question, text)
      )
        filled.push(question);
      return { filled };
    },
    set(given) {
      for (const [name, value] of Object.entries(given))
        if (Object.hasOwn(action.args, name)) keep(name, value);
    },
    clear(names) {
      for (const name of names) delete args[name];
    },
    alternatives(taken) {
      const from =
        wishedDay !== undefined && wishedDay >= toLocal(env.now(), business.timezone).slice(0, 10)
          ? wishedDay
          : undefined;
      return nextFreeSlots(time, env.now(), taken, OFFERED, from).map(spoken);
    },
  };
}
