import { z } from "zod";
import { RISK_TIERS } from "../contracts/action.ts";

/** Ids are used in file names, metrics and traces, so they stay plain. */
const id = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/, "ids are lower-case letters, digits and underscores, starting with a letter");
const line = z.string().min(1).max(600);
/** Variants of one approved wording. A call uses each once before it repeats any. */
const variants = z.union([line.transform((text) => [text]), z.array(line).min(1)]);
const openPeriod = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/, "periods are HH:MM-HH:MM");
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "dates are YYYY-MM-DD");
const phrases = z.array(z.string().min(2).max(120)).min(1);
const checkPolicy = z.strictObject({
  deadline_ms: z.number().positive().max(10_000).describe("Milliseconds"),
  mode: z
    .enum(["closed", "open"])
    .describe("When the check fails: closed takes it for the worst, open goes on without it"),
});

export const assistantSchema = z.strictObject({
  schema: z.literal(1).describe("Format of the pack"),
  id: id.describe("Name of the assistant in traces"),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, "versions are MAJOR.MINOR.PATCH")
    .describe("Version of the pack, MAJOR.MINOR.PATCH"),
  language: z.string().default("en-US").describe("BCP 47 tag"),
  business: z.strictObject({
    name: z.string().min(1).describe("As callers know it"),
    kind: z.string().min(1).describe("What the business is, in a word or two"),
    timezone: z.string().min(1).describe("IANA time zone, e.g. America/Los_Angeles"),
    phone: z.string().optional().describe("The public number"),
    address: z.string().optional().describe("The public address"),
    hours: z
      .strictObject({
        mon: z.array(openPeriod).default([]),
        tue: z.array(openPeriod).default([]),
        wed: z.array(openPeriod).default([]),
        thu: z.array(openPeriod).default([]),
        fri: z.array(openPeriod).default([]),
        sat: z.array(openPeriod).default([]),
        sun: z.array(openPeriod).default([]),
      })
      .describe("Opening hours in the business's time zone; a missing day is closed"),
    holidays: z
      .array(z.strictObject({ date: isoDate.describe("YYYY-MM-DD"), name: z.string() }))
      .default([])
      .describe("Days on which the business is closed whatever the day of the week"),
    slot_minutes: z
      .number()
      .int()
      .min(5)
      .max(480)
      .default(30)
      .describe("Length of an appointment, in minutes"),
  }),
  disclosure: line.describe(
    "First words of every call, never interrupted: an AI, possibly recorded, key 0 for a person",
  ),
  people: z.strictObject({
    default: id.describe("Target for every hand-over that names none"),
    targets: z
      .record(
        id,
        z.strictObject({
          label: z.string(),
          extension: z.string().regex(/^[0-9*#]{1,16}$/),
          warm: z
            .boolean()
            .default(false)
            .describe("On a phone line, the person accepts with key 1 before the caller is put through"),
        }),
      )
      .describe("The only places a caller can be transferred to"),
  }),
  thresholds: z
    .strictObject({
      faq: z
        .number()
        .min(0.5)
        .max(1)
        .default(0.85)
        .describe("A fixed answer needs an intent above this confidence"),
      injection: z
        .enum(["strict", "balanced", "permissive"])
        .default("balanced")
        .describe(
          "How readily a turn is taken for an attack. Of customer-service turns of sources that were held out, strict blocks 0.73 %, balanced 0.23 %, permissive 0.01 %; of attacks 94, 91 and 84 % (docs/detection.md)",
        ),
    })
    .prefault({}),
  limits: z
    .strictObject({
      silence_seconds: z
        .number()
        .min(15)
        .max(20)
        .default(15)
        .describe("Silence before the prompt, and again before hang-up"),
      max_call_minutes: z.number().min(1).max(60).default(10).describe("Hard end of every call"),
      warn_seconds: z.number().min(10).max(120).default(60).describe("Warning before the call's hard end"),
      max_stalled_turns: z
        .number()
        .int()
        .min(2)
        .max(10)
        .default(3)
        .describe("Turns without progress before a person takes over"),
    })
    .prefault({}),
  model: z
    .strictObject({
      provider: z.enum(["none", "openai", "anthropic", "openai-compatible"]).default("none"),
      model: z.string().optional().describe("Name of the model at the provider"),
      url: z.url().optional().describe("Base URL, e.g. http://127.0.0.1:11434/v1"),
      key_variable: z.string().optional().describe("Environment variable that holds the key"),
      deadline_ms: z
        .number()
        .int()
        .min(200)
        .max(30_000)
        .default(4_000)
        .describe("Longest wait for an answer, in milliseconds"),
      stream: z
        .boolean()
        .default(true)
        .describe("Check and speak sentence by sentence while the model writes"),
    })
    .prefault({}),
  checks: z
    .strictObject({
      injection: checkPolicy.default({ deadline_ms: 50, mode: "closed" }),
      urgency: checkPolicy.default({ deadline_ms: 50, mode: "closed" }),
      intent: checkPolicy.default({ deadline_ms: 50, mode: "closed" }),
      inspector: checkPolicy.default({ deadline_ms: 50, mode: "closed" }),
    })
    .prefault({})
    .describe("Deadline and fail mode of each check"),
  lines: z
    .strictObject({
      refuse: variants.describe("Answers to attacks. They never acknowledge the attack"),
      deflect: variants.describe("Answers to what is off topic"),
      unknown: variants.describe("Not in the knowledge base: say so, offer a person"),
      not_understood: variants.describe("Nothing could be made of the words: asks to say it again"),
      fault: line.describe("Something broke: safe words before a person takes over"),
      transfer: line.describe("Before any transfer to a person"),
      silence_prompt: line.describe("After the first silence"),
      silence_goodbye: line.describe("After the second, before hanging up"),
      cap_warning: line.describe("Shortly before the call's hard end"),
      cap_goodbye: line.describe("At the call's hard end"),
      goodbye: line.describe("Before hanging up when the caller is done"),
      confirm_help: line.describe("How to confirm on the keypad; says keys 1 and 2"),
      declined: line.describe("After the caller declined to confirm"),
      slot_unavailable: line
        .default("That time is not available. How about {alternatives}?")
        .describe("When a wished time cannot be had; {alternatives} is filled with free times"),
      action_refused: variants.describe("A requested action is not allowed"),
      anything_else: variants.describe("After something was settled"),
      line_check: line
        .default("Hello, is somebody there? Please say something, or press any key.")
        .describe("When the line sounds like music, tones or another machine"),
      line_check_goodbye: line
        .default(
          "I cannot tell whether anybody is there, so I will end the call now. Please call again. Goodbye.",
        )
        .describe("After two checks without an answer, before hanging up"),
      transfer_failed: line
        .default(
          "I am sorry, I could not reach anybody just now. Please call again in a few minutes. Goodbye.",
        )
        .describe("When no person can be reached, before hanging up"),
      busy: line
        .default("All our lines are busy. I will connect you with a person.")
        .describe("First words of a call beyond a limit, before a person takes over"),
      busy_goodbye: line
        .default(
          "I am sorry, we cannot take more calls from you just now. Please call again later. In an emergency, hang up and call the emergency services. Goodbye.",
        )
        .describe("First words of a call beyond a limit, before hanging up"),
      limit: line
        .default("I cannot help you any further myself. I will connect you with a person.")
        .describe("When a caller's or the line's turns of the day are used up, before a person takes over"),
      limit_goodbye: line
        .default("I am sorry, I cannot help you any further today. Please call again tomorrow. Goodbye.")
        .describe("When a caller's or the line's turns of the day are used up, before hanging up"),
    })
    .describe("Approved words. Nothing outside the pack is spoken unless it was inspected"),
  keypad: z
    .strictObject({
      intro: line
        .default("You can use the keys of your phone.")
        .describe("Before the menu, when words are not understood"),
      option: line
        .default("For {what}, press {key}.")
        .describe("One choice of the menu; {what} and {key} are filled"),
      person: line.default("For a person, press 0.").describe("Last words of the menu"),
      menu: z
        .array(
          z.strictObject({
            key: z.string().regex(/^[1-9]$/, "menu keys are 1 to 9; 0 is always a person"),
            say: z.string().min(1).max(80).describe("What the key gives, e.g. our opening hours"),
            intent: id.describe("An intent with a fixed answer, or one that goes to a person"),
          }),
        )
        .max(9)
        .default([])
        .describe(
          "What a caller can have by keys alone; keys 1 and 2 confirm while something is to be confirmed",
        ),
    })
    .prefault({})
    .describe("The keypad menu: what is left when no words are understood"),
  line: z
    .strictObject({
      nobody_there: z
        .enum(["hang_up", "person"])
        .default("hang_up")
        .describe("After two checks of a line that sounds like music, tones or another machine"),
      in_band_keys: z
        .enum(["off", "zero", "all"])
        .default("zero")
        .describe(
          "Key tones heard in the sound itself. Anything near the phone can play them, so by default only 0 counts",
        ),
      pause_ms: z
        .number()
        .int()
        .min(300)
        .max(2_000)
        .default(600)
        .describe("Pause after which a caller has finished, to begin with; it adapts to the caller"),
    })
    .prefault({})
    .describe("How a call in sound is led"),
});

export const intentsSchema = z.strictObject({
  intents: z
    .array(
      z
        .strictObject({
          id,
          description: z.string().optional(),
          examples: z
            .array(z.string().min(1).max(200))
            .min(3)
            .describe("What callers say; at least 3, better 12"),
          answer: variants.optional().describe("Fixed answer: spoken word for word, no model involved"),
          action: id.optional().describe("Starts this action"),
          route: z.enum(["deflect", "human", "answer", "goodbye"]).optional(),
          target: id.optional().describe("With route human: whom to transfer to"),
        })
        .refine(
          (intent) =>
            [intent.answer, intent.action, intent.route].filter((way) => way !== undefined).length === 1,
          {
            message: "give exactly one of `answer`, `action` and `route`",
          },
        ),
    )
    .min(3),
  urgency: z.array(
    z.strictObject({
      id,
      phrases: phrases.describe("Any of these, as whole words, in any inflection listed"),
      unless: z
        .array(z.string())
        .default([])
        .describe("Phrases that make it harmless, e.g. `not an emergency`"),
      say: line.describe("Fixed words, no model involved"),
      target: id.optional().describe("Transfer after the words; absent: stay on the line"),
    }),
  ),
  human: z.strictObject({ phrases, target: id.optional() }).describe("Requests for a person"),
});

const patternRule = {
  id,
  phrases: phrases.optional(),
  pattern: z
    .string()
    .max(300)
    .optional()
    .describe("Regular expression over the sentence, case-insensitive, linear-time engine"),
  unless: z.array(z.string()).default([]).describe("Phrases in the same sentence that make it harmless"),
};
const hasPhrasesOrPattern = (rule: {
  phrases?: readonly string[] | undefined;
  pattern?: string | undefined;
}) => rule.phrases !== undefined || rule.pattern !== undefined;

export const scenariosSchema = z.strictObject({
  scenarios: z.array(
    z.strictObject({
      id,
      scenario: z.string().describe("The row of the decision table, for people"),
      goal: z.string().describe("What the assistant is to achieve"),
      when: z
        .strictObject({ intents: z.array(id).default([]), phrases: z.array(z.string().min(2)).default([]) })
        .describe("What brings a call into this scenario"),
      must_say: line.optional().describe("Fixed words, spoken when the scenario begins"),
      after: z
        .enum(["answer", "human", "continue"])
        .default("continue")
        .describe("After must_say: stay with those words (answer), transfer, or go on with the normal route"),
      target: id.optional(),
      must_never: z
        .array(
          z
            .strictObject({ ...patternRule, why: z.string() })
            .refine(hasPhrasesOrPattern, { message: "give `phrases` or `pattern`" }),
        )
        .describe("Enforced on every sentence of every call"),
    }),
  ),
});

const inspectorSchema = z.strictObject({
  banned: z.array(
    z
      .strictObject({
        ...patternRule,
        why: z.string(),
        hand_over: z.boolean().default(false).describe("Transfer to a person when this is hit"),
      })
      .refine(hasPhrasesOrPattern, { message: "give `phrases` or `pattern`" }),
  ),
  prices: z
    .strictObject({
      qualifiers: phrases.default([
        "starting at",
        "starts at",
        "start at",
        "starting from",
        "from",
        "between",
        "range",
        "ranges",
      ]),
    })
    .prefault({})
    .describe("A price is spoken only with one of these words, and only if it is in a cited passage"),
  advice: z
    .strictObject({
      medical: z.boolean().default(true),
      legal: z.boolean().default(true),
      gas: z.boolean().default(true),
    })
    .prefault({}),
  fallback: z
    .strictObject({
      default: line.describe("In place of a blocked sentence"),
      price: line.optional(),
      advice: line.optional(),
      completion: line.optional(),
      hand_over: z.boolean().default(true).describe("Transfer to a person after a blocked sentence"),
    })
    .describe("Approved lines; blocked drafts are replaced, never rewritten"),
});

const ARG_TYPES = ["name", "phone", "date", "time", "text", "choice", "number"] as const;
const VALIDATORS = ["not_past", "open_hours", "not_holiday", "slot_free"] as const;

export const actionsSchema = z.strictObject({
  actions: z.array(
    z.strictObject({
      id,
      description: z.string(),
      tier: z
        .enum(RISK_TIERS)
        .describe(
          "low: execute; medium: confirm; high: second factor, then confirm; critical: a person; blocked: never",
        ),
      args: z
        .record(
          id,
          z.strictObject({
            type: z.enum(ARG_TYPES),
            required: z.boolean().default(true),
            ask: line.optional().describe("How the assistant asks for it"),
            max: z.number().int().positive().max(500).default(120).describe("Longest text, in characters"),
            choices: z.array(z.string()).optional(),
          }),
        )
        .default({}),
      validators: z
        .array(z.enum(VALIDATORS))
        .default([])
        .describe("Checked in the business's time zone against args date and time"),
      executor: z.enum([
        "calendar.book",
        "calendar.reschedule",
        "calendar.cancel",
        "messages.take",
        "call.transfer",
        "none",
      ]),
      target: id.optional(),
      confirm: line.optional().describe("Read back before the keypad confirmation; {arg} is filled in"),
      done: line.optional().describe("Spoken after success, from the receipt; {arg} is filled in"),
      claims: z
        .array(z.string())
        .default([])
        .describe("Verbs that claim this action was done, e.g. booked, scheduled"),
    }),
  ),
});

const testCase = z
  .strictObject({
    name: z.string().optional(),
    hear: z.string().optional().describe("A caller's words for the gatekeeper"),
    source: z.enum(["caller", "document", "tool"]).optional(),
    say: z.string().optional().describe("A drafted sentence for the inspector"),
    passages: z
      .array(z.string())
      .optional()
      .describe("With say: cited texts instead of the whole public knowledge base"),
    receipts: z
      .array(
        z.strictObject({
          action: z.string(),
          args: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
        }),
      )
      .optional(),
    heard: z.array(z.string()).optional(),
    act: id.optional().describe("A proposed action for the decider"),
    args: z.record(z.string(), z.unknown()).optional(),
    confirmed: z.boolean().optional(),
    speaker: z.enum(["active_user", "background", "unknown"]).optional(),
    at: z.string().optional().describe("With act: local date and time of the decision, YYYY-MM-DDTHH:MM"),
    route: z
      .enum(["human", "triage", "refuse", "deflect", "faq", "action", "answer"])
      .optional()
      .describe("Expected route"),
    intent: z.string().optional().describe("Expected intent"),
    decision: z
      .enum(["execute", "confirm", "step_up", "human", "refuse"])
      .optional()
      .describe("Expected decision"),
    rule: z
      .string()
      .optional()
      .describe("Rule id that must be among the reasons; counts as coverage of that rule"),
  })
  .refine((test) => [test.hear, test.say, test.act].filter((subject) => subject !== undefined).length === 1, {
    message: "give exactly one of `hear`, `say` and `act`",
  });

const testsSchema = z.strictObject({
  must_block: z
    .array(testCase)
    .describe("hear: route refuse; say: not safe; act: human, step_up or refuse (or the decision given)"),
  must_pass: z
    .array(testCase)
    .describe("hear: not refused; say: safe; act: execute or confirm (or the decision given)"),
});

export const frontMatterSchema = z.strictObject({
  title: z.string().min(1),
  audience: z
    .enum(["public", "verified", "staff", "instructions"])
    .describe("Who may hear it; `instructions` goes to the model only and is never spoken"),
  owner: z.string(),
  reviewed: isoDate,
  expires: isoDate.optional().describe("From this day on the document is not used"),
  services: z
    .strictObject({ offered: z.array(z.string()).default([]), not_offered: z.array(z.string()).default([]) })
    .optional()
    .describe("The catalogue: what may and may not be said to be offered"),
  insurers: z
    .strictObject({
      accepted: z.array(z.string()).default([]),
      not_accepted: z.array(z.string()).default([]),
    })
    .optional(),
});

/** The files of a pack and the schema of each. `knowledge/*.md` have `frontMatterSchema`. */
export const PACK_FILES = {
  "assistant.yaml": assistantSchema,
  "intents.yaml": intentsSchema,
  "scenarios.yaml": scenariosSchema,
  "inspector.yaml": inspectorSchema,
  "actions.yaml": actionsSchema,
  "tests.yaml": testsSchema,
} as const;

export type AssistantConfig = z.output<typeof assistantSchema>;
export type IntentsConfig = z.output<typeof intentsSchema>;
export type ScenariosConfig = z.output<typeof scenariosSchema>;
export type InspectorConfig = z.output<typeof inspectorSchema>;
export type ActionsConfig = z.output<typeof actionsSchema>;
export type TestsConfig = z.output<typeof testsSchema>;
export type TestCase = TestsConfig["must_block"][number];
export type FrontMatter = z.output<typeof frontMatterSchema>;
export type ActionConfig = ActionsConfig["actions"][number];
