import type { TraceRecord } from "@callward/guard";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BACKENDS, removeTestStores } from "../../../../tests/postgres/store-backends.ts";
import { openStore, type Store } from "./open-store.ts";
import { searchTraces, type TraceQuery } from "./search-traces.ts";
import { openTraceSink } from "./trace-sink.ts";

afterAll(removeTestStores);

const trace = (call: string, turn: number, fields: Partial<TraceRecord> = {}): TraceRecord => ({
  schema: 1,
  call,
  turn,
  event: "heard",
  at: new Date(Date.UTC(2026, 2, 2, 9, 0, turn)).toISOString(),
  tenant: "dentist",
  pack: { id: "dentist", version: "1.0.0", hash: "h" },
  ...fields,
});
const finding = (rule: string) => ({
  check: "prices",
  version: "1",
  outcome: "block" as const,
  findings: [{ rule, category: "price" as const, start: 0, end: 1, score: 1 }],
  micros: 5,
  failMode: "closed" as const,
});

describe.each(BACKENDS)("traces in $kind", ({ make }) => {
  let store: Store;
  const search = (query: Partial<TraceQuery>, tenant = "dentist") =>
    store.inTenant(tenant, (tx) => searchTraces(tx, { order: "oldest", limit: 100, ...query }), {
      readOnly: true,
    });

  beforeAll(async () => {
    store = await openStore(await make());
    const sink = openTraceSink(store);
    for (let turn = 0; turn < 20; turn += 1) sink.write(trace("a", turn));
    sink.write(
      trace("b", 30, { route: "refuse", reports: [finding("price/unknown"), finding("price/unknown")] }),
    );
    sink.write(trace("b", 31, { route: "faq", pack: { id: "dentist", version: "1.1.0", hash: "i" } }));
    sink.write(trace("c", 32, { tenant: "plumber", route: "faq" }));
    sink.write(trace("odd", 33, { reason: "a\0b\ud800c\u2028" }));
    await sink.close(10_000);
    expect(sink.counters).toMatchObject({ written: 24, dropped: 0, refused: 0 });
  });
  afterAll(() => store.close());

  it("are found by call, route, finding, pack version and time, for their tenant only", async () => {
    expect((await search({ call: "a" })).records).toEqual(
      Array.from({ length: 20 }, (_, turn) => trace("a", turn)),
    );
    expect((await search({ route: "faq" })).records.map(({ call }) => call)).toEqual(["b"]);
    expect((await search({ rule: "price/unknown" })).records).toMatchObject([{ call: "b", turn: 30 }]);
    expect((await search({ packVersion: "1.1.0" })).records).toMatchObject([{ turn: 31 }]);
    const window = { from: trace("", 2).at, to: trace("", 4).at };
    expect((await search(window)).records).toMatchObject([{ turn: 2 }, { turn: 3 }]);
    expect((await search({}, "plumber")).records).toMatchObject([{ call: "c" }]);
  });

  it("come in pages that neither repeat nor miss any, from either end", async () => {
    for (const order of ["oldest", "newest"] as const) {
      const turns: number[] = [];
      let page = await search({ call: "a", order, limit: 7 });
      for (;;) {
        turns.push(...page.records.map(({ turn }) => turn));
        if (page.next === undefined) break;
        page = await search({ call: "a", order, limit: 7, after: page.next });
      }
      const oldest = Array.from({ length: 20 }, (_, turn) => turn);
      expect(turns).toEqual(order === "oldest" ? oldest : oldest.reverse());
    }
  });

  it("keep hostile text, without what a database cannot hold", async () => {
    expect((await search({ call: "odd" })).records).toMatchObject([{ reason: "a\ufffdb\ufffdc\u2028" }]);
  });

  it("are searched by an index, under row-level security", async () => {
    for (const [index, where] of [
      ["traces_by_call", "call = 'a'"],
      ["traces_by_route", "route = 'faq'"],
      ["traces_by_pack", "pack_version = '1.1.0'"],
      ["traces_by_time", "at >= '2026-01-01'"],
    ] as const) {
      const plan = await store.inTenant("dentist", async (tx) => {
        await sql`SELECT set_config('enable_seqscan', 'off', true), set_config('enable_bitmapscan', 'off', true)`.execute(
          tx,
        );
        return sql`EXPLAIN SELECT * FROM traces WHERE ${sql.raw(where)} ORDER BY at, writer, seq LIMIT 50`.execute(
          tx,
        );
      });
      expect(JSON.stringify(plan.rows)).toMatch(
        new RegExp(`${index}.*Index Cond: [^"]*${where.split(" ")[0]}`, "s"),
      );
    }
  });
});
