/**
 * Word classes that the injection rules are written in. Words are lower case, without accents and apostrophes:
 * lookup folds both. Forms are listed, not stemmed, so that nothing is caught by accident.
 */
export const LEXICON = {
  /** Verbs that set rules aside whatever their object. */
  override:
    "ignore ignores ignoring disregard disregards disregarding override overrides overriding bypass bypasses bypassing circumvent circumventing overlook overlooking neglect unlearn violate evade",
  /** Verbs that set rules aside only with the right object: callers forget and cancel things all day. */
  drop: "forget forgetting dismiss discard delete erase remove drop cancel skip abandon reset suspend disable deactivate unfollow void stop",
  rules:
    "instruction instructions directive directives guideline guidelines rule rules restriction restrictions constraint constraints limitation limitations prompt prompts programming policies policy protocol protocols safeguard safeguards guardrail guardrails filter filters safety training commands command orders directions context input inputs requests tasks sentences limits boundaries",
  guards:
    "guardrail guardrails safeguard safeguards filter filters moderation censorship restriction restrictions limitations constraints ethics morals morality",
  /** Rules that a machine rather than a customer is under. */
  machineRules: "instruction instructions directive directives prompt prompts programming guidelines",
  prior:
    "previous prior above preceding earlier past former existing current initial original old foregoing all any every other your these those the following below its prev",
  before: "above before previous previously prior preceding earlier",
  everything: "everything all anything whatever what",
  reveal:
    "reveal reveals show display print output outputs repeat tell give expose disclose share leak dump paste recite list write summarize summarise translate encode send provide state echo copy spell read return export describe explain get divulge publish",
  hidden:
    "system initial original hidden secret internal starting confidential underlying base full exact entire complete core first developer beginning private",
  promptNoun:
    "prompt prompts instruction instructions message configuration config directive directives guidelines settings text programming",
  secretNoun: "key keys token tokens password passwords credentials passphrase secrets passcode",
  modelThing: "weights architecture parameters dataset datasets",
  persona:
    "bot robot chatbot ai assistant model hacker translator parrot terminal interpreter compiler gpt llm character persona villain simulator machine pirate calculator",
  unbound:
    "unrestricted unfiltered uncensored unlimited unbound unbounded unhinged amoral unethical immoral evil rogue jailbroken liberated limitless unmoderated",
  aiNoun:
    "ai bot mode model assistant persona version chatbot gpt llm chatgpt character response responses answers system machine",
  mode: "developer maintenance debug debugging admin administrator root god jailbreak jailbroken dan sudo test diagnostic unrestricted unfiltered opposite evil override privileged superuser chaos",
  authority:
    "developer developers creator administrator admin programmer engineer maker owner operator supervisor boss master sysadmin author trainer",
  vendor: "openai anthropic deepmind",
  privilege:
    "admin administrator administrative root superuser sudo privileged backend developer debug system unrestricted elevated",
  privilegeNoun: "access privileges privilege rights credentials override permissions permission clearance",
  say: "say says print output write reply respond answer return type state tell echo display generate produce",
  only: "only just simply exactly solely",
  answerNoun: "answer answers reply replies response responses message sentence sentences output",
  grant: "give grant get gimme activate enable unlock allow provide obtain assign elevate need want",
  others: "other another all every everyone everybody previous last",
  people: "patient patients customer customers caller callers client clients user users",
  record:
    "name names number numbers phone phones record records data information info address addresses details list file files history appointments emails",
  shell:
    "whoami passwd powershell wget subprocess syscall chmod netcat nmap execsync keylogger rootkit shellcode backdoor popen",
  harm: "bomb bombs molotov napalm meth methamphetamine explosives explosive ransomware malware phishing counterfeit launder",
  moral: "illegal unethical immoral harmful dangerous offensive controversial inappropriate explicit nsfw",
  refuse: "refuse refuses refusing decline reject apologize apologise moralize",
  urgent:
    "urgent urgently important critical crucial priority immediate immediately imperative vital essential attention alert mandatory utmost pivotal swift",
  upcoming:
    "next following upcoming forthcoming subsequent additional supplementary new ahead follow follows below",
  task: "instruction instructions directive directives task tasks assignment mandate command commands guidelines objective mission",
  xOverride:
    "ignora ignorar ignore ignorez ignorer ignoriere ignorieren ignorier ignoriert ignorate ignori olvida olvidar olvide olviden oublie oublier oubliez vergiss vergessen vergesst missachte missachten esqueca esquece esquecer dimentica dimenticare dimenticate desconsidere desconsidera descarta omite tralascia umgehe umgehen contourne",
  xRules:
    "instrucciones instruccion reglas ordenes indicaciones directrices normas instructions consignes regles directives anweisungen anweisung auftrage regeln vorgaben befehle angaben aufgaben ausfuhrungen anleitungen richtlinien instrucoes regras ordens diretrizes istruzioni regole direttive ordini restricciones restricoes restrizioni einschrankungen",
  xPrior:
    "anteriores anterior previas previa todas todo todos precedentes precedente toutes tous tout alle alles bisherigen vorherigen obigen vorigen vorangegangenen tutte tutti precedenti tus deine deinen ihre suas tue vos tes",
  xReveal:
    "revela muestra muestrame dime ensename montre montrez revele revelez affiche affichez dis zeige zeig verrate nenne gib sag mostre mostra diga rivela dimmi mostrami",
  xPrompt:
    "prompt prompts systemprompt anweisungen instrucciones instrucoes istruzioni consignes passwort contrasena",
} as const satisfies Record<string, string>;

export type WordClass = keyof typeof LEXICON;

/** Classes whose longer words are also known with one letter missing, doubled or swapped with its neighbour. */
export const TYPO_CLASSES: readonly WordClass[] = ["override", "machineRules", "guards", "before"];
