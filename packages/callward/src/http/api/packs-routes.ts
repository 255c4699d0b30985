import { readArchive } from "../../control/packs/archive/read-archive.ts";
import { listedCaller } from "../../control/packs/canary-share.ts";
import { approvePack, changePack, setFourEyes, type WantedStep } from "../../control/packs/change-pack.ts";
import { readComparison } from "../../control/packs/node/read-comparison.ts";
import { readDrift } from "../../control/packs/node/read-drift.ts";
import type { PackControl } from "../../control/packs/pack-control.ts";
import { comparePacks, digestsOf, listPacks, readPack, verifyPacks } from "../../control/packs/read-pack.ts";
import { uploadPack } from "../../control/packs/upload-pack.ts";
import { auditSearch } from "../../control/traces/audit-reading.ts";
import { type ApiRoute, apiRoute } from "./api-route.ts";
import * as shape from "./packs-schemas.ts";

/** Bytes of an upload: what an archive may unpack to (16 MB), as JSON, where line ends and quotes take two. */
const UPLOAD_BYTES = 24 * 1024 * 1024;
/** A pack is looked over for 30 s at most; its answer must not be given up before, and comes before commands give up. */
const LOOKED_OVER_MS = 45_000;

/** The API of packs in service. */
export function packsRoutes(control: PackControl): readonly ApiRoute[] {
  const { store } = control;
  const step = (name: "shadow" | "activate" | "retire", summary: string) =>
    apiRoute({
      method: "POST",
      path: `/api/v1/packs/versions/:version/${name}`,
      permission: "packs.write",
      summary,
      params: shape.named,
      body: shape.why,
      reply: shape.moved,
      handler: ({ principal, params, body }) =>
        changePack(control, principal, { step: name, version: params.version }, body.reason),
    });
  return [
    apiRoute({
      method: "GET",
      path: "/api/v1/packs",
      permission: "packs.read",
      summary: "Every version of the tenant's pack, newest first, and where each stands",
      reply: shape.listing,
      handler: ({ principal }) => listPacks(store, principal.tenant),
    }),
    apiRoute({
      method: "POST",
      path: "/api/v1/packs/versions",
      permission: "packs.write",
      summary: "Takes a pack in: checked, self-tested, signed and stored as a draft",
      body: shape.upload,
      reply: shape.uploaded,
      bodyBytes: UPLOAD_BYTES,
      deadlineMs: LOOKED_OVER_MS,
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
      summary: "One version with its files and the hash of each",
      params: shape.named,
      reply: shape.whole,
      handler: async ({ principal, params }) => {
        const found = await readPack(store, principal.tenant, params.version);
        return { ...found, digests: digestsOf(found.files) };
      },
    }),
    apiRoute({
      method: "GET",
      path: "/api/v1/packs/versions/:version/diff",
      permission: "packs.read",
      summary: "What changes from another version (the live one) to this one, in plain words",
      params: shape.named,
      query: shape.against,
      reply: shape.diff,
      deadlineMs: LOOKED_OVER_MS,
      handler: ({ principal, params, query, signal }) =>
        comparePacks(store, principal.tenant, query.against, params.version, signal),
    }),
    apiRoute({
      method: "POST",
      path: "/api/v1/packs/versions/:version/approval",
      permission: "packs.approve",
      summary: "Approves a version that somebody else uploaded",
      params: shape.named,
      body: shape.why,
      reply: shape.approved,
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
      params: shape.named,
      body: shape.canary,
      reply: shape.moved,
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
      body: shape.why,
      reply: shape.moved,
      handler: ({ principal, body }) => changePack(control, principal, { step: "rollback" }, body.reason),
    }),
    apiRoute({
      method: "PUT",
      path: "/api/v1/packs/policy",
      permission: "people.write",
      summary: "Whether a second person must approve a version before it takes calls",
      body: shape.policy,
      reply: shape.nothing,
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
      reply: shape.drift,
      handler: ({ principal }) => readDrift(store, principal.tenant, control.now()),
    }),
    apiRoute({
      method: "GET",
      path: "/api/v1/packs/comparison",
      // The examples hold callers' words, redacted.
      permission: "traces.read",
      summary:
        "Where the version in shadow would have done otherwise than the live one, on real turns; who looked is in the audit",
      reply: shape.comparison,
      handler: async ({ principal }) => {
        const comparison = (await readComparison(store, principal.tenant)) ?? null;
        if (comparison !== null && comparison.examples.length > 0) {
          const reading = { principal, now: control.now() };
          const { shadow } = comparison;
          await store.inTenant(principal.tenant, (tx) => auditSearch(tx, reading, { shadow }));
        }
        return { comparison };
      },
    }),
    apiRoute({
      method: "GET",
      path: "/api/v1/packs/verification",
      permission: "packs.read",
      summary: "Whether the stored versions are what trusted keys signed",
      query: shape.perhapsNamed,
      reply: shape.verification,
      handler: async ({ principal, query }) => ({
        versions: await verifyPacks(store, principal.tenant, control.keys(), query.version),
      }),
    }),
  ];
}
