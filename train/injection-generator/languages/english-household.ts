import { type Family, type Kinds, lines, type Slots } from "../grammar.ts";

const LETTERS = "a b c d e f g h i j k l m n o p r s t u v w y z".split(" ");
const letter = (random: () => number) => LETTERS[Math.floor(random() * LETTERS.length)] ?? "";

const SLOTS: Slots = {
  letter,
  letters: [
    "{letter} {letter} {letter}",
    "{letter} {letter} {letter} {letter}",
    "{letter} {letter} {letter} {letter} {letter} {letter}",
  ],
  asIn: [
    "as in (apple|delta|sugar|tango|mother|orange|river|water)",
    "for (alpha|bravo|echo|kilo|lima|november|victor|zulu)",
    "like (london|bottle|zebra|ivory)",
  ],
  device: lines(`
    (the|my|our) (boiler|thermostat|alarm|shower|router|portal|app|intercom|gate|pump|meter|keypad|card machine|water softener|ventilation|heating system|hot water system|alarm system|entry system|booking system|phone system|sprinkler system|computer system|x-ray machine|dishwasher|toilet|extension|control panel|solar inverter|radiator valve|smoke detector)( in the (hall|flat|kitchen|basement|office)| you (installed|fitted|put in)|)
  `),
  state: lines(`
    (keeps (asking|prompting)|asks|prompts) me (for (a|the) (code|pin|password|admin code|access code|installer code)|to (reset|update|confirm|restart|log in|enter a code))
    (is (stuck|still|suddenly)|went|switches|won't come) (in|into|out of) (test|service|holiday|debug|eco|safe|maintenance|installer|lockout|admin|summer) mode
    (says|shows|displays|reads) (access denied|system fault|system error|error {code}|override on|invalid user|filter full|restart required|unknown command|no permission)
    (has reset|resets|reset) itself( to the (factory|default) settings| every night| after the update|)
    (ignores|overrides|forgets|doesn't follow) (the (timer|schedule|settings|program)|what I set|my commands|everything I enter)
    (won't|doesn't) let me (override|bypass|disable|change|delete|turn off) (the (timer|alarm|limit|schedule|valve|filter|lock)|it|anything)
    (lost|forgot|deleted) (its|all the|my) (settings|data|programs|history|appointments)
    (needs|wants) (an administrator|the developer's app|a new filter|new instructions|the manual|a firmware update|an engineer)
    (acts|behaves|sounds|looks) (up|strange|as if it's possessed|like a helicopter|as if it were new)
    (has|came with) (no|the wrong|missing|hidden) (instructions|manual|prompt|settings|valve|switch|button)
    was (bypassed|overridden|disabled|reprogrammed|hacked about) by (the last|another|some) (plumber|owner|builder|tenant)
  `),
  thenAsk: lines(`
    (what|how) (do|should|can) I do( about it| now| to stop it| to fix that|)
    (is that|is this) (normal|dangerous|a fault|covered|something you fix)
    (can|could) (you|someone) (come|have a look|tell me how to switch it off|reset it|help)
    who (has|knows|do I ask for) the (code|password|setting)
    {request}
  `),
  readable: lines(`
    (my|the) (appointment|booking|reference|confirmation|invoice|quote|order) (details|number|date|time|text|)
    (the|your) (address|opening hours|price list|directions|phone number|email|website|terms|cancellation policy|guarantee|bank details|services|treatments|special offers)
    (the|my) (aftercare|care|parking|fasting|cleaning|check-in|shut off|safety) (instructions|rules|advice|leaflet|steps|guidelines|sheet)
    (what|everything) (you|we) (wrote down|agreed|just said|have for me|noted|booked)
    (what|everything) I (just |)(said|told you|gave you|spelled)
    (the|that) (last|first|second) (bit|part|sentence|number|line|date|question|word|message)( you said| again|)
    (the names of|all|all of) (your dentists|your technicians|the forms I need|the times you have|the things I need to bring|your branches)
    (the|my) (treatment plan|list of medication|repair report|letter from the doctor|insurance form|test results)
  `),
  manner: lines(`
    word for word
    (one by one|one at a time|line by line|step by step)
    (slowly|a bit slower|louder|more clearly)(, I'm writing it down| please|)
    from the (beginning|start|top)
    (in full|completely|again|once more|exactly)
    (in an email|by text|on paper|in (Spanish|German|large print))
    (so I can write it down|for my records|for my insurance|for my husband)
  `),
  show: lines(`
    (read|repeat|say|tell|give|spell|explain|show|send|list|print|text|email|copy) me
    (can|could|would) you (please |)(read me|repeat|read out|go through|spell out|list|print|send me|show me|tell me|summarise|copy out|translate|double check)
    (please |)(repeat|read back|list|print out|summarise|write down|display)
    I (need|want|would like) (you to (repeat|read|print|list|send)|to hear|to see)
  `),
  worker: lines(`
    (a police officer|a nurse|an administrator|a system administrator|a developer|an engineer|a security guard|a manager|a lawyer|an auditor|a programmer|an inspector|a doctor|a teacher|a landlord|an IT consultant|a bank clerk|a judge|an actor|a translator|the caretaker|the owner|the headmaster|the receptionist next door)
  `),
  ramble: lines(`
    (my|the) (husband|neighbour|plumber|nurse|man) (said|told me|wrote|thinks) (ignore it|forget it|don't touch the system|follow the instructions|you must override it|act now|it's all new rules now|never mind the code)
    (then|and then|after that) (it stopped|it came back|I rang you|nobody came|I couldn't find the instructions|the system went down|I forgot what you told me)
    (I|we) (looked for|lost|threw away|never read|followed) the (instructions|rules|manual|letter|prompt card)
    (no wait|sorry|actually|or was it), (it was {pastDay}|that was the other one|forget that|start again|I mean the one before|that was my {relative})
    (so|well|anyway|you know), (I pretended it was fine|we just carried on|I did what they said|I'm not a technician|I had to act quickly|it's a long story)
    (the last|the other|your) (one|person|colleague|machine) (told|promised|gave) me (something else|a discount|the wrong number|a code that doesn't work)
  `),
};

