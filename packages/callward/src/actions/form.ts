import {
  type ActionConfig,
  type ArgValue,
  compileBusinessTime,
  normalise,
  type Pack,
  parseArg,
  spoken,
  toLocal,
} from "@callward/guard";
import { choiceFrom } from "./choice-from.ts";
import { introducedName, nameFrom, respell, spelledName } from "./name-from.ts";
import { chooseOffer, offersNear, openWish } from "./offers.ts";
import { phoneFrom } from "./phone-from.ts";
import { wantsToLeave } from "./wants-to-leave.ts";
import { whenFrom } from "./when-from.ts";

/** What one utterance did to a form. */
export interface FormProgress {
  readonly filled: readonly string[];
  /** The question that was asked and is not answered by these words; the code is one of a decision's. */
  readonly problem?: { readonly arg: string; readonly code: "args/invalid" };
}

/** Asks for an action's arguments one by one, by fixed questions, and reads the answers without a model. */
export interface Form {
  readonly action: ActionConfig;
  readonly args: Readonly<Record<string, ArgValue>>;
  /** The caller wants to leave it. */
  readonly abandoned: boolean;
  /** Nothing that is required is missing. */
  readonly done: boolean;
  /** The next question and its words in the pack, or undefined when nothing is missing. */
  next(): { readonly arg: string; readonly ask: string | undefined } | undefined;
  /** Takes what the words plainly say. What was not asked for is taken only where it cannot be meant otherwise. */
  hear(text: string): FormProgress;
  /** Takes proposed values; those that are not valid are asked for. */
  set(args: Readonly<Record<string, unknown>>): void;
  /** Forgets arguments, so that they are asked for again. */
  clear(names: readonly string[]): void;
  /** Times that could be had instead, near the wished one, as people say them. "The first one" then means one of them. */
  alternatives(taken: ReadonlySet<string>): readonly string[];
}

type ArgType = ActionConfig["args"][string]["type"];

/** What turns an answer into a correction of an earlier one. */
const CORRECTION =
  /\b(?:actually|instead|make (?:it|that)|i mean|i meant|rather|change|correction|wait|sorry)\b/i;

