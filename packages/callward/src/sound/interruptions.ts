import type { CallClock } from "../calls/call-clock.ts";
import type { CallInput } from "../calls/events.ts";
import { isBackchannel } from "./backchannel.ts";
import type { EarEvent } from "./ear.ts";
import type { Mouth } from "./mouth.ts";

/** With less than this left of what was cut, words are an answer to it, even those of a listener. */
const NEARLY_SAID_MS = 700;

/** On the caller's turn a sound as long as this may be a word, such as a "no": it is due an answer. */
const SHORT_WORD_MS = 200;

/** Who speaks when both do: the caller, unless it turns out that the caller said nothing. */
export interface Interruptions {
  onEar(event: EarEvent): void;
}

/**
 * The assistant falls silent when the caller begins, whatever it turns out to be, because silence that comes late is
 * the fault that people mind most. A cough, or a listener's "mhm", lets it go on where it was; words end what it said.
 */
export function createInterruptions(deps: {
  readonly mouth: Mouth;
  readonly tell: (input: CallInput) => void;
  readonly clock: CallClock;
}): Interruptions {
  const { mouth, tell } = deps;
  let cut = false;

  return {
    onEar(event) {
      switch (event.type) {
        case "began":
          if (mouth.hold()) {
            cut = true;
            tell({ type: "interrupted" });
          }
          return;
        case "partial":
          return;
        case "words": {
          const { text, speaker } = event;
          const listening = cut && mouth.leftMs > NEARLY_SAID_MS && isBackchannel(text);
          cut = false;
          if (listening) return mouth.resume();
          // The call says "stop" before it answers; until then nothing more of the old words is heard.
          tell({ type: "heard", text, speaker });
          return mouth.resume();
        }
        case "no-words": {
          const interrupted = cut || mouth.speaking;
          // Who made a noise while words were said that cannot be interrupted was not asked anything yet.
          const unasked = mouth.speaking && !cut && event.code === undefined;
          cut = false;
          if (unasked) return mouth.resume();
          if (event.cough && (interrupted || event.voicedMs < SHORT_WORD_MS)) return mouth.resume();
          mouth.drop();
          return tell(event.code === undefined ? { type: "unheard" } : { type: "unheard", code: event.code });
        }
        default:
          throw new Error(event satisfies never);
      }
    },
  };
}
