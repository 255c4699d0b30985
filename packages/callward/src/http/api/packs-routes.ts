import { z } from "zod";
import { readArchive } from "../../control/packs/archive/read-archive.ts";
import { listedCaller } from "../../control/packs/canary-share.ts";
import { approvePack, changePack, setFourEyes, type WantedStep } from "../../control/packs/change-pack.ts";
import { CHANGE_AREAS } from "../../control/packs/diff/pack-change.ts";
import { readComparison } from "../../control/packs/node/read-comparison.ts";
import { readDrift } from "../../control/packs/node/read-drift.ts";
import { DIFFERING_PARTS } from "../../control/packs/node/shadow-difference.ts";
import type { PackControl } from "../../control/packs/pack-control.ts";
import { PACK_STATES } from "../../control/packs/pack-steps.ts";
import { comparePacks, listPacks, readPack, verifyPacks } from "../../control/packs/read-pack.ts";
import { uploadPack } from "../../control/packs/upload-pack.ts";
import { type ApiRoute, apiRoute } from "./api-route.ts";

const at = z.iso.datetime();
const named = z
  .strictObject({ version: z.string().min(1).max(200) })
  .describe("1.4.0, dentist@1.4.0, live, canary, shadow, or at least 8 characters of the hash");
const reason = z.string().trim().min(1).max(500).describe("Why; it is kept in the audit");
const why = z.strictObject({ reason });
const nothing = z.strictObject({});

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

const files = z.record(z.string().max(200), z.string().max(4_000_000));
const upload = z.strictObject({
  content: z.union([
    z.strictObject({ files }).describe("Path in the pack and text, for each file"),
    z.strictObject({ archive: z.base64() }).describe("A .tgz, .tar or .zip in base64"),
  ]),
  origin: z.string().min(1).max(300).describe("Where it comes from, such as `folder examples/dentist`"),
  note: z.string().max(500).nullable().default(null),
});
const uploaded = z.discriminatedUnion("outcome", [
  z.object({ outcome: z.literal("stored"), version, warnings: problems }),
  z.object({ outcome: z.literal("there-already"), version }),
  z.object({ outcome: z.literal("refused"), problems }).describe("Nothing was stored"),
]);

const canary = z.strictObject({
  reason,
  share: z.union([
    z.strictObject({ percent: z.number().min(0).max(100) }),
    z.strictObject({ callers: z.array(z.string().regex(/\d{3}/).max(30)).min(1).max(200) }),
  ]),
});
const moved = z.object({
  moved: z
    .array(
      z.object({ hash: z.string(), name: z.string(), from: z.enum(PACK_STATES), to: z.enum(PACK_STATES) }),
    )
    .readonly(),
  versions,
});

