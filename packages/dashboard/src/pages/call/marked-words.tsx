/** Words with names between backticks, which are set as names. The rest is text and nothing else. */
export function MarkedWords({ text }: { readonly text: string }) {
  const parts = text.split("`");
  // An odd count of backticks is no marking of ours.
  if (parts.length % 2 === 0) return text;
  return parts.map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never move.
    index % 2 === 1 ? <code key={index}>{part}</code> : part,
  );
}
