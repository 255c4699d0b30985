/**
 * Classes of words that attacks on assistants are made of. A word alone is never a finding: rules look for classes in
 * order and close together. Word forms are listed, not stemmed, so that nothing is caught by accident.
 */
const CLASSES = {
  override:
    "ignore ignoring ignored disregard disregarding forget forgetting override overriding overrule bypass bypassing skip discard dismiss neglect abandon drop cancel erase delete reset wipe remove circumvent violate break suspend disable " +
    "ignora ignore ignorez ignoriere ignorieren ignorar ignorare ignoriert olvida olvide olvidar oublie oubliez oublier vergiss vergessen vergesse esqueca esqueça esquece dimentica dimenticare dimentichi desconsidere missachte missachten",
  prior:
    "previous prior above earlier preceding foregoing initial original former past existing all any every your these those the current " +
    "anteriores anterior previas previos précédentes precedentes précédents vorherigen vorigen bisherigen früheren obigen precedenti todas todos toutes tutte tutti alle deine ihre tus sus vos tes suas",
  rules:
    "instruction instructions rule rules prompt prompts guideline guidelines directive directives programming restriction restrictions constraint constraints policy policies safeguard safeguards guardrail guardrails filters safety training orders command commands protocol protocols " +
    "instrucciones instrucción reglas règles consignes anweisungen anweisung regeln vorgaben instruções regras istruzioni regole directrices",
  hard_rules:
    "prompt prompts guardrail guardrails guideline guidelines programming directive directives safeguards restrictions constraints filters",
  reveal:
    "reveal show print repeat display output tell give read recite leak expose disclose share dump list write summarize summarise translate echo return state copy paste say " +
    "muestra muéstrame dime révèle montre affiche zeige nenne verrate mostre revele rivela mostra dammi répète repite wiederhole repita ripeti",
  system:
    "system hidden secret internal initial original confidential base developer sistema système systemprompt interne versteckten secretas",
  prompt_noun:
    "prompt prompts instruction instructions message configuration config context preamble directives guidelines prompt's instrucciones anweisungen instructions consignes istruzioni instruções",
  you_are: "you your you're youre u ya tú usted eres vous du sie você tu",
  become:
    "are be become act acting behave pretend pretending roleplay simulate emulate impersonate play role imagine assume",
  persona:
    "dan stan dude aim jailbroken jailbreak unrestricted unfiltered uncensored amoral evil unethical rogue omnipotent devmode sydney maximum ucar anarchy chaosgpt basedgpt evilbot limitless",
  unbound:
    "unrestricted unfiltered uncensored unlimited unbound jailbroken jailbreak amoral unethical limitless freely",
  mode: "mode modus modo persona character personality simulator override",
  special_mode:
    "developer dev debug god admin administrator root maintenance sudo dan jailbreak unrestricted diagnostic test override unlocked superuser",
  authority:
    "developer developers administrator admin engineer technician programmer creator owner ceo manager supervisor headquarters support security microsoft openai anthropic google it vendor",
  privilege:
    "admin administrator root superuser privileges privileged clearance sudo unlock unlocked backdoor override",
  access: "access rights permissions permission privileges login panel console mode code codes level account",
  no: "no without zero ohne sin sans sem senza never not any",
  limits:
    "rules restrictions limits limitations filters ethics morals guidelines censorship boundaries constraints safeguards restriction filter policies regeln reglas règles regras regole",
  data_noun:
    "patients patient customers customer clients client callers caller users user database databases records passwords password credentials credential keys key card cards ssn secrets files data",
  whole: "all every list complete full entire everything names other everyone's database details",
  encoding:
    "base64 rot13 hex hexadecimal binary backwards backward reverse reversed morse cipher ciphertext encoded encode decode decoded leetspeak unicode",
  follow: "follow following obey execute comply respond answer reply do act perform",
  newness: "new updated following revised latest real true",
  only: "only exactly always must never nothing verbatim begin start starting prefix",
  game: "game story fiction fictional novel movie scene hypothetical hypothetically imaginary scenario roleplay script simulation",
  harm: "hack hacking malware ransomware bomb explosive weapon weapons meth cocaine drugs poison kill murder steal illegal phishing exploit virus keylogger counterfeit launder",
  ai: "ai llm gpt chatgpt chatbot bot model assistant language claude gemini llama artificial",
  send: "send forward email mail transfer wire post upload exfiltrate visit click open call fetch submit",
  user_noun: "user reader recipient human assistant customer",
} as const;

export type WordClass = keyof typeof CLASSES;

const NAMES = Object.keys(CLASSES) as WordClass[];

/** Classes as bits: a token is in any number of them. */
export function bitOf(name: WordClass): number {
  return 2 ** NAMES.indexOf(name);
}

const LEXICON = new Map<string, number>();
for (const name of NAMES) {
  for (const word of CLASSES[name].split(" ")) LEXICON.set(word, (LEXICON.get(word) ?? 0) | bitOf(name));
}

/** Bits of the classes that a word of the normal form belongs to; 0 for most words. */
export function classesOf(word: string): number {
  return LEXICON.get(word) ?? 0;
}
