import { useCallback, useEffect, useRef, useState } from "react";
import { type ApiProblem, ask, asProblem } from "./api.ts";
import { live, type Topic } from "./live.ts";

/** How often a page in view reads again where nobody tells it of changes, in milliseconds. */
const POLL_MS = 5_000;
/** The same while the server tells: only for what has no topic, such as the time that passes. */
const POLL_LIVE_MS = 30_000;

export interface Resource<T> {
  /** Undefined until it was read once; stays while a later reading fails. */
  readonly data: T | undefined;
  /** Why the last reading failed. */
  readonly problem: ApiProblem | undefined;
  /** It is being read for the first time. */
  readonly loading: boolean;
  /** Reads it again now. Never rejects: what failed is in `problem`. */
  readonly reload: () => Promise<void>;
}

interface Options {
  /** Changes after which it is read again. */
  readonly topics?: readonly Topic[];
  /** How often it is read again while nobody tells of changes; default 5,000. */
  readonly everyMs?: number;
  /** The same while the server tells of changes; default 30,000. For what nobody tells of. */
  readonly everyLiveMs?: number;
  /** False: read once and when told to. Default true. */
  readonly follow?: boolean;
}

interface State<T> {
  readonly path: string | undefined;
  readonly data: T | undefined;
  readonly problem: ApiProblem | undefined;
}

/**
 * What the server has under a path, kept as it is now.
 *
 * @param path such as `/api/v1/switches`; undefined: nothing is asked, as where somebody may not see it.
 */
export function useResource<T>(path: string | undefined, options: Options = {}): Resource<T> {
  const { topics = [], everyMs = POLL_MS, everyLiveMs = POLL_LIVE_MS, follow = true } = options;
  const wanted = topics.join(" ");
  const [state, setState] = useState<State<T>>({ path, data: undefined, problem: undefined });
  const load = useRef<(background: boolean) => Promise<void>>(async () => undefined);

  useEffect(() => {
    if (path === undefined) return;
    const closing = new AbortController();
    const { signal } = closing;
    let readAt = 0;
    let reading: Promise<void> | undefined;
    let stale = false;
    const read = async (background: boolean) => {
      do {
        stale = false;
        readAt = Date.now();
        try {
          const data = await ask<T>(path, { background, signal });
          if (!signal.aborted) setState({ path, data, problem: undefined });
        } catch (error) {
          if (signal.aborted) return;
          const problem = asProblem(error);
          setState((before) => ({ path, data: before.path === path ? before.data : undefined, problem }));
        }
      } while (stale && !signal.aborted);
    };
    /** One reading at a time: told of a change during one, it reads once more. */
    const readOnce = (background: boolean): Promise<void> => {
      stale = true;
      reading ??= read(background).finally(() => {
        reading = undefined;
      });
      return reading;
    };
    load.current = readOnce;
    void readOnce(false);
    const stops = follow
      ? [
          live.listen((changed) => {
            if (wanted.split(" ").some((topic) => changed.has(topic as Topic))) void readOnce(true);
          }),
          whileInView(() => {
            const period = live.open.get() ? Math.max(everyMs, everyLiveMs) : everyMs;
            if (Date.now() - readAt >= period) void readOnce(true);
          }),
        ]
      : [];
    return () => {
      closing.abort();
      for (const stop of stops) stop();
    };
  }, [path, wanted, everyMs, everyLiveMs, follow]);

  const reload = useCallback(() => load.current(false), []);
  const current = state.path === path ? state : { data: undefined, problem: undefined };
  const loading = path !== undefined && current.data === undefined && current.problem === undefined;
  return { data: current.data, problem: current.problem, loading, reload };
}

/** Calls about every second while the page is in view, and as soon as it comes back into it. */
function whileInView(look: () => void): () => void {
  const lookIfVisible = () => {
    if (document.visibilityState === "visible") look();
  };
  const timer = window.setInterval(lookIfVisible, 1_000);
  document.addEventListener("visibilitychange", lookIfVisible);
  return () => {
    window.clearInterval(timer);
    document.removeEventListener("visibilitychange", lookIfVisible);
  };
}
