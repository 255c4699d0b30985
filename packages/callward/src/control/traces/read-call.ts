import { CallwardError, type TraceRecord } from "@callward/guard";
import { searchTraces, type TracePosition } from "../../store/search-traces.ts";
import type { StoreTransaction } from "../../store/transactions.ts";

/** Records fetched in one step. */
const PAGE = 500;
/** Most records of one call that are read: the longest call, an hour, with several times what a busy one writes. */
const MAX_RECORDS = 20_000;

/** All records of a call of the transaction's tenant, oldest first. Throws NOT_FOUND. */
export async function readCall(tx: StoreTransaction, call: string): Promise<readonly TraceRecord[]> {
  const records: TraceRecord[] = [];
  let after: TracePosition | undefined;
  do {
    const page = await searchTraces(tx, {
      call,
      order: "oldest",
      limit: PAGE,
      ...(after === undefined ? {} : { after }),
    });
    records.push(...page.records);
    after = page.next;
  } while (after !== undefined && records.length < MAX_RECORDS);
  if (records.length === 0) throw new CallwardError("NOT_FOUND", { path: "a call of that id" });
  return records;
}
