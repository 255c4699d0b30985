import { z } from "zod";
import { PACK_PATH } from "../../control/packs/archive/pack-entries.ts";
import { CHANGE_AREAS } from "../../control/packs/diff/pack-change.ts";
import { DIFFERING_PARTS } from "../../control/packs/node/shadow-difference.ts";
import { PACK_STATES } from "../../control/packs/pack-steps.ts";

const at = z.iso.datetime();
export const named = z
  .strictObject({ version: z.string().min(1).max(200) })
  .describe("1.4.0, dentist@1.4.0, live, canary, shadow, or at least 8 characters of the hash");
const reason = z.string().trim().min(1).max(500).describe("Why; it is kept in the audit");
export const why = z.strictObject({ reason });
export const nothing = z.strictObject({});

const version = z.object({
  pack: z.string(),
  version: z.string(),
  hash: z.string().describe("SHA-256 of the pack's canonical form"),
  filesDigest: z.string(),
  state: z.enum(PACK_STATES),
  share: z
    .union([
      z.object({ percent: z.number() }),
      z.object({ callers: z.array(z.object({ digest: z.string(), ends: z.string() })).readonly() }),
    ])
    .nullable()
    .describe("Who gets a version in canary"),
  replaced: z.string().nullable().describe("Hash of the version that it replaced: where a rollback leads"),
  origin: z.string(),
  note: z.string().nullable(),
  selfTests: z.number(),
  warnings: z.number(),
  uploadedBy: z.string(),
  uploadedAt: at,
  changedAt: at,
  approvals: z.array(z.object({ by: z.string(), reason: z.string(), at })).readonly(),
  signatures: z.array(z.object({ key: z.string(), signature: z.string() })).readonly(),
});
const versions = z.array(version).readonly();

const problem = z.object({
  code: z.string(),
  message: z.string(),
  remedy: z.string(),
  severity: z.enum(["error", "warning"]),
  location: z.object({ file: z.string(), line: z.number(), column: z.number() }),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});
const problems = z.array(problem).readonly();

const files = z.record(
  z.string().max(200).regex(PACK_PATH, "no file of a pack has such a path"),
  z.string().max(4_000_000),
);
export const upload = z.strictObject({
  content: z.union([
    z.strictObject({ files }).describe("Path in the pack and text, for each file"),
    z.strictObject({ archive: z.base64() }).describe("A .tgz, .tar or .zip in base64"),
  ]),
  origin: z.string().min(1).max(300).describe("Where it comes from, such as `folder examples/dentist`"),
  note: z.string().max(500).nullable().default(null),
});
export const uploaded = z.discriminatedUnion("outcome", [
  z.object({ outcome: z.literal("stored"), version, warnings: problems }),
  z.object({ outcome: z.literal("there-already"), version }),
  z.object({ outcome: z.literal("refused"), problems }).describe("Nothing was stored"),
]);

export const canary = z.strictObject({
  reason,
  share: z.union([
    z.strictObject({ percent: z.number().min(0).max(100) }),
    z.strictObject({ callers: z.array(z.string().regex(/\d{3}/).max(30)).min(1).max(200) }),
  ]),
});
export const moved = z.object({
  moved: z
    .array(
      z.object({ hash: z.string(), name: z.string(), from: z.enum(PACK_STATES), to: z.enum(PACK_STATES) }),
    )
    .readonly(),
  versions,
});

const side = z.object({ pack: z.string(), version: z.string(), hash: z.string() });
export const diff = z.object({
  before: side,
  after: side,
  changes: z
    .array(
      z.object({
        area: z.enum(CHANGE_AREAS),
        kind: z.enum(["added", "removed", "changed"]),
        text: z.string(),
        attention: z.boolean().describe("Lets the assistant do or say more, or takes a protection away"),
      }),
    )
    .readonly(),
});

const running = side.extend({ storedAs: z.string().nullable() }).nullable();
export const drift = z.object({
  declared: z.object({
    live: z.string().nullable(),
    canary: z.string().nullable(),
    shadow: z.string().nullable(),
  }),
  nodes: z
    .array(
      z.object({
        node: z.string(),
        as: z.enum(["as-declared", "drift", "not-heard-from"]),
        words: z.string(),
        at,
        report: z.object({
          live: running,
          canary: running,
          shadow: running,
          source: z.enum(["store", "folder", "copy"]),
          problems: z
            .array(z.object({ hash: z.string(), role: z.string(), code: z.string(), why: z.string() }))
            .readonly(),
        }),
      }),
    )
    .readonly(),
});

const turnOutcome = z.object({
  action: z.string(),
  route: z.string(),
  to: z.string().nullable(),
  intent: z.string(),
  words: z.string().nullable(),
  decision: z.string().nullable(),
});
const part = z.enum(DIFFERING_PARTS);
export const comparison = z.object({
  comparison: z
    .object({
      live: z.string(),
      shadow: z.string(),
      turns: z.number(),
      differing: z.number(),
      dropped: z.number(),
      failed: z.number(),
      parts: z.record(part, z.number()),
      examples: z
        .array(
          z.object({
            call: z.string(),
            turn: z.number(),
            at,
            parts: z.array(part).readonly(),
            heard: z.string().nullable().describe("Redacted; null where the words must not be kept"),
            live: turnOutcome,
            shadow: turnOutcome,
          }),
        )
        .readonly(),
    })
    .nullable()
    .describe("null where there is no version in shadow, or none live"),
});

export const verification = z.object({
  versions: z
    .array(
      z.object({
        name: z.string(),
        hash: z.string(),
        verified: z.boolean(),
        why: z.string().nullable(),
        keys: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
});

export const listing = z.object({ fourEyes: z.boolean(), versions });
const digests = z.record(z.string(), z.string()).describe("SHA-256 of each file, by its path");
export const whole = z.object({ version, files, digests });
export const approved = z.object({ version });
export const policy = z.strictObject({ fourEyes: z.boolean(), reason });
export const against = z.strictObject({ against: z.string().min(1).max(200).default("live") });
export const perhapsNamed = z.strictObject({ version: z.string().min(1).max(200).optional() });
