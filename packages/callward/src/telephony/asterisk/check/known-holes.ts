/** A hole that was found in Asterisk and closed, and in which version of each branch. */
export interface KnownHole {
  readonly id: string;
  readonly what: string;
  /** The first version without it, by branch: major version, or `certified-` and its branch. */
  readonly closedIn: Readonly<Record<string, string>>;
  readonly source: string;
}

/** Holes that matter to a line under ARI's control, from Asterisk's own advisories. */
export const KNOWN_HOLES: readonly KnownHole[] = [
  {
    id: "GHSA-wcvv-g26m-wx5c",
    what: "a read-only ARI user can write over REST on its WebSocket, in the worst case run code",
    closedIn: { "20": "20.20.1", "22": "22.10.1", "23": "23.4.1", "certified-22.8": "22.8-cert3" },
    source: "https://github.com/asterisk/asterisk/security/advisories/GHSA-wcvv-g26m-wx5c",
  },
  {
    id: "GHSA-vrfp-mg3q-3959",
    what: "whoever may set a channel variable by ARI can write files with the function FILE()",
    closedIn: { "20": "20.20.1", "22": "22.10.1", "23": "23.4.1", "certified-22.8": "22.8-cert3" },
    source: "https://github.com/asterisk/asterisk/security/advisories/GHSA-vrfp-mg3q-3959",
  },
];

/**
 * Seen in 2 of 5 kills of a process that Asterisk 22.10.1 had dialled, and in none of 9 of one that dialled Asterisk
 * (docs/decisions/0009-we-dial-the-pbx.md). No advisory names a version without it.
 */
export const OUTBOUND_CRASH =
  "when Callward dies suddenly, an Asterisk that has dialled it may crash itself, and every call with it (seen with 22.10.1)";

/**
 * The last day on which a branch gets security fixes: https://docs.asterisk.org/About-the-Project/Asterisk-Versions, and
 * for 22 and 23 by the policy stated there (five years of an LTS release, two of a standard one).
 */
const BRANCH_ENDS: Readonly<Record<string, string>> = {
  "16": "2023-10-09",
  "18": "2025-10-20",
  "19": "2023-11-02",
  "20": "2027-10-19",
  "21": "2026-10-18",
  "22": "2029-10-16",
  "23": "2027-10-15",
};

/** JSON control of WebSocket media and marks came with these (asterisk/asterisk, changes of chan_websocket). */
const WEBSOCKET_MEDIA: Readonly<Record<string, string>> = { "20": "20.18.0", "22": "22.8.0", "23": "23.2.0" };

export interface VersionVerdict {
  readonly version: string;
  /** Undefined when the version cannot be read. */
  readonly branch?: string;
  readonly holes: readonly KnownHole[];
  /** The branch's end, when it is past. */
  readonly ended?: string;
  /** Whether it can carry a call's sound over WebSocket with JSON control. */
  readonly websocketMedia: boolean;
}

/**
 * Judges a version as Asterisk gives it, such as `22.10.1`, `Asterisk 20.9.0~dfsg` or `certified-22.8-cert2`.
 *
 * @param today Day as `YYYY-MM-DD`.
 */
export function judgeVersion(text: string, today: string): VersionVerdict {
  const certified = /certified[-/ ]?(\d+\.\d+)-cert(\d+)/i.exec(text) ?? /(\d+\.\d+)-cert(\d+)/i.exec(text);
  const plain = /(\d+)\.(\d+)(?:\.(\d+))?/.exec(text);
  if (plain === null) return { version: text, holes: KNOWN_HOLES, websocketMedia: false };
  const major = plain[1] ?? "";
  const branch = certified === null ? major : `certified-${certified[1]}`;
  const numbers =
    certified === null ? plain.slice(1).map((part) => Number(part ?? 0)) : [Number(certified[2])];
  const isBefore = (wanted: string) =>
    compare(numbers, certified === null ? parts(wanted) : [Number(wanted.replace(/.*cert/, ""))]) < 0;
  // A branch that an advisory does not name got no fix, unless it began after the hole was closed.
  const newest = Math.max(
    ...KNOWN_HOLES.flatMap((hole) => Object.keys(hole.closedIn).map(Number).filter(Number.isFinite)),
  );
  const holes = KNOWN_HOLES.filter(({ closedIn }) => {
    const closed = closedIn[branch];
    if (closed !== undefined) return isBefore(closed);
    return Number(major) <= newest;
  });
  const end = BRANCH_ENDS[major];
  const media = certified === null ? WEBSOCKET_MEDIA[major] : undefined;
  return {
    version: text,
    branch,
    holes,
    ...(end !== undefined && end < today ? { ended: end } : {}),
    websocketMedia:
      Number(major) > 23 ||
      branch === "certified-22.8" ||
      (media !== undefined && compare(parts(plain[0]), parts(media)) >= 0),
  };
}

const parts = (version: string) => version.split(".").map(Number);

function compare(left: readonly number[], right: readonly number[]): number {
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
