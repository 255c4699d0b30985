import { createHash } from "node:crypto";
import { type Redacted, type Release, redact, type TraceRecord } from "@callward/guard";
import type { CallDeps } from "./call-deps.ts";
import type { CallState } from "./call-state.ts";

type Fields = Omit<TraceRecord, "schema" | "call" | "turn" | "at" | "tenant" | "pack" | "test">;

interface Words {
  readonly text?: Redacted;
  readonly restricted: boolean;
}

/** Turns kept in memory, of both sides, for the redactor to read with the next one. */
const TURNS_READ = 8;

/** Writes the call's decisions to the sink. Words go through the redactor here, and nowhere around it. */
export interface CallTrace {
  write(fields: Fields): void;
  /** Redacts words for a record; what must be discarded is absent, and only that it was restricted is kept. */
  words(text: string): Words;
  said(release: Release): void;
}

export function createCallTrace(deps: CallDeps, state: CallState): CallTrace {
  const { id, version, hash } = deps.guard.pack;
  const always = {
    ...{ call: deps.id, tenant: deps.tenant, pack: { id, version, hash } },
    ...(deps.test === undefined ? {} : { test: deps.test }),
  };

  function write(fields: Fields): void {
    const at = new Date(deps.clock.now()).toISOString();
    deps.sink.write({ schema: 1, turn: state.turn, at, ...always, ...fields });
  }
  const before: string[] = [];
  let last: { readonly text: string; readonly words: Words } | undefined;

  /** A question and the groups of a number that were read out before tell what a turn's digits are. */
  function redactTurn(text: string): Words {
    const { redacted, restricted, discard } = redact(text, { before });
    before.push(text);
    if (before.length > TURNS_READ) before.shift();
    return discard ? { restricted: true } : { text: redacted, restricted };
  }
  function words(text: string): Words {
    // The same turn is written and shown; it is no answer to itself.
    if (last?.text !== text) last = { text, words: redactTurn(text) };
    return last.words;
  }
  return {
    write,
    words,
    said(release) {
      write({
        event: "said",
        ...redactTurn(release.text),
        reports: release.verdict.reports,
        release: {
          id: release.id,
          origin: release.origin,
          verdict: release.verdict.id,
          ...(release.line === undefined ? {} : { line: release.line }),
        },
        ...(release.line === "disclosure"
          ? { wordingHash: createHash("sha256").update(release.text).digest("hex") }
          : {}),
      });
    },
  };
}
