import type { Finding } from "../../contracts/verdict.ts";
import type { Pack } from "../../pack/pack.ts";
import { compileWordStarts } from "../../text/word-starts.ts";
import { clauseAt, type Draft, finding, isNegated } from "../draft.ts";

const DONE =
  "booked|scheduled|reserved|cancell?ed|rescheduled|moved|changed|updated|confirmed|sent|emailed|texted|transferred|placed|processed|refunded|submitted|added|recorded|saved|ordered|arranged|registered|removed|deleted|taken|passed|forwarded|notified|informed|approved|applied|paid|charged|dispatched|set up|put you|made|noted|left|completed|fixed|secured|penciled|locked";
/** Something is done, or about to be. */
export const COMPLETION_CLAIMS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:i|we|i've|we've)(?: have| had)?(?: just| already| now| also| successfully| gone ahead and){0,2} (?:${DONE})\\b`,
  ),
  /\byou(?:'re| are)(?: all| now| already){0,2} (?:set|booked|scheduled|confirmed|good to go|in the (?:book|system|calendar)|down for)\b/,
  new RegExp(
    `\\b(?:appointment|booking|reservation|visit|slot|message|refund|cancellation|order|payment|request|spot|time|it|that|everything|record|account)(?:'s| is| has been| was| are| have been| is now)(?: now| all| already| been| just){0,2} (?:${DONE}|done|taken care of|all set)\\b`,
  ),
  /\b(?:all done|that's done|it's done|done deal|see you (?:then|on|at|tomorrow|monday|tuesday|wednesday|thursday|friday))\b/,
  /\b(?:i'm|i am|i'll|i will|we're|let me)(?: now| just| going to){0,2} (?:transfer|transferring|connect|connecting|put|putting|send|sending|dispatch|dispatching|book|booking|cancel|cancelling|canceling|schedule|scheduling|reserve|reserving|refund|refunding) (?:you|it|that|this|a|an|the|someone|your)\b/,
];
/** Words of which each of these patterns needs one, by their first four letters: most sentences have none. */
export const mayClaimCompletion = compileWordStarts([
  [
    ...(DONE.match(/[a-z]+/g) ?? []).filter((word) => word !== "up" && word !== "you"),
    ..."cancel set good in down done taken all see transfer connect putting send book schedule reserve refund".split(
      " ",
    ),
  ],
]);
/** Not said to be done: a condition, a possibility, an offer. */
const OPEN =
  /\b(?:once|if|when|until|before|after|unless|can be|could be|would be|may be|might be|to be|will be|should be|cannot be|can i|shall i|would you|whether)\b/;

/** What an action's verbs are where the pack names none. */
function kindOf(verb: string): string {
  if (/cancel/.test(verb)) return "cancel";
  if (/resched|moved|changed/.test(verb)) return "reschedule";
  if (/book|schedul|reserv|confirm|set|made|spot|down for|see you|locked|secured|penciled/.test(verb))
    return "book";
  if (/sent|passed|forward|noted|taken|message|notified|informed|left|recorded|submitted|saved/.test(verb))
    return "message";
  if (/transfer|connect|put/.test(verb)) return "transfer";
  if (/refund/.test(verb)) return "refund";
  return "other";
}

/** "It is done" is said only when it was: a claim needs a receipt of that action, with the same date and time. */
export function createCompletionCheck(pack: Pack): (draft: Draft) => readonly Finding[] {
  const claims = new Map(
    pack.actions.actions.map((action) => [action.id, action.claims.map((claim) => claim.toLowerCase())]),
  );

  return function inspectCompletion(draft) {
    const { text } = draft.normal;
    if (draft.question || mayClaimCompletion(text) === 0) return [];
    for (const pattern of COMPLETION_CLAIMS) {
      const match = pattern.exec(text);
      if (match === null) continue;
      const clause = clauseAt(draft.normal, match.index);
      if (isNegated(clause) || OPEN.test(clause)) continue;
      const at = [match.index, match.index + match[0].length] as const;
      const covered = draft.receipts.some(({ action }) => covers(action, match[0], claims.get(action)));
      if (!covered) return [finding(draft, "completion/no-receipt", "completion-claim", ...at)];
      const wrong = draft.values.find(
        ({ kind, key }) =>
          (kind === "date" || kind === "time") &&
          !draft.support.done(kind, key) &&
          !draft.support.has(kind, key, { heard: false }),
      );
      if (wrong !== undefined)
        return [finding(draft, "completion/other-than-done", "completion-claim", wrong.start, wrong.end)];
    }
    return [];
  };
}

function covers(action: string, claim: string, verbs: readonly string[] | undefined): boolean {
  if (verbs?.some((verb) => claim.includes(verb)) === true) return true;
  const kind = kindOf(claim);
  if (kind === "book" && /resched/.test(action)) return true;
  if (kind === "other") return /done|taken care|all set|completed/.test(claim);
  return (
    action.toLowerCase().includes(kind) ||
    (kind === "book" && /appoint|schedul|reserv/.test(action) && !/cancel/.test(action))
  );
}
