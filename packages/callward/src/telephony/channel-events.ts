import type { ChannelEvent } from "./ari/events.ts";

/** Brings each channel's events to its one owner, and knows what in the PBX this process owns. */
export interface ChannelEvents {
  /** Takes the events of a channel until the returned function is called. */
  own(channel: string, listener: (event: ChannelEvent) => void): () => void;
  /** Owns a bridge, which has no events of its own, until the returned function is called. */
  hold(bridge: string): () => void;
  owned(id: string): boolean;
  /** False where nobody owns the channel: events come early, late and twice. */
  deliver(event: ChannelEvent): boolean;
}

export function createChannelEvents(): ChannelEvents {
  const owners = new Map<string, (event: ChannelEvent) => void>();
  const bridges = new Set<string>();
  return {
    own(channel, listener) {
      owners.set(channel, listener);
      return () => {
        if (owners.get(channel) === listener) owners.delete(channel);
      };
    },
    hold(bridge) {
      bridges.add(bridge);
      return () => bridges.delete(bridge);
    },
    owned: (id) => owners.has(id) || bridges.has(id),
    deliver(event) {
      const listener = owners.get(event.channel.id);
      listener?.(event);
      return listener !== undefined;
    },
  };
}
