import { createTurnstile } from "../turnstile.ts";
import type { SherpaAddon } from "./addon.ts";
import { loadHearing, loadVoice, type Work } from "./child-work.ts";
import type { FromChild, LoadOrder, ToChild } from "./protocol.ts";

/**
 * The process in which sherpa-onnx runs: it ends the process on a model that it does not like, and takes a worker
 * thread's whole process with it. Voice activity is left out although sherpa brings Silero: its version knows 16 kHz
 * only, answers a wrong setting by exiting, and the call's own detector has to work without this process.
 */
const never = new AbortController().signal;

function tell(message: FromChild): void {
  if (process.connected) process.send?.(message);
}

async function load(order: LoadOrder): Promise<Work | undefined> {
  let addon: SherpaAddon;
  try {
    // A name that is not known to the compiler: the package is the operator's to install.
    const name = "sherpa-onnx-node";
    const loaded: { readonly default: SherpaAddon } = await import(name);
    addon = loaded.default;
  } catch {
    tell({ type: "refused", code: "SPEECH_PACKAGE_MISSING" });
    return undefined;
  }
  try {
    const turnstile = createTurnstile(1);
    const takeTurn = () => turnstile.enter(never);
    switch (order.kind) {
      case "parakeet-tdt":
      case "streaming-transducer":
        return await loadHearing(addon, order, tell, takeTurn);
      case "kokoro":
      case "vits":
        return await loadVoice(addon, order, tell, takeTurn);
    }
  } catch {
    tell({ type: "refused", code: "SPEECH_MODEL_INVALID" });
    return undefined;
  }
}

let work: Work | undefined;

process.on("message", (message: ToChild) => {
  switch (message.type) {
    case "load":
      void load(message.order).then((loaded) => {
        work = loaded;
        if (loaded !== undefined) tell({ type: "ready" });
      });
      return;
    case "ping":
      return tell({ type: "pong" });
    case "audio":
    case "end":
    case "drop":
    case "speak":
      try {
        return work?.(message);
      } catch {
        return tell({ type: "failed", id: message.id });
      }
    default:
      message satisfies never;
  }
});

// The parent is gone, however it went: nothing is left to do here.
process.on("disconnect", () => process.exit(0));
