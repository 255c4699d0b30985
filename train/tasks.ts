import type { DataFolder } from "../eval/data/data-folder.ts";
import { trainNames } from "./names.ts";

/** Trains one model and writes its weights and its card. */
export type Train = (data: DataFolder, log: (line: string) => void) => unknown;

/** Every model that `npm run train` makes. */
export const TASKS = {
  names: trainNames,
} as const satisfies Record<string, Train>;

export type TaskName = keyof typeof TASKS;
