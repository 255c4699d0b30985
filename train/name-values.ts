import { allFakers, type Faker, fakerEN, fakerEN_GB, fakerEN_US } from "@faker-js/faker";

/** Draws made-up values. Seeded: the same seed gives the same values in the same order. */
export interface Values {
  name(): string;
  first(): string;
  last(): string;
  /** A first and a last name, in the orders and with the additions in which they are written. */
  full(): string;
  firm(): string;
  address(): string;
  street(): string;
  city(): string;
  postcode(): string;
  /** A birth date with its year, spoken or written. */
  birth(): string;
  /** A day to come, as appointments have it. */
  appointment(): string;
  /** A number of anything, in figures or in words. */
  count(): string;
  /** A product's or a flight's code. */
  code(): string;
  year(): string;
  /** Short things that customers say which are no one's data: goods, colours, towns, times. */
  thing(): string;
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const ONSETS = "b br c ch d dr f g gr h j k kh kr l m n p pr r s sh st t tr v w y z th sv mb".split(" ");
const VOWELS = "a e i o u ai ee ia ou a e i o y".split(" ");
const CODAS = "n s r l th sh m k nd rt ck tte lla ska vic sen son ez man ley ton".split(" ");
/** What engines write for letters and digits that they heard one by one. */
const HEARD: Readonly<Record<string, readonly string[]>> = {
  a: ["hey", "eh"],
  b: ["be", "bee", "B."],
  c: ["see", "sea"],
  e: ["he", "ee"],
  f: ["half", "if", "have"],
  g: ["gee", "she"],
  h: ["age", "each", "ash"],
  j: ["Jay", "day"],
  k: ["Kay", "okay", "case"],
  l: ["el", "hell", "Al"],
  m: ["am", "em", "and"],
  n: ["and", "in", "end"],
  o: ["oh", "0"],
  p: ["pea", "P.", "Peter"],
  q: ["queue", "cute"],
  r: ["are", "our"],
  s: ["yes", "ass", "is"],
  t: ["tea", "tee", "team"],
  u: ["you", "your"],
  w: ["double you", "Double U"],
  x: ["ex", "axe"],
  y: ["why", "wife"],
  z: ["said", "zed", "zee"],
  "1": ["one", "won"],
  "2": ["to", "two", "too"],
  "3": ["three", "free"],
  "4": ["for", "four"],
  "5": ["five"],
  "6": ["six", "sex"],
  "8": ["ate", "eight", "eat"],
  "9": ["nine", "line"],
};
const ALPHABET =
  "alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey x-ray yankee zulu".split(
    " ",
  );
const EXAMPLES =
  "apple/Alan bravo/Bob/boy Charlie/cat dog/David/delta egg/Edward/elephant Freddie/father/Foxtrot George/golf/girl Harry/hotel/house India/Ivan/ice James/Juliet/Jack kilo/king/kite Lima/lemon/Larry mother/Mike/Mary November/Nancy/Nigel orange/Oscar Peter/Papa/pen Quebec/queen Roger/Romeo/Robert sugar/Sierra/Sam Tommy/tango/Tom uniform/umbrella Victor/Victoria William/whiskey/water X-ray/xylophone yellow/Yankee Zebra/Zulu".split(
    " ",
  );
const ORDINALS =
  "_ first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
const SMALL =
  " one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

export function makeValues(random: () => number): Values {
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  };
  const whole = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const english = [fakerEN, fakerEN_US, fakerEN_GB];
  const latin = Object.entries(allFakers)
    .filter(([code]) => !/^(?:base|en_BORK|eo|cy|mt|sr_RS_latin)$/.test(code))
    .map(([, faker]) => faker);
  for (const [index, faker] of [...english, ...latin].entries()) faker.seed(7_001 + index);
  const any = (): Faker => (random() < 0.5 ? pick(english) : pick(latin));
  const safe = (draw: (faker: Faker) => string): string => {
    for (let turn = 0; turn < 6; turn += 1) {
      try {
        const value = draw(any());
        if (value.trim() !== "") return value;
      } catch {
        // This locale has none of these; another is asked.
      }
    }
    return draw(fakerEN);
  };
  // A fifth of the names are nobody's: what stands around them and how they are built must tell.
  const invented = () => {
    const parts = Array.from({ length: whole(1, 3) }, () => `${pick(ONSETS)}${pick(VOWELS)}`);
    const made = `${parts.join("")}${random() < 0.6 ? pick(CODAS) : ""}`;
    return made.slice(0, 1).toUpperCase() + made.slice(1);
  };
  const first = () => (random() < 0.2 ? invented() : safe((faker) => faker.person.firstName()));
  const last = () => (random() < 0.2 ? invented() : safe((faker) => faker.person.lastName()));
  const full = () => {
    const [given, family] = [first(), last()];
    const initial = pick([..."ABCDEFGHJKLMNPRSTW"]);
    const form = random();
    if (form < 0.72) return `${given} ${family}`;
    if (form < 0.8) return `${given} ${initial}. ${family}`;
    if (form < 0.84) return `${given} ${initial} ${family}`;
    if (form < 0.91) return `${family} ${given}`;
    if (form < 0.94) return `${family} ${given} ${initial}`;
    return form < 0.97 ? `${given} ${last()} ${family}` : `${given} ${family}-${last()}`;
  };
  const city = () => safe((faker) => faker.location.city());
  const ordinal = (day: number) =>
    `${day}${day % 10 === 1 && day !== 11 ? "st" : day % 10 === 2 && day !== 12 ? "nd" : day % 10 === 3 && day !== 13 ? "rd" : "th"}`;
  const spokenOrdinal = (day: number) =>
    day <= 20
      ? (ORDINALS[day] ?? "")
      : `${day < 30 ? "twenty" : "thirty"} ${ORDINALS[day % 10] ?? ""}`.trim();
  const pair = (number: number) =>
    number < 10
      ? `oh ${SMALL[number] ?? ""}`
      : number < 20
        ? (SMALL[number] ?? "")
        : `${TENS[Math.floor(number / 10)] ?? ""} ${SMALL[number % 10] ?? ""}`.trim();
  const spokenYear = (year: number) =>
    year < 2_000
      ? `nineteen ${pair(year - 1_900)}`
      : year === 2_000
        ? "two thousand"
        : `two thousand ${pick(["and ", ""])}${pair(year - 2_000).replace("oh ", "")}`;
  const street = () =>
    safe((faker) => {
      const name = faker.location.street();
      const number = whole(1, random() < 0.7 ? 200 : 9_999);
      return pick([`${number} ${name}`, `${number} ${name}`, `${name} ${number}`]);
    });
  const letter = () => pick([..."abcdefghjklmnpqrstuwxyz"]);
  const postcode = () => {
    const kind = random();
    if (kind > 0.6) return safe((faker) => faker.location.zipCode());
    const outward = `${letter()}${random() < 0.5 ? letter() : ""}${whole(1, 99)}${random() < 0.15 ? letter() : ""}`;
    const inward = `${whole(0, 9)}${letter()}${letter()}`;
    const code = `${outward} ${inward}`;
    if (kind < 0.15) return code.toUpperCase();
    if (kind < 0.25) return code;
    return spelled(`${outward}${inward}`);
  };
  /** A code as callers spell it and engines write it: letters by alphabet, by example or misheard, some lost, some joined. */
  const spelled = (code: string): string => {
    const style = random();
    const capitals = random() < 0.4;
    const noise = random() < 0.6 ? 0.12 : 0;
    const words = [...code].flatMap((character) => {
      if (random() < noise / 3) return [];
      if (character >= "0" && character <= "9") {
        const misheard = HEARD[character];
        return misheard !== undefined && random() < noise ? [pick(misheard)] : [character];
      }
      const place = character.charCodeAt(0) - 97;
      const misheard = HEARD[character];
      if (misheard !== undefined && random() < noise) return [pick(misheard)];
      if (style < 0.25) return [ALPHABET[place] ?? character];
      if (style < 0.4)
        return [character, pick(["for", "for", "as in"]), pick(EXAMPLES[place]?.split("/") ?? [character])];
      return [capitals ? character.toUpperCase() : character];
    });
    let text = "";
    for (const word of words) {
      const join = word.length === 1 && /\w$/.test(text) && random() < 0.12;
      text += text === "" || join ? word : ` ${word}`;
    }
    return text;
  };