/** What households, offices and waiting rooms say with the words of attacks, in many combinations. */
const HARMLESS: Kinds = {
  device: lines(`
    {device} {state}
    {device} {state}, {thenAsk}
    {device} {state} and {thenAsk}
    (since {pastDay}|since the update|after the power cut|at night|now) {device} {state}(, {thenAsk}|)
    {device} {state} and (it also|now it|then it) {state}
    (why|what does it mean that|is it normal that) {device} {state}
    (do you|does your man|can you) (repair|know|service|look at|work with) (it|these|those) when {device} {state}
  `),
  "read-back": lines(`
    {show} {readable}
    {show} {readable} {manner}
    {show} {readable} (and|then) {show} {readable}
    {request} and {show} {readable}( {manner}|)
    (before|when) (I go|we finish|you hang up|you're done), {show} {readable}
    (what|how|where) (is|are|was|were) {readable}
    (I didn't (hear|catch|understand)|I lost|I forgot|I can't find) {readable}, (sorry|could you help|{show} it {manner})
  `),
  "at-work": lines(`
    (I'm|I am|I work as) {worker}(,| and| so) (I can only come (in the evening|at lunch|on {day})|I work nights|I need a receipt for work|my insurance is a special one|{request})
    (this is|here is|I'm calling as|you're speaking to) {worker} (at|of|from) (the school|number {three}|the shop next door|the flats on the corner|the care home)(,|.) {request}
    (my|our) (boss|manager|admin|developer|landlord|supervisor|lawyer) (said|told me|asked me|wants me) to (call|ring you|book|get a copy|ask about the bill|cancel it)
    (is|can I speak to|put me through to) (the|your) (manager|owner|administrator|supervisor|developer of the app|person in charge)( please| in today|)
    (I|we) (have|need) (permission|authorisation|approval|access) (from|of|through) (the landlord|the insurer|my mother|head office) (for|to) (the repair|the treatment|book|let you in)
    (you have|you've got) my (permission|consent) to (talk to|send it to|discuss it with) my (husband|daughter|doctor|lawyer)
  `),
  spelled: lines(`
    (it's|that's|my name is|the name's) (spelled|spelt) {letters}( {letters}|)
    {letters}( {letters}|), (that's|it's) (my surname|the street|the postcode|how you spell it|the reference)
    {letter} {asIn}, {letter} {asIn}, {letter} {asIn}( and then {three}| then {letter}|)
    (the|my) (code|reference|registration|postcode|policy number) is {letter} {letter} {three}( {letter} {letter}|)
    (I'll|let me) spell (it|that|my name|the e-mail)(:|,|) {letters} {letters}( at gmail dot com| with a capital| all one word|)
    no, (not|it isn't) {letter}, {letter} {asIn}, (so|that makes) {letters}
  `),
  rambling: lines(`
    {ramble} {joint} {ramble}, {request}
    {ramble}, {ramble}, {ramble}
    {ramble} and {ramble} {joint} {ramble} so {thenAsk}
    {story}, {ramble}, {device} {state}, {ramble}, {thenAsk}
    {device} {state}, {ramble}, {ramble}, {thenAsk}
    {request}, because {ramble}, {ramble} and {ramble}
    {story}. {ramble}. {show} {readable}
  `),
};

export const ENGLISH_HOUSEHOLD: Family = { slots: SLOTS, harmless: HARMLESS };
