import { readFileSync } from "node:fs";
import { join } from "node:path";
import { redact } from "@callward/guard";
import { openPeers } from "../bench/peers/open.ts";
import { openGuard } from "../packages/callward/src/packs/open-guard.ts";
import { createRandom } from "../packages/guard/src/learning/random.ts";
import { readCommandLine } from "../scripts/command-line.ts";
import { type DataFolder, DataProblem, openData } from "./data/data-folder.ts";
import { injectionPeers } from "./peers/injection-peers.ts";
import { type LabelledText, measureInjection } from "./peers/measure-injection.ts";
import { measurePii, type SpanText } from "./peers/measure-pii.ts";
import { piiPeers } from "./peers/pii-peers.ts";
import type { InjectionTool, PiiTool } from "./peers/tool.ts";
import { printSection } from "./report/print.ts";
import type { Section, Table } from "./report/section.ts";

/** `npm run bench:peers -- [--data FOLDER] [--json]`: Callward beside its peers, on the same rows in the same run. */
const { values } = readCommandLine("bench:peers", {
  options: { data: { type: "string" }, json: { type: "boolean" } },
});

/** Personal data of a caller. Places, organisations, times and ages are left out: no peer looks for them. */
const WRITTEN_TYPES = ["PERSON", "ADDRESS", "POSTCODE", "CREDIT_CARD", "IBAN"];
const SPOKEN_TYPES = ["PERSON", "DOB", "POSTCODE"];
const HARMLESS_ROWS = 2_000;

const guard = await openGuard(join(import.meta.dirname, "..", "examples", "dentist"));
const callward: InjectionTool = {
  name: "callward hear (whole turn)",
  judge(text) {
    const { action, score } = guard.hear(text);
    return { blocked: action === "block", score };
  },
};
const callwardRedact: PiiTool = {
  name: "callward redact",
  redact: (text) => redact(text).spans,
  label: /(?!)/,
};

async function main(): Promise<void> {
  const data = dataOrPhoneOnly();
  const load = await openPeers();
  if (load === undefined)
    console.error("bench:peers: NO PEERS: they could not be installed; only Callward's own rows follow.");
  const injection = await compareInjection(data, [callward, ...(load ? await injectionPeers(load) : [])]);
  show(injection);
  if (data === undefined) return;
  show(await comparePii(data, [callwardRedact, ...(load ? await piiPeers(load) : [])]));
}

/** Without a data folder there is still the phone set; a folder that is wrong is an error. */
function dataOrPhoneOnly(): DataFolder | undefined {
  if (values.data !== undefined || (process.env.CALLWARD_DATA ?? "") !== "") return openData(values.data);
  console.error(
    "bench:peers: NO DATA FOLDER: only the phone set is measured; no public attacks, no personal data. Give --data FOLDER or set CALLWARD_DATA.",
  );
  return undefined;
}

async function compareInjection(
  data: DataFolder | undefined,
  tools: Parameters<typeof measureInjection>[2],
): Promise<Section> {
  const notes = [
    "Blocked: Callward by the action `block`, a peer by its own default threshold (0.7 for hai-guardrails, as in its README). AUROC only where a tool gives a score; vard's is the severity of the pattern, 0 without one.",
    "hai-guardrails' heuristic mode is left out: about a second a turn. Its language-model mode and the jailbreak checks of @openai/guardrails need a model.",
    "Callward's time is that of the whole turn: normalising, urgency, intent and route beside the screen. Nobody knows which public rows a peer was trained on.",
  ];
  const sets: (readonly [string, readonly LabelledText[]])[] = [["Phone set (eval/README.md)", phoneSet()]];
  if (data !== undefined) {
    sets.push(
      ["Public attacks and look-alikes, typed (injection/train_dev, dev)", publicSet(data)],
      ["Customer-service turns, all harmless (dev, drawn with a seed)", harmlessSet(data)],
    );
  }
  const tables: Table[] = [];
  for (const [title, rows] of sets) tables.push(await measureInjection(title, rows, tools, notes));
  return { area: "Injection, beside peers", tables, worst: [], notes };
}

async function comparePii(data: DataFolder, tools: Parameters<typeof measurePii>[4]): Promise<Section> {
  const notes = [
    "A span is found where half of it or more is hidden, whatever the tool calls it. Harmless rows: banking and assistant questions (BANKING77 and CLINC150, dev); a few hold a first name, for every tool alike.",
    "Peers look for what they look for by default. @arcjet/redact and hai-guardrails do not claim names, addresses, postcodes or birth dates.",
  ];
  const harmless = data
    .rows<Turn>("injection/benign_customer_service.jsonl.gz")
    .filter(({ split, source }) => split === "dev" && (source === "banking77" || source === "clinc150"))
    .map(({ text }) => text);
  const spoken = spanSet(data, "pii/evi_spoken.jsonl.gz");
  const written = spanSet(data, "pii/presidio.jsonl.gz");
  return {
    area: "Personal data, beside peers",
    tables: [
      await measurePii(
        "Callers' answers from speech recognition (EVI, dev)",
        spoken,
        SPOKEN_TYPES,
        harmless,
        tools,
        notes,
      ),
      await measurePii(
        "Written text (Presidio research, dev)",
        written,
        WRITTEN_TYPES,
        harmless,
        tools,
        notes,
      ),
    ],
    worst: [],
    notes,
  };
}

interface Turn {
  readonly text: string;
  readonly label: string;
  readonly source: string;
  readonly split: string;
}

/** Our own committed file. */
function phoneSet(): readonly LabelledText[] {
  return readFileSync(join(import.meta.dirname, "phone-injection.jsonl"), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as LabelledText);
}

function publicSet(data: DataFolder): readonly LabelledText[] {
  return data
    .rows<Turn>("injection/train_dev.jsonl.gz")
    .filter(({ split }) => split === "dev")
    .map(({ text, label }) => ({ text, attack: label !== "benign" }));
}

function harmlessSet(data: DataFolder): readonly LabelledText[] {
  const random = createRandom(1);
  return data
    .rows<Turn>("injection/benign_customer_service.jsonl.gz")
    .filter(({ split }) => split === "dev")
    .map(({ text }) => ({ text, attack: false, order: random() }))
    .sort((left, right) => left.order - right.order)
    .slice(0, HARMLESS_ROWS);
}

/** Rows with words; recognition sometimes heard nothing. */
function spanSet(data: DataFolder, file: string): readonly SpanText[] {
  return data
    .rows<SpanText & Pick<Turn, "split">>(file)
    .filter(({ split, text }) => split === "dev" && text.trim() !== "");
}

function show(section: Section): void {
  if (values.json) console.log(JSON.stringify(section));
  else printSection(section);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof DataProblem)) throw error;
  console.error(`bench:peers: ${error.message}`);
  process.exitCode = 2;
}
