import { useState } from "react";
import { ask } from "./api.ts";
import type { Topic } from "./live.ts";
import { type Resource, useResource } from "./use-resource.ts";

/** A list that the API gives page by page. */
export interface Pages<Row> extends Pick<Resource<unknown>, "problem" | "reload"> {
  /** What was read so far; undefined until the first page was. */
  readonly rows: readonly Row[] | undefined;
  /** Reads the next page; undefined on the last. Rejects with ApiProblem. */
  readonly more: (() => Promise<void>) | undefined;
}

interface Options<Row, Reply> {
  readonly rowsOf: (reply: Reply) => readonly Row[];
  readonly topics?: readonly Topic[];
  /** False: read once and when told to. Default true: the list is kept as it is now until a further page was read. */
  readonly follow?: boolean;
}

/** @param path with a query; `after` is added for further pages. */
export function usePages<Row, Reply extends { readonly next?: string }>(
  path: string,
  { rowsOf, topics = [], follow = true }: Options<Row, Reply>,
): Pages<Row> {
  const first = useResource<Reply>(path, { topics, follow });
  /** Pages that go together: once somebody reads on, the first one stays what it was. */
  const [read, setRead] = useState<{ readonly path: string; readonly pages: readonly Reply[] }>();
  const start = first.data === undefined ? [] : [first.data];
  const pages = read?.path === path ? read.pages : start;
  const next = pages.at(-1)?.next;
  const more = async () => {
    const page = await ask<Reply>(`${path}&after=${encodeURIComponent(next ?? "")}`);
    setRead({ path, pages: [...pages, page] });
  };
  const reload = async () => {
    setRead(undefined);
    await first.reload();
  };
  return {
    rows: pages.length === 0 ? undefined : pages.flatMap((page) => [...rowsOf(page)]),
    problem: first.problem,
    reload,
    more: next === undefined ? undefined : more,
  };
}
