import { useCallback, useEffect, useRef, useState } from "react";
import type { CallInput, LineMessage, Release, View } from "./wire.ts";

/** One entry of the conversation, oldest first. */
export type Entry =
  | { readonly id: number; readonly who: "assistant"; readonly release: Release }
  | { readonly id: number; readonly who: "caller"; readonly text: string }
  | { readonly id: number; readonly who: "line"; readonly text: string };

export type LineState = "connecting" | "talking" | "ended" | "gone";

const ENDINGS: Readonly<Record<string, string>> = {
  goodbye: "The assistant said goodbye and hung up.",
  silence: "The call ended after a long silence.",
  cap: "The call reached its longest duration.",
  closed: "The call was closed.",
};

/** A call over the server's socket. */
export function useLine() {
  const [state, setState] = useState<LineState>("connecting");
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [views, setViews] = useState<readonly View[]>([]);
  const [ending, setEnding] = useState("");
  const [attempt, setAttempt] = useState(0);
  const socket = useRef<WebSocket | undefined>(undefined);
  const next = useRef(0);

  const add = useCallback(
    (entry: { who: "assistant"; release: Release } | { who: "caller" | "line"; text: string }) => {
      next.current += 1;
      const id = next.current;
      setEntries((before) => [...before, { ...entry, id } as Entry]);
    },
    [],
  );
  const send = useCallback((input: CallInput) => socket.current?.send(JSON.stringify(input)), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is what opens a new socket
  useEffect(() => {
    const opened = new WebSocket(`ws://${window.location.host}/api/line`);
    let ended = false;
    socket.current = opened;
    setState("connecting");
    setEntries([]);
    setViews([]);
    const end = (text: string) => {
      ended = true;
      setEnding(text);
      setState("ended");
      add({ who: "line", text });
    };
    opened.onopen = () => {
      setState("talking");
      opened.send(JSON.stringify({ type: "start" }));
    };
    opened.onmessage = (event: MessageEvent<string>) => {
      const message = JSON.parse(event.data) as LineMessage;
      if (message.type === "turn") {
        setViews((before) => [...before, message.view]);
        return;
      }
      if (message.type === "error") {
        add({ who: "line", text: `${message.problem.detail} ${message.problem.remedy}` });
        return;
      }
      const { output } = message;
      if (output.type === "say") add({ who: "assistant", release: output.release });
      if (output.type === "transfer") end(`Transferred to ${output.label}.`);
      if (output.type === "hangup") end(ENDINGS[output.reason] ?? "The call has ended.");
    };
    opened.onclose = () => {
      if (socket.current === opened && !ended) setState("gone");
    };
    return () => {
      socket.current = undefined;
      opened.close();
    };
  }, [attempt, add]);

  return {
    state,
    entries,
    views,
    ending,
    restart: () => setAttempt((before) => before + 1),
    say(text: string) {
      add({ who: "caller", text });
      send({ type: "heard", text });
    },
    key(digit: string) {
      add({ who: "caller", text: `Key ${digit}` });
      send({ type: "key", digit });
    },
    silence() {
      add({ who: "caller", text: "… silence …" });
      send({ type: "silence" });
    },
    hangUp() {
      send({ type: "hangup" });
      setEnding("You hung up.");
      setState("ended");
      add({ who: "line", text: "You hung up." });
    },
  };
}
