import { AFTERCARE, type InjectionRule, OWN_WORDS } from "./injection-rule.ts";

/** Requests for what the assistant was told, or for what it knows of others. */
export const REVEAL_RULES: readonly InjectionRule[] = [
  {
    id: "reveal-prompt",
    category: "injection",
    weight: 0.9,
    patterns: [
      "@reveal ..6 your|system|its ..2 @hidden ..1 @promptNoun",
      "@reveal ..4 @hidden ..1 prompt|prompts|instructions|directives|configuration",
      "what|whats ..5 your|the ..1 system|initial|original|hidden|secret|internal|starting ..1 @promptNoun",
      "system prompt|prompts",
      "your ..1 prompt|prompts !response|reply|attention|service|answer|payment|action|help|assistance",
      "show|print|output|paste|display|copy ..2 prompt|prompts !response|reply|attention|service",
    ],
    unless: AFTERCARE,
  },
  {
    id: "reveal-instructions",
    category: "injection",
    weight: 0.72,
    patterns: [
      "@reveal ..3 your ..1 prompt|instructions|directives|programming|configuration|guidelines !for|of|response|reply|attention|service|answer|payment|action|help|assistance|after|on|about|regarding|to|before|around|when",
      "what|whats ..2 your ..1 instructions|instruction|directives|programming|prompt !for|after|on|about|regarding|to|before|around|when",
      "what|how|were|was you ..1 told|instructed|programmed|prompted !about|on|by|that|me",
      "@reveal ..3 instructions|guidelines|rules|directives ..3 you ..2 given|received|told|following|follow|programmed|got",
      "what|which ..2 instructions|guidelines|rules|directives ..3 you ..2 given|received|told|following|programmed",
      "what|which ..3 not ..1 supposed|allowed|permitted to ..1 say|tell|reveal|share|discuss",
      "my instructions are|were",
      "i was|am instructed to",
    ],
    unless: [...AFTERCARE, "i ..3 follow"],
  },
  {
    id: "repeat-above",
    category: "injection",
    weight: 0.82,
    patterns: [
      "@reveal ..3 everything|words|text|sentence|sentences|message|messages|content|paragraph|lines|conversation|all|line|what ..4 above|verbatim",
      "repeat|print|output|copy|recite ..4 everything|conversation|prompt|instructions|words|text ..6 verbatim|word|beginning|start|starting",
      "last|first words|sentence|sentences|lines of your",
      "starting|beginning|begins|starts with? ..2 you are",
      "text|words|message|line|sentence|lines above",
    ],
    unless: OWN_WORDS,
  },
  {
    id: "reveal-secret",
    category: "injection",
    weight: 0.75,
    patterns: [
      "@reveal|what|whats ..4 your ..2 @secretNoun !for|to",
      "secret|api @secretNoun",
      "your ..1 source code",
      "@reveal|what|dump ..4 training data|set|dataset",
      "@reveal|steal|share ..3 your|model|the|system ..1 @modelThing|database|logs|memory|internals",
      "@reveal ..3 confidential|internal|classified|sensitive|restricted|unauthorized data|information|info|files|documents|settings|logs|records|config|directives|datasets",
      "reveal|output|print|dump ..2 unique id",
      "reveal|output|print|share|dump|display ..3 configuration|config|architecture|credentials !for|to",
    ],
    unless: [
      "my|our ..2 @secretNoun",
      "i ..2 forgot|lost|need|reset|change",
      "card|pin|online|portal|account|app|wifi|wi|guest",
    ],
  },
  {
    id: "other-peoples-records",
    category: "injection",
    weight: 0.7,
    patterns: [
      "@reveal|access|read ..3 @others ..2 @people ..2 @record",
      "@reveal|access ..3 @record ..3 of|for|from ..1 all|other|every|another|previous|last|your @people",
      "@reveal|access ..2 other|every|another ..1 @people",
      "@reveal|access all ..2 @people $",
      "who|whos ..2 last|previous caller|patient|customer",
      "dump|export|leak|exfiltrate|download|steal ..4 database|records|data|users|patients|customers|contacts",
      "last|previous|other|another caller|callers|patient|patients|customer|customers ..2 @record|say|said|called",
    ],
    unless: ["my ..2 @record", "new patients|patient|customers|customer"],
  },
];
