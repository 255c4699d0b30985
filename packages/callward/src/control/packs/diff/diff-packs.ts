import type { Pack } from "@callward/guard";
import { type LeafChange, leafChanges, ORDER } from "./leaf-changes.ts";
import {
  arrow,
  CHANGE_AREAS,
  type ChangeArea,
  kindOf,
  type PackChange,
  readable,
  type Say,
} from "./pack-change.ts";
import * as actions from "./words-actions.ts";
import * as answers from "./words-answers.ts";
import * as business from "./words-business.ts";
import * as safety from "./words-safety.ts";

/** What differs between two versions, for people. */
export interface PackDiff {
  readonly before: { readonly pack: string; readonly version: string; readonly hash: string };
  readonly after: { readonly pack: string; readonly version: string; readonly hash: string };
  /** By area, and in each area what needs attention first. */
  readonly changes: readonly PackChange[];
}

/**
 * Which words are found for which part. A star is one step of the path, and is given to the wording. The first row that
 * fits speaks; a part that fits no row is told by its path, so that nothing that differs is ever left out.
 */
const WORDS: readonly (readonly [path: string, area: ChangeArea, say: Say])[] = [
  ["assistant.business.hours.*", "opening hours", business.sayHours],
  ["assistant.business.holidays.*", "opening hours", business.sayHoliday],
  ["assistant.business.*", "the business", business.sayFact],
  ["assistant.disclosure", "other words it says", business.sayDisclosure],
  ["assistant.people.default", "people who take over", business.sayDefaultTarget],
  ["assistant.people.targets.*", "people who take over", business.sayTarget],
  ["assistant.people.targets.*.*", "people who take over", business.sayTargetPart],
  ["assistant.thresholds.faq", "limits and thresholds", actions.sayFaqThreshold],
  ["assistant.thresholds.injection", "limits and thresholds", actions.sayInjection],
  ["assistant.limits.*", "limits and thresholds", actions.sayLimit],
  ["assistant.model.*", "engines", actions.sayModel],
  ["assistant.checks.*.mode", "limits and thresholds", safety.sayCheckMode],
  ["assistant.checks.*.deadline_ms", "limits and thresholds", safety.sayCheckDeadline],
  ["assistant.lines.*", "other words it says", answers.sayLine],
  ["assistant.keypad.menu.*", "keypad", business.sayMenuKey],
  ["assistant.keypad.menu.*.*", "keypad", business.sayMenuPart],
  ["intents.intents.*", "fixed answers", answers.sayIntent],
  ["intents.intents.*.*", "fixed answers", answers.sayIntentPart],
  ["intents.urgency.*", "emergencies", safety.sayUrgency],
  ["intents.urgency.*.*", "emergencies", safety.sayUrgencyPart],
  ["intents.human.phrases", "people who take over", safety.sayHumanWords],
  ["scenarios.scenarios.*", "emergencies", safety.sayScenario],
  ["scenarios.scenarios.*.must_never.*", "what it must never say", safety.sayForbidden],
  ["scenarios.scenarios.*.must_never.*.*", "what it must never say", safety.sayForbiddenPart],
  ["scenarios.scenarios.*.when.*", "emergencies", safety.sayScenarioWhen],
  ["scenarios.scenarios.*.*", "emergencies", safety.sayScenarioPart],
  ["inspector.banned.*", "what it must never say", safety.sayForbidden],
  ["inspector.banned.*.*", "what it must never say", safety.sayForbiddenPart],
  ["inspector.advice.*", "what it must never say", safety.sayAdvice],
  ["inspector.prices.qualifiers", "what it must never say", safety.sayQualifiers],
  ["inspector.fallback.*", "other words it says", safety.sayFallback],
  ["actions.actions.*", "what it may do", actions.sayAction],
  ["actions.actions.*.tier", "what it may do", actions.sayTier],
  ["actions.actions.*.validators", "what it may do", actions.sayValidators],
  ["actions.actions.*.args.*", "what it may do", actions.sayArgument],
  ["actions.actions.*.args.*.*", "what it may do", actions.sayArgumentPart],
  ["actions.actions.*.*", "what it may do", actions.sayActionPart],
  ["knowledge.*", "knowledge", answers.sayDocument],
  ["knowledge.*.passages.*", "knowledge", answers.sayPassage],
  ["knowledge.*.passages.*.sentences", "knowledge", answers.saySentences],
  ["knowledge.*.meta.audience", "knowledge", answers.sayAudience],
  [
    "knowledge.*.meta.services.*",
    "knowledge",
    (change, [file = "", list = ""]) => answers.sayCatalogue(change, [file, "services", list]),
  ],
  [
    "knowledge.*.meta.insurers.*",
    "knowledge",
    (change, [file = "", list = ""]) => answers.sayCatalogue(change, [file, "insurers", list]),
  ],
  ["tests.*", "its own tests", actions.sayTests],
  [
    "intentModel",
    "engines",
    () => ({ text: "The trained model that recognises what callers ask is another one" }),
  ],
];

const ROWS = WORDS.map(([path, area, say]) => ({ steps: path.split("."), area, say }));
/** Told by the head of the comparison, or by another part that changes with it. */
const TOLD_ELSEWHERE: readonly (readonly string[])[] = [
  ["assistant", "version"],
  ["knowledge", "*", "passages", "*", "text"],
  ["knowledge", "*", "passages", "*", "title"],
];

/** Compares two versions in plain words. Empty only where they are the same but for their version number. */
export function diffPacks(before: Pack, after: Pack): PackDiff {
  const changes = leafChanges(partsOf(before), partsOf(after))
    .filter(({ path }) => !TOLD_ELSEWHERE.some((steps) => fit(steps, path) !== undefined))
    .map(wordsOf)
    .toSorted(
      (a, b) =>
        CHANGE_AREAS.indexOf(a.area) - CHANGE_AREAS.indexOf(b.area) ||
        Number(b.attention) - Number(a.attention),
    );
  return { before: headOf(before), after: headOf(after), changes };
}

function partsOf({ id: _id, version: _version, hash: _hash, ...parts }: Pack): object {
  return parts;
}

function headOf({ id, version, hash }: Pack): PackDiff["before"] {
  return { pack: id, version, hash };
}

function wordsOf(change: LeafChange): PackChange {
  const kind = kindOf(change);
  for (const { steps, area, say } of ROWS) {
    const names = fit(steps, change.path);
    if (names === undefined || names.at(-1) === ORDER) continue;
    const wording = say(change, names);
    if (wording !== undefined)
      return { area, kind, text: wording.text, attention: wording.attention ?? false };
  }
  return { area: "other settings", kind, text: plainWords(change), attention: false };
}

function plainWords({ path, before, after }: LeafChange): string {
  const place = path
    .filter((step) => step !== ORDER)
    .map(readable)
    .join(" › ");
  return path.at(-1) === ORDER ? `Another order: ${place}` : `${place}: ${arrow(before, after)}`;
}

/** The steps under the stars, where a path fits; else undefined. */
function fit(steps: readonly string[], path: readonly string[]): readonly string[] | undefined {
  if (steps.length !== path.length) return undefined;
  if (!steps.every((step, index) => step === "*" || step === path[index])) return undefined;
  return path.filter((_, index) => steps[index] === "*");
}
