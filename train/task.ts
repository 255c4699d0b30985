import type { DataFolder } from "../eval/data/data-folder.ts";

/** What a trainer is given. It is deterministic: the same data give the same bytes, except for the card's date. */
export interface TrainingContext {
  /** Opens the data folder; throws `DataProblem` where none was given. */
  openData(): DataFolder;
  /** Shows one line of progress. */
  say(line: string): void;
}

export type TrainingTask = (context: TrainingContext) => void | Promise<void>;
