/** Exit statuses of the command line, the same for every command. */
export const EXIT = {
  ok: 0,
  /** The command ran and found something wrong: a failed check, an unsafe replay, a bad pack. */
  found: 1,
  /** The input or the command line was wrong. */
  usage: 2,
} as const;
