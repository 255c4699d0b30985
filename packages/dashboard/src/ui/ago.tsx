import { useSyncExternalStore } from "react";
import { distanceInWords, momentInWords } from "./time-words.ts";

/** How often a distance in time is counted anew, in milliseconds. */
const TICK_MS = 1_000;

/** A moment as its distance from now, such as "3 min ago" or "in 2 h"; the moment itself is its title. */
export function Ago({ at }: { readonly at: string }) {
  const words = useSyncExternalStore(everySecond, () => distanceInWords(Date.parse(at), Date.now()));
  return (
    <time dateTime={at} title={momentInWords(at)}>
      {words}
    </time>
  );
}

function everySecond(look: () => void): () => void {
  const timer = window.setInterval(look, TICK_MS);
  return () => window.clearInterval(timer);
}
