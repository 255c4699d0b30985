import type { ChannelEvent } from "./ari/events.ts";

/** Brings each channel's events to its one owner. */
export interface ChannelEvents {
  /** Takes the events of a channel until the returned function is called. */
  own(channel: string, listener: (event: ChannelEvent) => void): () => void;
  owned(channel: string): boolean;
  /** False where nobody owns the channel: events come early, late and twice. */
  deliver(event: ChannelEvent): boolean;
}

export function createChannelEvents(): ChannelEvents {
  const owners = new Map<string, (event: ChannelEvent) => void>();
  return {
    own(channel, listener) {
      owners.set(channel, listener);
      return () => {
        if (owners.get(channel) === listener) owners.delete(channel);
      };
    },
    owned: (channel) => owners.has(channel),
    deliver(event) {
      const listener = owners.get(event.channel.id);
      listener?.(event);
      return listener !== undefined;
    },
  };
}
