/** What people say while they listen. It asks for nothing, so it does not stop the assistant. */
const BACKCHANNELS: ReadonlySet<string> = new Set(
  "mhm|mm|mmm|mm hmm|hmm|uh huh|uhuh|ah|oh|aha|yeah|yep|yes|okay|ok|right|i see|sure|alright|all right|got it|good|great|oh okay|okay okay|yeah yeah".split(
    "|",
  ),
);

/** True for words of a listener that are no turn of their own ("mhm", "okay"). */
export function isBackchannel(words: string): boolean {
  const plain = words
    .toLowerCase()
    .replace(/[^\p{L}\s]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return BACKCHANNELS.has(plain);
}
