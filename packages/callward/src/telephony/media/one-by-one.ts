import type { WebSocket } from "ws";

type Message = Buffer | string;

/** Sends the messages of a WebSocket one by one. */
export interface OneByOne {
  send(message: Message): void;
  /** Drops what has not been handed to the socket yet. */
  drop(): void;
}

/**
 * Hands a message to the socket when the one before has left it, so that over TLS no record holds two.
 *
 * Node puts all that waits in a TLS socket into one record. Asterisk polls the descriptor of a media WebSocket and reads
 * one message each time (asterisk/asterisk#1684): a second message in the record lies in OpenSSL's buffer, where no poll
 * sees it, until more bytes arrive. The caller then hears the end of a sentence when the next one begins.
 */
export function createOneByOne(socket: Pick<WebSocket, "send">): OneByOne {
  const waiting: Message[] = [];
  let leaving = false;

  function next(): void {
    const message = waiting.shift();
    leaving = message !== undefined;
    // An error closes the socket, which tells its owner.
    if (message !== undefined) socket.send(message, next);
  }

  return {
    send(message) {
      waiting.push(message);
      if (!leaving) next();
    },
    drop() {
      waiting.length = 0;
    },
  };
}