  return {
    first,
    last,
    city,
    street,
    postcode,
    full,
    name: () => (random() < 0.25 ? first() : random() < 0.12 ? last() : full()),
    firm: () =>
      random() < 0.6
        ? safe((faker) => faker.company.name())
        : random() < 0.5
          ? `${invented()}${pick(["", " Inc", " Labs", ".com", " Health"])}`
          : fakerEN.company.buzzNoun(),
    address() {
      const town = city();
      const code = safe((faker) => faker.location.zipCode());
      const country = safe((faker) => faker.location.country());
      const line = street();
      const unit = random() < 0.3 ? pick([" Apt. 12", " Suite 300", ", Flat 4", "\n Apt. 77"]) : "";
      return pick([
        `${line}${unit}`,
        `${line}${unit}, ${town}`,
        `${line}${unit}, ${town} ${code}`,
        `${line}${unit}\n${town}\n${country} ${code}`,
        `${line}${unit}\n ${town}, ${pick(["CA", "TX", "NY", "AZ", "OH"])} ${whole(10_000, 99_999)}`,
        `${line}${unit}, ${town}, ${country}`,
        `${line}, ${code} ${town}`,
        `P.O. Box ${whole(1, 9_999)}, ${town} ${code}`,
      ]);
    },
    birth() {
      const [day, month, year] = [whole(1, 28), whole(1, 12), whole(1_920, 2_016)];
      const name = MONTHS[month - 1] ?? "May";
      return pick([
        `${ordinal(day)} of ${name} ${year}`,
        `${ordinal(day)} ${name} ${year}`,
        `${name} ${ordinal(day)} ${year}`,
        `${name} ${day}, ${year}`,
        `${day} ${name} ${year}`,
        `${day} ${month} ${year}`,
        `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`,
        `the ${ordinal(day)} of the ${ordinal(month)} ${year}`,
        `${String(day).padStart(2, "0")}${String(month).padStart(2, "0")} ${year}`,
        `${spokenOrdinal(day)} of ${name} ${spokenYear(year)}`,
        `the ${spokenOrdinal(day)} of ${name} ${year}`,
        `${name} ${spokenOrdinal(day)} ${spokenYear(year)}`,
        `the ${spokenOrdinal(day)} of the ${spokenOrdinal(month)} ${spokenYear(year)}`,
        `${ordinal(day)} on the ${ordinal(month)} ${year}`,
        `${day} ${month} ${String(year).slice(2)}`,
        `${day}/${month} ${String(year).slice(2)}`,
      ]);
    },
    appointment() {
      const [day, month, hour] = [whole(1, 28), whole(0, 11), whole(1, 12)];
      const name = MONTHS[month] ?? "May";
      return pick([
        `${pick(DAYS)} the ${ordinal(day)}`,
        `${name} ${ordinal(day)}`,
        `the ${ordinal(day)} of ${name} at ${hour}`,
        `${pick(DAYS)} ${name} ${day}, ${whole(2_026, 2_028)}`,
        `${hour}:${pick(["00", "15", "30", "45"])} ${pick(["am", "pm"])}`,
        `half past ${hour}`,
        `${pick(DAYS)} at ${hour} ${pick(["am", "pm", "o'clock"])}`,
        `next ${pick(DAYS)}`,
        `${whole(2, 9)} to ${whole(2, 9)}`,
        `${name} ${whole(2_026, 2_028)}`,
        `the ${spokenOrdinal(day)} of ${name}`,
        `${name} ${spokenOrdinal(day)}`,
        `the ${ordinal(day)} of ${name} ${whole(2_024, 2_029)}`,
        `${name} ${ordinal(day)} ${whole(2_024, 2_029)}`,
        `${day}/${month + 1}/${whole(2_024, 2_029)}`,
        `${pick(DAYS)} the ${spokenOrdinal(day)} at ${SMALL[hour] ?? ""}`,
        `${SMALL[hour] ?? ""} ${pick(["thirty", "fifteen", "forty five"])}`,
        `${whole(1, 12)} ${pick(["people", "tickets", "rooms", "boxes", "nights", "dollars", "minutes", "for 2"])}`,
      ]);
    },
    count() {
      const number = random() < 0.6 ? whole(1, 20) : random() < 0.7 ? whole(20, 99) : whole(100, 2_000);
      if (number >= 100 || random() < 0.4) return String(number);
      const ten = TENS[Math.floor(number / 10)] ?? "";
      return number < 20 ? (SMALL[number] ?? "") : `${ten} ${SMALL[number % 10] ?? ""}`.trim();
    },
    code: () =>
      pick([
        () => `${letter()} ${whole(1, 990)}`,
        () => `${letter()}${whole(1, 990)}`,
        () => `${letter()}${letter()} ${whole(1, 990)}`,
        () => `${letter()}${letter()}${whole(1, 9_990)}`,
        () => `${whole(1, 990)} ${letter()}`,
      ])(),
    year: () => String(whole(2_015, 2_029)),
    thing: () =>
      pick([
        () => fakerEN.commerce.productName(),
        () => fakerEN.commerce.product(),
        () => fakerEN.color.human(),
        () => fakerEN.animal.type(),
        () => fakerEN.food.dish(),
        () => fakerEN.food.fruit(),
        () => fakerEN.company.buzzPhrase(),
        () => fakerEN.vehicle.type(),
        () => fakerEN.music.genre(),
        () => fakerEN.word.noun(),
        () => fakerEN.word.adjective(),
        () => `${fakerEN.word.verb()} ${fakerEN.word.noun()}`,
        city,
        () => fakerEN.location.country(),
        () => fakerEN.person.jobTitle(),
      ])(),
  };
}
