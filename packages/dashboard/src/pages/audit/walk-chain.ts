/** Asks for one part after the other until the last. @param read is given what to add to the path. */
export async function* walkChain<Part extends { readonly next?: string }>(
  read: (query: string) => Promise<Part>,
): AsyncGenerator<Part> {
  let query = "";
  for (;;) {
    const part = await read(query);
    yield part;
    if (part.next === undefined) return;
    query = `?after=${encodeURIComponent(part.next)}`;
  }
}
