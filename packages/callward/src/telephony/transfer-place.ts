import { CallwardError } from "@callward/guard";
import type { TransferPlace } from "./audio-line.ts";
import type { Extension, TransferSettings } from "./settings.ts";

/** What a pack may name: digits of a telephone, so that no word of a dialplan can be meant. */
const EXTENSION = /^[0-9*#]{1,16}$/;

/** Where in the dialplan a place of the pack is. Throws TRANSFER_FAILED for a place that the operator does not allow. */
export function extensionOf(place: TransferPlace, settings: TransferSettings): Extension {
  const { target, extension } = place;
  if (settings.targets !== undefined) {
    const allowed = settings.targets.get(target);
    if (allowed === undefined) throw failed(target, "the operator's list does not hold it");
    return allowed;
  }
  if (!EXTENSION.test(extension)) throw failed(target, "its extension is not one to sixteen of 0-9, * and #");
  return { context: settings.context, extension };
}

export function failed(target: string, why: string, cause?: unknown): CallwardError {
  return new CallwardError("TRANSFER_FAILED", { target, why }, cause === undefined ? {} : { cause });
}
