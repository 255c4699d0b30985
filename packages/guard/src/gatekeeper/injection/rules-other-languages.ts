import { AFTERCARE, type InjectionRule, OWN_WORDS } from "./injection-rule.ts";

/** The core orders in Spanish, French, German, Portuguese and Italian. Adjectives follow nouns and verbs may end a clause. */
export const OTHER_LANGUAGE_RULES: readonly InjectionRule[] = [
  {
    id: "override-other-language",
    category: "injection",
    weight: 0.85,
    patterns: [
      "@xOverride ..4 @xRules",
      "@xPrior ..2 @xRules ..2 @xOverride",
      "obigen ..2 ignorieren",
      "vergiss|vergessen|olvida|olvide|oublie|oubliez|esqueca|dimentica|ignoriere|ignora alles|todo|tout|tudo|tutto",
      "neue|neuen|nuevas|nouvelles|novas|nuove aufgabe|aufgaben|anweisungen|instrucciones|instructions|consignes|instrucoes|istruzioni",
      "@xOverride ..1 todo|tudo|tout|alles|tutto ..1 lo|o|ce|was|quello|davor|vorherige|anterior|precedente|gesagte|y|e|et|und",
    ],
    unless: [
      "no|nicht|ne|nao|non ..1 olvide|olvides|oubliez|vergessen|esqueca|dimenticare",
      ...OWN_WORDS,
      ...AFTERCARE,
    ],
  },
  {
    id: "reveal-other-language",
    category: "injection",
    weight: 0.75,
    patterns: [
      "@xReveal ..3 tu|tus|ton|tes|votre|vos|deine|deinen|dein|ihre|ihren|seu|suas|seus|il|tuo|tue|el|le|den|la|o ..3 @xPrompt",
      "prompt|mensaje|message|mensagem|messaggio|instrucciones|instrucoes|istruzioni|instructions del|do|du|di|de sistema|systeme",
      "system nachricht|anweisungen",
    ],
  },
  {
    id: "persona-other-language",
    category: "jailbreak",
    weight: 0.68,
    patterns: [
      "actua|actue|comportate|agis|agissez|aja|comportati|agisci|handle|agiere como|comme|come|als|wie",
      "finge|finja|fingi|immagina ser|que|di|eres|voce",
      "imagina|imagine que eres|voce|tu|vous",
      "fais|faites comme si",
      "tu so als",
      "stell dir vor",
      "stellen sie sich vor",
      "ahora|agora|ora|maintenant eres|voce|sei|tu e|es? un|una|um|uma|une|dan",
      "jetzt|nun bist du",
      "agora voce e|es",
      "eres|es|bist|sei|sind|etes ..1 ahora|agora|ora|maintenant|jetzt|nun ..1 un|una|um|uma|une|ein|eine|der|dan|il|el",
      "du|sie als ..6 fungieren|fungierst|agieren",
      "modo|mode|modalita|modus ..1 desarrollador|developpeur|desenvolvedor|sviluppatore|entwickler|administrador|administrateur|amministratore",
      "entwicklermodus|administratormodus",
      "sin|sans|ohne|sem|senza ..1 restricciones|restrictions|einschrankungen|restricoes|restrizioni|filtros|filtres|filtri|reglas|regles|regeln|regras|regole",
    ],
  },
];
