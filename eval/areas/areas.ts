import type { DataFolder } from "../data/data-folder.ts";
import type { Section } from "../report/section.ts";
import { measureGrounding } from "./grounding.ts";
import { measureInjection } from "./injection.ts";
import { measureIntent } from "./intent.ts";
import { measurePii } from "./pii.ts";
import { measureVoice } from "./voice.ts";

/** Measures one area over the data. */
export type Measure = (data: DataFolder) => Section | Promise<Section>;

/** Every area of `npm run eval`, in the order in which they are printed. */
export const AREAS = {
  grounding: measureGrounding,
  injection: measureInjection,
  intent: measureIntent,
  pii: measurePii,
  voice: measureVoice,
} as const satisfies Record<string, Measure>;

export type AreaName = keyof typeof AREAS;
