/** Most bytes of one answer that are read. A draft of 8 KB with each token in an event of its own stays far below. */
const MAX_RESPONSE_BYTES = 4_194_304;

/**
 * `fetch` for model engines: an answer that never ends breaks off at a bound, and a redirect is an answer like any
 * other (and so an error), because following it would hand the key to whoever it points to.
 */
export const cappedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: "manual" });
  if (response.body === null) return response;
  let received = 0;
  const body = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        received += chunk.byteLength;
        if (received > MAX_RESPONSE_BYTES) controller.error(new Error("answer too long"));
        else controller.enqueue(chunk);
      },
    }),
  );
  return new Response(body, response);
};
