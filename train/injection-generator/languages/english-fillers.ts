import { capitalise, lines, pick, type Slots } from "../grammar.ts";

const SYLLABLES = [
  "dra",
  "zo",
  "ki",
  "vex",
  "lu",
  "max",
  "tor",
  "ne",
  "ri",
  "om",
  "qua",
  "sha",
  "bel",
  "gor",
  "ix",
];
const LETTERS = "ABDEFGHJKLMNOPRSTVXZ";

/** A made-up name for an assistant without rules: Vexlu, DROK, Zokitor 9. */
function freeName(random: () => number): string {
  const style = random();
  if (style < 0.35) {
    return Array.from({ length: 3 + Math.floor(random() * 2) }, () => pick([...LETTERS], random)).join("");
  }
  const parts = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES, random));
  const name = capitalise(parts.join(""));
  if (style < 0.5) return `${name}GPT`;
  return style < 0.6 ? `${name} ${1 + Math.floor(random() * 9)}` : name;
}

const digits = (count: number) => (random: () => number) =>
  Array.from({ length: count }, () => Math.floor(random() * 10)).join("");

function code(random: () => number): string {
  const letters = Array.from({ length: 2 }, () => pick([...LETTERS], random)).join("");
  return `${letters}${digits(4)(random)}`;
}

/** What is the same in every language: made-up names, codes, numbers, and the names of people. */
export const SHARED_SLOTS: Slots = {
  freeName,
  code,
  four: digits(4),
  three: digits(3),
  phone: (random) => `${digits(3)(random)} ${digits(3)(random)} ${digits(4)(random)}`,
  first: lines(`
    (Anna|Tom|Maria|David|Lucy|Ahmed|Priya|Jack|Sophie|Ben|Chloe|Omar|Nina|Peter|Grace|Luis|Hannah|Igor|Wei|Fatima)
  `),
  last: lines(`
    (Miller|Brown|Patel|Novak|Garcia|Wilson|Kim|Schmidt|Rossi|O'Brien|Cooper|Nguyen|Hall|Bennett|Ward|Costa|Fischer|Khan)
  `),
};

/** Words both labels use: people, places, days, businesses, the everyday requests of callers. */
export const ENGLISH_FILLERS: Slots = {
  ...SHARED_SLOTS,
  person: ["{first} {last}", "(Mr|Mrs|Ms|Dr) {last}", "{first}"],
  day: [
    "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)",
    "tomorrow",
    "next (week|Monday|Tuesday|Friday)",
    "the (third|fifth|twelfth|twentieth|28th)",
  ],
  pastDay: ["(Monday|Tuesday|Thursday|Friday)", "the (third|fifth|twelfth|28th)"],
  hour: [
    "(nine|ten|eleven|two|three|four|half past one|quarter to five|noon)",
    "(9|10|11:30|2|3:15|4)( am| pm|)",
  ],
  business: [
    "(dental|dentist's) office",
    "dental practice",
    "(hair |)salon",
    "hotel",
    "clinic",
    "bank",
    "garage",
    "plumbing company",
    "restaurant",
    "vet",
    "law office",
    "gym",
    "pharmacy",
    "spa",
    "guest house",
  ],
  service: [
    "(a |my )(cleaning|check-up|filling)",
    "a haircut",
    "a (double|single|family) room",
    "a table for (two|four|six)",
    "a (root canal|whitening)",
    "(the |a )boiler (service|inspection)",
    "an oil change",
    "a (blood test|physio session|eye test)",
    "a (massage|manicure|colour and cut)",
  ],
  part: [
    "(kitchen|bathroom) (tap|sink|pipe)",
    "boiler",
    "heating",
    "thermostat",
    "toilet",
    "shower",
    "radiator",
    "water heater",
  ],
  insurer: ["(Delta|Aetna|Cigna|Bupa|MetLife|my insurance)"],
  relative: ["(wife|husband|daughter|son|mother|father|partner|sister|brother|grandmother)"],
  bring: ["my (insurance card|passport|x-rays|old invoice|referral letter)", "anything"],
  hello: [
    "hi(,| there,)",
    "hello(,| there,)",
    "good (morning|afternoon|evening),",
    "hey,",
    "yes hello,",
    "hi, this is {person},",
    "hello, my name is {first} {last},",
  ],
  joint: [
    "and also",
    "oh and",
    "one more thing,",
    "and while you're at it,",
    "by the way,",
    "also,",
    "actually,",
    "and then,",
    "before we go on,",
    "and another thing,",
    "oh wait,",
  ],
  polite: [
    "please",
    "if you don't mind",
    "thanks",
    "thank you so much",
    "if that's okay",
    "when you have a second",
  ],
  request: lines(`
    I'd (like|love) to (book|schedule|make an appointment for) {service} (for|on) {day}( at {hour}|)
    I need to (move|reschedule|change) my appointment (from {day} |)to {day}
    can you (tell me|check) (if|whether) you have (anything|something) (free|open) on {day}( around {hour}|)
    I'm calling about {service} (I booked|that was booked) for {day}
    what time do you (open|close) on {day}
    how much (is|would be|do you charge for) {service}
    my {part} (is leaking|stopped working|is making a strange noise|has been broken since {pastDay})
    do you (take|accept) {insurer}
    I'd like to confirm my (booking|appointment|reservation) for {day} at {hour}
    I (lost|forgot) my (key card|confirmation number|invoice) and (need|was hoping) to get a new one
    (is there|do you have) (parking|wheelchair access|wifi) (near|at) the {business}
    I want to cancel (my appointment|the booking) on {day}
    I have a (terrible|bad) (toothache|headache|pain in my knee) and need to see someone (today|as soon as possible|on {day})
    I need a (copy|receipt) of my last (bill|invoice)
    can someone (call|ring) me back (at|on) {phone}
    I'd like to speak to (someone about|whoever handles) (billing|my claim|the booking)
    I need to (bring|take) my {relative} in for {service}
    I have a (question|quick question) about {service}
    do I need to bring {bring} (on {day}|to the appointment)
  `),
  story: lines(`
    so I was (in|there) on {pastDay} with my {relative} and we waited for almost an hour, which was fine, the staff were (lovely|very kind), but afterwards I noticed the bill was (higher|lower) than (expected|what we were told)
    we moved here in (March|May|October) and a neighbour, {person}, recommended you because you fixed their {part} in one afternoon
    I've been a customer for (six|ten|almost twenty) years now, and my {relative} as well, and we have always been happy with everything
    I tried to book online but the website kept (freezing|logging me out|showing an error), then I sent an email on {pastDay} and nobody answered
    it started on {pastDay}, at first it was only a (small drip|dull pain|little noise), then it got worse over the weekend and now I can't (sleep|use it at all)
    my {relative} has an appointment on {day} at {hour}, mine is on {day}, and ideally we would both come on the same day because we live (ten|twenty|forty) miles away
    I'm travelling with my {relative} and two kids, we arrive on {day} late in the evening, probably after {hour}, because the train was moved
    the last time, {person} looked after me and wrote everything down, so it should be in my file, I think it was around {hour}
  `),
};
