import { CallwardError } from "@callward/guard";
import { z } from "zod";

/** Longest cursor that is read. */
const MAX_LENGTH = 400;

/** A position in a list as an opaque text: what it holds is nobody's business but ours. */
export function encodeCursor(position: object): string {
  return Buffer.from(JSON.stringify(position)).toString("base64url");
}

/** Reads a cursor. Throws INPUT_INVALID for what no page gave. */
export function decodeCursor<Position>(cursor: string, shape: z.ZodType<Position>): Position {
  try {
    return shape.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
  } catch {
    throw new CallwardError("INPUT_INVALID", { problem: "the cursor is none that a page gave" });
  }
}

export const cursorParam = z.string().max(MAX_LENGTH).optional().describe("`next` of the page before");
