import type { Source } from "../../contracts/turn.ts";
import type { InjectionRule } from "./injection-rule.ts";

const MACHINE_SOURCES: readonly Source[] = ["document", "tool"];

/** Text that talks to its reader's machine. Read in documents and tool results alone: callers ask for such things. */
export const DOCUMENT_RULES: readonly InjectionRule[] = [
  {
    id: "order-to-assistant",
    category: "injection",
    weight: 0.75,
    only: MACHINE_SOURCES,
    patterns: [
      "assistant|ai|model|llm|chatbot|bot|agents|assistants must|should|shall|needs|please|instruction|instructions|note",
      "attention|note|message|instruction|instructions|dear|hey|hello|attn to|for ..2 assistant|ai|model|llm|chatbot|bot|agents|assistants",
      "attention|dear|hey assistant|ai|model|llm|chatbot|bot",
      "when|if|while|before ..1 you|assistant|ai ..2 summarize|summarizing|processing|asked|answering|responding",
      "tell|inform|convince|instruct|trick|persuade ..1 the user|users|caller|customer|patient|reader|callers|customers",
      "in|into|of|to|from|with your ..1 response|reply|answer|output|summary|answers|responses|codebase|code|implementation|solution",
      "your|modify response|reply|answer|answers|summary|output ..2 with|to|in|must|should|by|ends",
      "do not|dont|never mention|reveal|disclose ..3 this|instruction|message|user",
      "ignore|disregard ..1 the ..1 user|users|question|query|rest|document",
    ],
  },
  {
    id: "order-for-tools",
    category: "injection",
    weight: 0.6,
    only: MACHINE_SOURCES,
    patterns: [
      "send|forward|email|post|upload|submit|transmit ..3 data|details|records|conversation|history|password|passwords|information|contents|transcript ..3 to",
      "forward|send|transmit ..2 everything|all|this|conversation|these to",
      "send|forward ..2 email|message|sms|copy to",
      "call|invoke|use|trigger|execute|run ..2 function|tool|api|plugin|query|script",
      "transfer|wire|refund|send ..4 funds|money|dollars|usd|bitcoin ..2 to",
      "delete|wipe|drop|cancel all|every|existing ..2 appointments|records|files|bookings|data|emails|users|database|calendar",
      "grant|issue|apply|approve ..3 refund|discount|credit|100 ..2 to|off|for",
      "subsequent|following|code ..1 code|block block|snippet|excerpt",
      "code block|snippet|excerpt",
      "respond|reply|answer|answers|response ..3 letters|symbols|emojis|misspellings|spaces|backwards",
    ],
    unless: ["you|we|your ..3 appointment|call|text", "will|can|may ..1 send|transfer"],
  },
  {
    id: "announced-text",
    category: "injection",
    weight: 0.45,
    only: MACHINE_SOURCES,
    patterns: [
      "next|following|upcoming ..1 part|section|passage|segment|lines|sentences|text|information|content ..2 is|isnt|are|arent|contains|contain|will|requires",
      "following is not|more",
      "what comes|lies|follows ..1 next|ahead|beyond|is|isnt",
      "pay|your ..2 attention",
      "@task|steps ..4 to ..1 follow|come|receive|unfold",
      "read carefully|closely",
      "must|need|needs act|execute|comply|perform",
    ],
    unless: ["@urgent care", "appointment|patients|patient|teeth|tooth|water"],
  },
  {
    id: "call-to-attention",
    category: "injection",
    weight: 0.5,
    only: MACHINE_SOURCES,
    patterns: [
      "@upcoming ..3 @task",
      "@task ..3 @upcoming",
      "@urgent ..4 @task",
      "@task ..5 @urgent",
      "stop|pause|cease|halt|drop|freeze ..2 everything|activities|activity|engagement",
      "@urgent ..1 briefing|transition|interruption|pause|addition|aside",
      "main|primary|current ..1 task|tasks|objective|objectives|priorities",
      "brace|prepare|ready yourself",
      "your ..1 full|undivided|utmost attention",
      "marching orders|battle plan|action plan",
    ],
    unless: ["@urgent care|dental"],
  },
];
