import type { InjectionRule } from "./injection-rule.ts";

/**
 * Weak signs. None stops or flags a caller, nor do two together; they rank texts below the thresholds and tip
 * the scale beside a stronger sign.
 */
export const HINT_RULES: readonly InjectionRule[] = [
  {
    id: "hint-fiction",
    category: "jailbreak",
    weight: 0.14,
    patterns: [
      "character|characters|fictional|story|stories|scene|novel|movie|film|script|actor|actors|scenario|imaginary|universe|plot|writer|persona|protagonist",
    ],
  },
  {
    id: "hint-game",
    category: "jailbreak",
    weight: 0.22,
    patterns: ["play|playing|start|begin ..2 game", "lets play", "opposite day", "the game is|goes"],
  },
  {
    id: "hint-writing",
    category: "injection",
    weight: 0.12,
    patterns: [
      "write|generate|compose|create|draft|rewrite|rephrase|summarize|elaborate|brainstorm ..3 a|an|the|me|in|this|about|my",
      "essay|poem|paragraph|article|blog|tweet|slogan|manifesto|headline",
    ],
  },
  {
    id: "hint-answer",
    category: "injection",
    weight: 0.12,
    patterns: [
      "my ..2 question|questions|prompt|message|input|request|command|commands|query ..2 is|are|will|with",
      "the following question|task|text|topic|sentence",
      "your response|responses|replies|output|outputs|answers",
      "you ..1 will|must|should ..1 reply|respond|answer|write|say|provide|generate|act|output|always|never",
    ],
  },
  {
    id: "hint-address",
    category: "jailbreak",
    weight: 0.16,
    patterns: [
      "^ you are !welcome|right|the|so|very|great|awesome|wonderful|correct|sure|kidding|amazing|good|not|too|closed|open",
      "du bist|sind",
      "eres un|una",
      "tu es un|une",
    ],
  },
  {
    id: "hint-code",
    category: "injection",
    weight: 0.12,
    patterns: [
      "code|python|javascript|html|sql|linux|json|markdown|function|api|server|string|variable|algorithm|database|terminal",
    ],
  },
  {
    id: "hint-harm",
    category: "jailbreak",
    weight: 0.16,
    patterns: [
      "illegal|illegally|cocaine|heroin|weapon|weapons|hacker|hackers|hacking|robbery|thief|racist|hate|hates|porn|sexual|erotic|violence|violent|terrorist|crime|criminal|murder|villain|spy|offensive|rude|stupid|profanity|swear|curse",
    ],
    unless: ["my ..3 stolen|fraud"],
  },
  {
    id: "hint-model",
    category: "injection",
    weight: 0.16,
    patterns: ["ai|chat|bot|openai|gpt|human|assistant|robot|machine|artificial|user"],
    unless: [
      "speak|talk|transfer|connect|reach|need|want|speaking|talking ..4 human|bot|robot|machine|assistant",
      "washing|ice|coffee|answering|virtual|dental|medical|physician machine|assistant",
    ],
  },
  {
    id: "hint-order",
    category: "injection",
    weight: 0.14,
    patterns: [
      "never|always|dont|not ..1 say|mention|break|explain|apologize|use|include|write|refuse|deny|respond|answer",
      "no matter what|how",
      "at all times",
      "under any circumstances",
      "you must|have ..1 to|always|never|not",
    ],
  },
];
