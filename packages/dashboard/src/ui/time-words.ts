const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A moment's distance from now in words, such as `12 s ago`, `in 2 h 5 min`, `3 days ago`. Both in milliseconds. */
export function distanceInWords(at: number, now: number): string {
  if (Number.isNaN(at)) return "at an unknown time";
  const words = durationInWords(Math.abs(at - now));
  if (words === "0 s") return "now";
  return at < now ? `${words} ago` : `in ${words}`;
}

/** A length of time in words of at most two units; milliseconds. */
export function durationInWords(ms: number): string {
  if (ms < MINUTE) return `${Math.floor(ms / SECOND)} s`;
  if (ms < HOUR) return `${Math.floor(ms / MINUTE)} min`;
  if (ms < DAY) {
    const minutes = Math.floor((ms % HOUR) / MINUTE);
    return `${Math.floor(ms / HOUR)} h${minutes === 0 ? "" : ` ${minutes} min`}`;
  }
  const days = Math.floor(ms / DAY);
  return days === 1 ? "1 day" : `${days} days`;
}

const MOMENT = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "medium" });
const CLOCK = new Intl.DateTimeFormat(undefined, { timeStyle: "medium" });

/** A moment with its date, as the reader's own place writes it. */
export function momentInWords(at: string): string {
  const moment = new Date(at);
  return Number.isNaN(moment.getTime()) ? at : MOMENT.format(moment);
}

/** A moment's time of day, as the reader's own place writes it. */
export function clockInWords(at: string): string {
  const moment = new Date(at);
  return Number.isNaN(moment.getTime()) ? at : CLOCK.format(moment);
}
