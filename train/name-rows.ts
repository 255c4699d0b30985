import { fakerEN, fakerEN_GB, fakerEN_US } from "@faker-js/faker";
import type { DataFolder } from "../eval/data/data-folder.ts";
import { GIVEN_NAMES, NOT_PEOPLE } from "../packages/guard/src/redact/name-words.ts";

/** A labelled range; `tag` is 1 + the place in the tagger's TAGS, 5 and 6 are none of them, -1 where nothing is to be learned. */
export interface TagSpan {
  readonly start: number;
  readonly end: number;
  readonly tag: number;
}

export interface TagRow {
  readonly text: string;
  readonly spans: readonly TagSpan[];
  readonly weight: number;
}

/** PLACE and FIRM are none of the tagger's classes; they are told apart so that their values can be swapped too. */
export const TAG = { UNSURE: -1, PERSON: 1, ADDRESS: 2, POSTCODE: 3, DOB: 4, PLACE: 5, FIRM: 6 } as const;

interface DataRow {
  readonly text: string;
  readonly split: string;
  readonly source: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

const FILES = [
  "presidio",
  "evi_spoken",
  "sgd_written",
  "slurp_spoken",
  "nlupp_callcentre",
  "wnut17",
] as const;
const TAG_OF: Readonly<Record<string, number>> = {
  PERSON: TAG.PERSON,
  ADDRESS: TAG.ADDRESS,
  POSTCODE: TAG.POSTCODE,
  DOB: TAG.DOB,
  LOCATION: TAG.PLACE,
  ORGANIZATION: TAG.FIRM,
};

/** Labelled rows of one split of the public files, and turns in which customers say nothing personal. */
export function labelledRows(data: DataFolder, split: string): readonly TagRow[] {
  const rows: TagRow[] = [];
  for (const file of FILES) {
    for (const row of data.rows<DataRow>(`pii/${file}.jsonl.gz`)) {
      if (row.split !== split || row.text === "") continue;
      const spans = row.spans.flatMap(({ start, end, type }) => {
        const tag = tagOf(file, type, row.text.slice(start, end));
        return tag === undefined ? [] : [{ start, end, tag }];
      });
      rows.push({ text: row.text, spans, weight: file === "wnut17" ? 0.5 : file === "evi_spoken" ? 2.5 : 1 });
    }
  }
  const labelled = new Set(rows.map(({ text }) => plain(text)));
  const harmless = data
    .rows<DataRow>("injection/benign_customer_service.jsonl.gz")
    // Rows from EVI are the personal answers themselves; others are labelled in their own files.
    .filter((row) => row.split === split && row.source !== "evi" && !labelled.has(plain(row.text)));
  const counts = wordCounts(harmless);
  for (const { text } of harmless) rows.push({ text, spans: likelyNames(text, counts), weight: 2 });
  return rows;
}

export function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
}

function wordCounts(rows: readonly { readonly text: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of rows)
    for (const word of new Set(text.match(/[A-Za-z]+/g) ?? [])) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function tagOf(file: string, type: string, value: string): number | undefined {
  const tag = TAG_OF[type];
  if (file === "sgd_written" && type === "PERSON") {
    // Practices are labelled as if they were doctors: "A J Dental Lab".
    const words = value.toLowerCase().split(/[^a-z]+/);
    if (words.some((word) => NOT_PEOPLE.has(word) || word === "lab" || word === "dds")) return TAG.UNSURE;
  }
  // A day without its year is as often an appointment as a birthday.
  if (type === "DOB" && !/(?:1[89]|20)\d\d|\d[-/ ]\d{2,}|\d{5}/.test(value)) return TAG.UNSURE;
  return tag;
}

/** Words that rows of one sort of goods or of places use, after which a capital is as often a person. */
const BEFORE_NAMES =
  /\b(?:to|by|with|am|is|i'm|it's|dr|mr|mrs|ms|named|name|under|son|daughter|kid|for|hi|hello)\W{1,2}$/i;
const KNOWN_NAMES: ReadonlySet<string> = new Set(
  [fakerEN, fakerEN_GB, fakerEN_US].flatMap((faker) => {
    const person = faker.rawDefinitions.person;
    return [person?.first_name, person?.last_name].flatMap((names) =>
      Object.values(names ?? {})
        .flat()
        .map((name) => String(name).toLowerCase()),
    );
  }),
);
/** A name that stands in more harmless rows than this is a word too ("may", "will"). */
const RARE = 12;

/** A name that is hardly used as a word. */
export function isNameOnly(word: string, count: number): boolean {
  return GIVEN_NAMES.has(word) || (count <= RARE && KNOWN_NAMES.has(word));
}

/** Turns that are held to be harmless hold a real name now and then: what looks like one is not learned from. */
function likelyNames(text: string, counts: ReadonlyMap<string, number>): readonly TagSpan[] {
  const spans: TagSpan[] = [];
  for (const match of text.matchAll(/[A-Za-z]+/g)) {
    const word = match[0].toLowerCase();
    const rare = (counts.get(word) ?? 0) <= RARE;
    const capital = match[0] !== word && (counts.get(word) ?? 0) <= 1;
    const led = capital && BEFORE_NAMES.test(text.slice(Math.max(0, match.index - 12), match.index));
    if (GIVEN_NAMES.has(word) || (rare && KNOWN_NAMES.has(word)) || led)
      spans.push({ start: match.index, end: match.index + word.length, tag: TAG.UNSURE });
  }
  return spans;
}

/** The row as a speech engine writes it: small letters, no punctuation. */
export function asHeard({ text, spans, weight }: TagRow): TagRow {
  let heard = "";
  const at = new Int32Array(text.length + 1);
  for (let index = 0; index < text.length; index += 1) {
    at[index] = heard.length;
    const character = text[index] ?? "";
    const space = /\s/.test(character);
    if (space ? heard.endsWith(" ") : /[.,!?;:"()[\]*]/.test(character)) continue;
    heard += space ? " " : character.toLowerCase();
  }
  at[text.length] = heard.length;
  return {
    text: heard,
    weight,
    spans: spans.map(({ start, end, tag }) => ({ start: at[start] ?? 0, end: at[end] ?? 0, tag })),
  };
}

/** The row with other values of the same kinds in its places, so that the words around are learned and not the values. */
export function swapped(
  { text, spans, weight }: TagRow,
  value: (tag: number, old: string) => string,
): TagRow {
  let made = "";
  let position = 0;
  const placed: TagSpan[] = [];
  for (const { start, end, tag } of [...spans].sort((left, right) => left.start - right.start)) {
    if (start < position) continue;
    made += text.slice(position, start);
    const from = made.length;
    made += value(tag, text.slice(start, end));
    placed.push({ start: from, end: made.length, tag });
    position = end;
  }
  return { text: made + text.slice(position), spans: placed, weight };
}
