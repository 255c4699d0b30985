import type {
  ActionsConfig,
  AssistantConfig,
  FrontMatter,
  InspectorConfig,
  IntentsConfig,
  ScenariosConfig,
  TestsConfig,
} from "./schema.ts";

/** A section of a knowledge document: the unit that is retrieved and cited. */
export interface Passage {
  /** `file#heading-slug`, unique in the pack. */
  readonly id: string;
  readonly title: string;
  readonly heading: string;
  /** Plain prose, Markdown marks removed. */
  readonly text: string;
  /** The approved sentences, in order: what extraction may speak word for word. */
  readonly sentences: readonly string[];
}

export interface KnowledgeDocument {
  /** Path in the pack, e.g. `knowledge/services.md`. */
  readonly file: string;
  readonly meta: FrontMatter;
  readonly passages: readonly Passage[];
}

/** Everything about one assistant: validated, immutable, and named by the hash of its canonical form. */
export interface Pack {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of the canonical form (RFC 8785), in hex. */
  readonly hash: string;
  readonly assistant: AssistantConfig;
  readonly intents: IntentsConfig;
  readonly scenarios: ScenariosConfig;
  readonly inspector: InspectorConfig;
  readonly actions: ActionsConfig;
  readonly tests: TestsConfig;
  readonly knowledge: readonly KnowledgeDocument[];
  /** Text of `intents.model.json`, where the pack brings a model that `callward intents train` made. */
  readonly intentModel?: string;
}

/** Path inside the pack → file's text. What a loader reads; the guard itself does no I/O. */
export type PackFiles = Readonly<Record<string, string>>;