const side = z.object({ pack: z.string(), version: z.string(), hash: z.string() });
const diff = z.object({
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
const drift = z.object({
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
const comparison = z.object({
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

const verification = z.object({
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

/** The API of packs in service. */
export function packsRoutes(control: PackControl): readonly ApiRoute[] {
  const { store } = control;
  const step = (name: "shadow" | "activate" | "retire", summary: string) =>
    apiRoute({
      method: "POST",
      path: `/api/v1/packs/versions/:version/${name}`,
      permission: "packs.write",
      summary,
      params: named,
      body: why,
      reply: moved,
      handler: ({ principal, params, body }) =>
        changePack(control, principal, { step: name, version: params.version }, body.reason),
    });
  return [
    apiRoute({
      method: "GET",
      path: "/api/v1/packs",
      permission: "packs.read",
      summary: "Every version of the tenant's pack, newest first, and where each stands",
      reply: z.object({ fourEyes: z.boolean(), versions }),
      handler: ({ principal }) => listPacks(store, principal.tenant),
    }),
    apiRoute({
      method: "POST",
      path: "/api/v1/packs/versions",
      permission: "packs.write",
      summary: "Takes a pack in: checked, self-tested, signed and stored as a draft",
      body: upload,
      reply: uploaded,
      handler: ({ principal, body: { content, origin, note }, signal }) => {
        const given =
          "files" in content ? content.files : readArchive(Buffer.from(content.archive, "base64"));
        return uploadPack(control, principal, { files: given, origin, note }, signal);
      },
    }),
    apiRoute({
      method: "GET",
      path: "/api/v1/packs/versions/:version",
      permission: "packs.read",
      summary: "One version with its files",
      params: named,
      reply: z.object({ version, files }),
      handler: ({ principal, params }) => readPack(store, principal.tenant, params.version),
    }),
    apiRoute({
      method: "GET",
      path: "/api/v1/packs/versions/:version/diff",
      permission: "packs.read",
      summary: "What changes from another version (the live one) to this one, in plain words",
      params: named,
      query: z.strictObject({ against: z.string().min(1).max(200).default("live") }),
      reply: diff,
      handler: ({ principal, params, query, signal }) =>
        comparePacks(store, principal.tenant, query.against, params.version, signal),
    }),
    apiRoute({
      method: "POST",
      path: "/api/v1/packs/versions/:version/approval",
      permission: "packs.approve",
      summary: "Approves a version that somebody else uploaded",
      params: named,
      body: why,
      reply: z.object({ version }),
      handler: async ({ principal, params, body }) => ({
        version: await approvePack(control, principal, params.version, body.reason),
      }),
    }),
    step("shadow", "Lets a version hear real turns beside the live one; it says and does nothing"),
    apiRoute({
      method: "POST",
      path: "/api/v1/packs/versions/:version/canary",
      permission: "packs.write",
      summary: "Gives a version a share of new calls, or the calls of listed callers",
      params: named,
      body: canary,
      reply: moved,
      handler: ({ principal, params, body: { share, reason: given } }) => {
        const wanted: WantedStep = {
          step: "canary",
          version: params.version,
          share:
            "percent" in share
              ? share
              : { callers: share.callers.map((number) => listedCaller(principal.tenant, number)) },
        };
        return changePack(control, principal, wanted, given);
      },
    }),
    step("activate", "Makes a version live for new calls; calls in progress keep theirs"),
    step("retire", "Takes a version that is not live out of service"),
    apiRoute({
      method: "POST",
      path: "/api/v1/packs/rollback",
      // Whoever may throw a switch may stop a version: at three in the morning that is the same work.
      permission: "switches.write",
      summary: "Ends the canary where there is one, else brings the previous live version back",
      body: why,
      reply: moved,
      handler: ({ principal, body }) => changePack(control, principal, { step: "rollback" }, body.reason),
    }),
    apiRoute({
      method: "PUT",
      path: "/api/v1/packs/policy",
      permission: "people.write",
      summary: "Whether a second person must approve a version before it takes calls",
      body: z.strictObject({ fourEyes: z.boolean(), reason }),
      reply: nothing,
      handler: async ({ principal, body }) => {
        await setFourEyes(control, principal, body.fourEyes, body.reason);
        return {};
      },
    }),
    apiRoute({
      method: "GET",
      path: "/api/v1/packs/drift",
      permission: "packs.read",
      summary: "What each node runs, compared with what is declared",
      reply: drift,
      handler: ({ principal }) => readDrift(store, principal.tenant, control.now()),
    }),
    apiRoute({
      method: "GET",
      path: "/api/v1/packs/comparison",
      // The examples hold callers' words, redacted.
      permission: "traces.read",
      summary: "Where the version in shadow would have done otherwise than the live one, on real turns",
      reply: comparison,
      handler: async ({ principal }) => ({
        comparison: (await readComparison(store, principal.tenant)) ?? null,
      }),
    }),
    apiRoute({
      method: "GET",
      path: "/api/v1/packs/verification",
      permission: "packs.read",
      summary: "Whether the stored versions are what trusted keys signed",
      query: z.strictObject({ version: z.string().min(1).max(200).optional() }),
      reply: verification,
      handler: async ({ principal, query }) => ({
        versions: await verifyPacks(store, principal.tenant, control.keys(), query.version),
      }),
    }),
  ];
}
