import type { SourceLocation } from "../errors.ts";
import type { Pack } from "./pack.ts";

/** A pack's files after each has passed its schema, before they are held against each other. */
export type PackParts = Omit<Pack, "id" | "version" | "hash">;

/** Where the value at a path of a file stands. */
export type At = (file: string, ...path: PropertyKey[]) => SourceLocation;
