import type { Tone } from "../../ui/badge.tsx";
import { routeWords } from "../calls/words.ts";
import type { Entry } from "./wire.ts";

/** Everything that happened in one turn of a call. */
export interface Turn {
  /** 0: before the caller's first words. */
  readonly number: number;
  readonly entries: readonly Entry[];
}

/** The turns of a call, in the order of their numbers. */
export function turnsOf(entries: readonly Entry[]): readonly Turn[] {
  const turns = new Map<number, Entry[]>();
  for (const entry of entries) {
    const known = turns.get(entry.turn);
    if (known === undefined) turns.set(entry.turn, [entry]);
    else known.push(entry);
  }
  return [...turns]
    .toSorted(([left], [right]) => left - right)
    .map(([number, own]) => ({ number, entries: own }));
}

/** The verdict on words, for people. */
export const VERDICTS: Readonly<
  Record<NonNullable<Entry["verdict"]>, { readonly words: string; readonly tone: Tone }>
> = {
  passed: { words: "passed all checks", tone: "good" },
  approved: { words: "approved words", tone: "good" },
  flagged: { words: "flagged", tone: "warn" },
  stopped: { words: "stopped", tone: "bad" },
};

const EVENTS: Readonly<Partial<Record<Entry["event"], string>>> = {
  "call-start": "The call began",
  key: "A key was pressed",
  silence: "Nobody spoke",
  unheard: "Somebody spoke, and no words were understood",
  interrupted: "The caller spoke while the assistant did",
  doubt: "The line did not sound like a caller",
  answer: "The knowledge base was asked",
  limit: "A limit was met",
  receipt: "The action was done",
  stopped: "Something is switched off",
  fault: "Something failed",
  transfer: "A person took over",
  "call-end": "The call ended",
};

/** What happened, for what is not words of either side. */
export function eventWords({ event, record }: Entry): string {
  const words = EVENTS[event] ?? event;
  switch (event) {
    case "decision":
      return record.action === undefined
        ? "A decision about an action"
        : `Action ${record.action.name}: ${record.action.decision} (${record.action.code})`;
    case "receipt":
      return record.action === undefined ? words : `Action ${record.action.name} was done`;
    case "answer":
      return `${words}: ${record.passages?.length ?? 0} passages`;
    case "fault":
      return record.fault === undefined ? words : `${words}: ${record.fault.code}`;
    case "transfer":
      return record.target === undefined ? words : `${words}: ${record.target}`;
    case "stopped":
      return record.switch === undefined ? words : `${words}: switch ${record.switch}`;
    case "call-end":
      return record.reason === undefined ? words : `${words}: ${record.reason}`;
    default:
      return words;
  }
}

/** What an action that was open made of the caller's words, for people. */
const FORMS: Readonly<Record<NonNullable<Entry["record"]["form"]>, string>> = {
  filled: "answered",
  abandoned: "given up",
  unclear: "asks again",
  waiting: "waits for a key",
  stopped: "switched off",
};

/** Where a turn went, if somebody's words took it anywhere. */
export function routeOf({ entries }: Turn) {
  const { route, form, because } = entries.find(({ event }) => event === "heard")?.record ?? {};
  if (route === undefined) return undefined;
  const { words, tone } = routeWords(route);
  return form === undefined
    ? { words, tone }
    : { words: `${words} ${because}: ${FORMS[form] ?? form}`, tone };
}

/** Whether a check stopped or flagged anything in it, or anything failed. */
export function needsALook({ entries }: Turn): boolean {
  return entries.some(
    ({ verdict, event }) =>
      verdict === "stopped" || verdict === "flagged" || event === "fault" || event === "stopped",
  );
}
