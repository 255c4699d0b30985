import { expect, it } from "vitest";
import type { WebSocket } from "ws";
import { createOneByOne } from "./one-by-one.ts";

/** A socket that shows what it was handed, and lets a message leave when it is told to. */
function heldSocket() {
  const handed: string[] = [];
  const left: (() => void)[] = [];
  const send = (message: Buffer | string, done: () => void) => {
    handed.push(String(message));
    left.push(done);
  };
  return { socket: { send } as unknown as Pick<WebSocket, "send">, handed, leave: () => left.shift()?.() };
}

it("hands a message to the socket when the one before has left, in order", () => {
  const { socket, handed, leave } = heldSocket();
  const messages = createOneByOne(socket);
  for (const message of ["a", "b", "c"]) messages.send(message);
  expect(handed).toEqual(["a"]);
  leave();
  expect(handed).toEqual(["a", "b"]);
  messages.send("d");
  leave();
  leave();
  leave();
  expect(handed).toEqual(["a", "b", "c", "d"]);
  messages.send("e");
  expect(handed).toEqual(["a", "b", "c", "d", "e"]);
});

it("drops what waits, and sends what comes after behind what is leaving", () => {
  const { socket, handed, leave } = heldSocket();
  const messages = createOneByOne(socket);
  for (const message of ["a", "b", "c"]) messages.send(message);
  messages.drop();
  messages.send("flush");
  expect(handed).toEqual(["a"]);
  leave();
  expect(handed).toEqual(["a", "flush"]);
});
