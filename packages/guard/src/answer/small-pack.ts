import { readPassages } from "../pack/knowledge.ts";
import type { KnowledgeDocument, Pack } from "../pack/pack.ts";
import type { FrontMatter } from "../pack/schema.ts";

/** Makes one knowledge document for tests of retrieval. */
export function documentOf(
  file: string,
  audience: FrontMatter["audience"],
  body: string,
  expires?: string,
): KnowledgeDocument {
  const title = file.replace(/^knowledge\/|\.md$/g, "");
  const meta = { title, audience, owner: "office", reviewed: "2026-01-01", ...(expires && { expires }) };
  return { file, meta, passages: readPassages(file, title, body) };
}

export const SMALL_KNOWLEDGE: readonly KnowledgeDocument[] = [
  documentOf(
    "knowledge/identity.md",
    "public",
    `## Address and parking
Our office is at 12 Harbor Street, Suite 200. There is free parking in the lot behind the building.
## Opening hours
We are open Monday through Friday from 8 AM to 5 PM. We are closed on weekends.
`,
  ),
  documentOf(
    "knowledge/insurance.md",
    "public",
    `## Blue Shield
We accept Blue Shield PPO.
We do not accept Blue Shield HMO.
## Delta Dental
We accept Delta Dental PPO.
## Paying without insurance
We take cash, checks and credit cards. Payment plans are arranged by the billing team.
`,
  ),
  documentOf(
    "knowledge/services.md",
    "public",
    `## Cleaning
A routine cleaning starts at $95. It takes about 45 minutes.
## Whitening
Teeth whitening starts at $250.
## Not offered
We do not offer sedation dentistry. We do not place implants.
`,
  ),
  documentOf(
    "knowledge/summer.md",
    "public",
    "## Summer offer\nThe mouthguard clinic runs in June.",
    "2026-07-01",
  ),
  documentOf("knowledge/records.md", "verified", "## Records\nRecords are sent through the patient portal."),
  documentOf("knowledge/internal.md", "staff", "## Alarm\nThe alarm code of the cleaning cupboard is 4471."),
  documentOf(
    "knowledge/constraints.md",
    "instructions",
    "## Limits\nNever name a dosage for cleaning teeth.",
  ),
];

/** A pack with just what answering reads. */
export function smallPack(knowledge: readonly KnowledgeDocument[] = SMALL_KNOWLEDGE): Pack {
  return {
    id: "small",
    assistant: {
      language: "en-US",
      business: { name: "Harbor Dental", kind: "dentist's office", timezone: "America/Los_Angeles" },
    },
    actions: {
      actions: [
        {
          id: "book",
          description: "Book a visit.",
          tier: "medium",
          args: { date: { type: "date", required: true }, note: { type: "text", required: false } },
        },
        { id: "erase_records", description: "Erase records.", tier: "blocked", args: {} },
      ],
    },
    knowledge,
  } as unknown as Pack;
}