export function createForm(
  action: ActionConfig,
  env: { readonly pack: Pack; readonly now: () => number },
): Form {
  const business = compileBusinessTime(env.pack.assistant.business);
  const fields = Object.entries(action.args);
  let args: Record<string, ArgValue> = {};
  let asked: string | undefined;
  let abandoned = false;
  let wished: { readonly date?: string; readonly time?: string } = {};
  let offered: readonly string[] = [];

  const has = (name: string) => Object.hasOwn(args, name);
  const typeOf = (name: string | undefined): ArgType | undefined =>
    name !== undefined && Object.hasOwn(action.args, name) ? action.args[name]?.type : undefined;
  const nameOf = (type: ArgType) => fields.find(([, config]) => config.type === type)?.[0];
  const dateArg = nameOf("date");
  const timeArg = nameOf("time");

  /** Keeps a value if it is one of the argument's type. */
  function keep(name: string | undefined, value: unknown): boolean {
    const config = name === undefined || !Object.hasOwn(action.args, name) ? undefined : action.args[name];
    const parsed = config === undefined || value === undefined ? undefined : parseArg(value, config);
    if (name === undefined || parsed === undefined) return false;
    args = { ...args, [name]: parsed };
    if (name === dateArg) wished = { ...wished, date: String(parsed) };
    if (name === timeArg) wished = { ...wished, time: String(parsed) };
    return true;
  }

  function hearWhen(text: string, correcting: boolean): string[] {
    if (dateArg === undefined && timeArg === undefined) return [];
    const localNow = toLocal(env.now(), business.timezone);
    const question = typeOf(asked);
    const askedWhen = question === "date" || question === "time";
    const choosing = askedWhen && offered.length > 0;
    const date = dateArg !== undefined && has(dateArg) ? String(args[dateArg]) : undefined;
    const heard = whenFrom(text, {
      localNow,
      business,
      date,
      asked: choosing ? "either" : askedWhen ? question : undefined,
      moving: action.executor === "calendar.reschedule" && asked === undefined,
    });
    const open = (name: string | undefined) => name !== undefined && (!has(name) || correcting);
    const offer = choosing ? chooseOffer(text, heard, offered) : undefined;
    const wish =
      offer ??
      (askedWhen && heard.time === undefined
        ? openWish(text, {
            business,
            now: env.now,
            date: heard.date ?? date,
            wholeDay: question === "date",
          })
        : undefined) ??
      heard;
    const filled: string[] = [];
    if (open(dateArg) && keep(dateArg, wish.date ?? heard.date)) filled.push(dateArg ?? "");
    if (open(timeArg) && keep(timeArg, wish.time)) filled.push(timeArg ?? "");
    if (filled.length > 0) offered = [];
    return filled;
  }

  /** What is said without being asked for: days, times, numbers and introductions are plain to see, free text is not. */
  function volunteer(text: string): string[] {
    const correcting = asked !== undefined && CORRECTION.test(text);
    const open = (name: string | undefined) => name !== undefined && (!has(name) || correcting);
    const phone = nameOf("phone");
    const name = nameOf("name");
    const choice = nameOf("choice");
    const filled: string[] = [];
    const number = phoneFrom(text, typeOf(asked) === "phone");
    if (open(phone) && keep(phone, number)) filled.push(phone ?? "");
    // The digits of a phone number are no day and no time.
    if (number === undefined) filled.push(...hearWhen(text, correcting));
    if (open(name) && asked !== name && keep(name, introducedName(text))) filled.push(name ?? "");
    const letters = name !== undefined && has(name) && /\bspell/i.test(text) ? spelledName(text) : undefined;
    if (name !== undefined && letters !== undefined && !filled.includes(name)) {
      if (keep(name, respell(String(args[name]), letters))) filled.push(name);
    }
    if (choice !== undefined && asked !== choice && !has(choice) && asked === undefined) {
      if (keep(choice, choiceFrom(text, action.args[choice]?.choices ?? []))) filled.push(choice);
    }
    return filled;
  }

  function answer(name: string, text: string): boolean {
    switch (typeOf(name)) {
      case "name":
        return keep(name, introducedName(text) ?? nameFrom(text));
      case "text":
        return keep(name, text);
      case "choice":
        return keep(name, choiceFrom(text, action.args[name]?.choices ?? []));
      case "number":
        return keep(name, onlyNumber(text));
      default:
        return false;
    }
  }

  const missing = () => fields.find(([name, config]) => config.required && !has(name))?.[0];

  return {
    action,
    get args() {
      return args;
    },
    get abandoned() {
      return abandoned;
    },
    get done() {
      return missing() === undefined;
    },
    next() {
      asked = missing();
      return asked === undefined ? undefined : { arg: asked, ask: action.args[asked]?.ask };
    },
    hear(text) {
      const question = asked;
      const freeText = typeOf(question) === "text";
      if (question !== undefined && wantsToLeave(text, freeText)) {
        abandoned = true;
        return { filled: [] };
      }
      // Whatever is said to an open question is its answer: "it began on Monday at three" is no wish for Monday.
      const filled = freeText ? [] : volunteer(text);
      if (question === undefined || filled.includes(question)) return { filled };
      if (!has(question) && answer(question, text)) return { filled: [...filled, question] };
      return filled.length > 0 ? { filled } : { filled, problem: { arg: question, code: "args/invalid" } };
    },
    set(given) {
      for (const [name, value] of Object.entries(given)) keep(name, value);
    },
    clear(names) {
      args = Object.fromEntries(Object.entries(args).filter(([name]) => !names.includes(name)));
    },
    alternatives(taken) {
      offered = offersNear(wished, { business, now: env.now, taken });
      return offered.map((slot) => spoken(slot));
    },
  };
}

/** Longest answer that is searched for a number, in characters. */
const MAX_CHARS = 300;

/** The number in an answer that holds exactly one. */
function onlyNumber(text: string): number | undefined {
  const numbers = normalise(text.slice(0, MAX_CHARS)).text.match(
    /(?<![\d.])-?\d{1,15}(?:\.\d{1,10})?(?![\d.]\d)/g,
  );
  return numbers?.length === 1 ? Number(numbers[0]) : undefined;
}
