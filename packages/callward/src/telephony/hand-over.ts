import type { AriApp } from "./ari/ari-app.ts";
import { REST_DEADLINE_MS, refusedWith } from "./ari/rest.ts";
import { DEAD_MAN_VARIABLE, type HeldCall } from "./dead-man.ts";
import type { Extension } from "./settings.ts";
import { failed } from "./transfer-place.ts";

/**
 * Lets a channel that has no line go on after `Stasis()`, where the dialplan has people. Should Asterisk not take it,
 * the timer that the dialplan set still does.
 */
export async function returnToDialplan(app: AriApp, channel: string): Promise<void> {
  await Promise.all([
    app.rest("POST", `channels/${channel}/variable`, { query: { variable: DEAD_MAN_VARIABLE, value: "0" } }),
    app.rest("POST", `channels/${channel}/continue`),
  ]);
}

/** A caller about to be handed to somebody. */
export interface HandOver {
  readonly app: AriApp;
  readonly channel: string;
  readonly held: HeldCall;
  /** Resolves when the caller has left us. */
  readonly left: Promise<void>;
  readonly isOver: () => boolean;
  /** Says that the caller has left us, where no event will. */
  readonly markLeft: () => void;
}

/**
 * Lets the channel go on in the dialplan: at the extension, or after `Stasis()` without one. Resolves when the caller
 * has left us. Throws TRANSFER_FAILED; the caller is then still here, under the dead-man switch.
 */
export async function continueTo(call: HandOver, target: string, to: Extension | undefined): Promise<void> {
  const { app, channel, held } = call;
  if (to !== undefined && (await isMissing(call, to)))
    throw failed(target, "the dialplan has no such extension");
  // Both are sent in one go: the timer must be off before the person talks, and not a moment earlier.
  held.release();
  try {
    await app.rest("POST", `channels/${channel}/continue`, {
      ...(to === undefined ? {} : { query: { context: to.context, extension: to.extension, priority: "1" } }),
    });
    await leaves(call);
  } catch (error) {
    if (call.isOver()) return;
    // 404 and 409: the channel is gone or no longer ours, because the caller hung up or Asterisk took them to a person.
    const status = refusedWith(error);
    if (status === 404 || status === 409) return call.markLeft();
    held.resume();
    throw failed(target, "the PBX did not take the caller", error);
  }
}

/** Waits for the caller to have left; throws where Asterisk said yes and did nothing. */
function leaves(call: HandOver): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("the caller is still here")), REST_DEADLINE_MS);
    call.left.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * True where the dialplan surely lacks the extension: Asterisk accepts any, and then hangs up. A PBX without
 * `func_dialplan` cannot tell.
 */
async function isMissing({ app, channel }: HandOver, to: Extension): Promise<boolean> {
  try {
    const answer = await app.rest("GET", `channels/${channel}/variable`, {
      query: { variable: `DIALPLAN_EXISTS(${to.context},${to.extension},1)` },
    });
    return typeof answer === "object" && answer !== null && "value" in answer && answer.value === "0";
  } catch {
    return false;
  }
}
