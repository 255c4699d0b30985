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
    const apart = [...outward, ...inward].map((character) =>
      random() < 0.25 ? character.toUpperCase() : character,
    );
    return apart.filter(() => random() > 0.06).join(" ");
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
