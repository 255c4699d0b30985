/** Chance in [0, 1), seeded. */
export type Random = () => number;

export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

export function whole(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

export function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => whole(random, 0, 9)).join("");
}

function letters(random: Random, count: number): string {
  return Array.from({ length: count }, () => pick(random, [..."ABCDEFGHJKLMNPQRSTUVWXYZ"])).join("");
}

/** Given and family names of many countries. Written for this benchmark; no list was copied. */
const GIVEN =
  "Amara Anneke Arjun Beatriz Bogdan Brigid Caleb Chiara Chidi Dagmar Dalia Deirdre Dimitri Eamon Ekow Elif Emeka Esme Farah Fergus Gideon Greta Hamish Hana Harvey Idris Imogen Ines Ingrid Jasper Jia Joaquin Kateryna Kavya Keiko Kofi Lars Leila Lorenzo Lucinda Mads Magda Malik Marguerite Mei Mirela Nadia Nia Niamh Nikhil Odette Olga Oscar Pascal Petra Quentin Rashid Renata Rohan Rosalind Samira Saoirse Selma Sunita Tamsin Tariq Thandiwe Tomas Ulrich Usha Valeria Viktor Wanda Xavier Yara Yusuf Zara Zoltan Linda Robert Susan Michael Karen David Patricia James".split(
    " ",
  );
const FAMILY =
  "Abernathy Achterberg Adeyemi Alvarez Andersson Ashworth Banerjee Baptiste Bergstrom Bianchi Blackwood Boateng Brennan Callahan Castellano Chaudhry Cheng Dlamini Donnelly Duarte Ekström Fairchild Ferreira Fitzgerald Gallagher Greenwood Gupta Halvorsen Hashimoto Hawthorne Ibrahim Ivanova Jankowski Kaminski Kapoor Kowalczyk Lindqvist Lombardi MacGregor Mahmoud Mbeki Moreau Nakamura Nguyen Novak Okafor Olsen Pemberton Petrov Quigley Ramirez Rasmussen Rodrigues Sandoval Schneider Sinclair Sokolova Stavros Szabo Tanaka Thornbury Vasquez Vermeulen Wainwright Whitlock Yamamoto Yilmaz Zhang Zimmermann Miller Davis Baker Clarke Hughes Wright Turner".split(
    " ",
  );
const STREETS =
  "Maple Chestnut Harbour Willow Orchard Windmill Kingsley Ashdown Bramble Cedar Elmwood Foxglove Juniper Larkspur Meadow Pinecrest Riverside Sycamore Tamarack Vine".split(
    " ",
  );
const STREET_KINDS = "Street Road Avenue Lane Drive Close Court Boulevard Terrace Place".split(" ");
const TOWNS = "Leeds Bristol Norwich Austin Denver Portland Madison Halifax Cardiff Tucson".split(" ");
const DOMAINS = "gmail.com yahoo.com outlook.com hotmail.co.uk icloud.com proton.me example.org".split(" ");

export const value = {
  given: (random: Random) => pick(random, GIVEN),
  family: (random: Random) => pick(random, FAMILY),
  name: (random: Random) => `${pick(random, GIVEN)} ${pick(random, FAMILY)}`,

  /** A number of ISO/IEC 7812 with its Luhn digit: Visa, Mastercard, Discover (16 digits) or American Express (15). */
  card(random: Random): string {
    const brand = pick(random, ["4", "4", "51", "52", "55", "2221", "6011", "34", "37"]);
    const length = brand.startsWith("3") ? 15 : 16;
    const body = brand + digits(random, length - 1 - brand.length);
    let sum = 0;
    for (let index = 0; index < body.length; index += 1) {
      let digit = Number(body[body.length - 1 - index]);
      if (index % 2 === 0) digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
      sum += digit;
    }
    return body + ((10 - (sum % 10)) % 10);
  },

  /** A number that the United States hands out: no 000, 666 or 9xx area, no 00 group, no 0000 serial. */
  ssn: (random: Random) =>
    `${String(pick(random, [whole(random, 1, 665), whole(random, 667, 899)])).padStart(3, "0")}${String(whole(random, 1, 99)).padStart(2, "0")}${String(whole(random, 1, 9999)).padStart(4, "0")}`,

  /** National numbers of six countries, as people say them, with the groups in which they say them. */
  phone(random: Random): readonly string[] {
    switch (whole(random, 0, 5)) {
      case 0:
        return [`07${digits(random, 3)}`, digits(random, 6)];
      case 1:
        return ["020", `7${digits(random, 3)}`, digits(random, 4)];
      case 2:
        return [`04${digits(random, 2)}`, digits(random, 3), digits(random, 3)];
      case 3:
        return ["06", digits(random, 2), digits(random, 2), digits(random, 2), digits(random, 2)];
      default:
        return [
          `${whole(random, 2, 9)}${digits(random, 2)}`,
          `${whole(random, 2, 9)}${digits(random, 2)}`,
          digits(random, 4),
        ];
    }
  },

  /** German or British IBAN with the check digits of ISO 13616 (mod 97 of ISO 7064). */
  iban(random: Random): string {
    const [country, bban] = pick(random, [
      ["DE", digits(random, 18)],
      ["GB", `${letters(random, 4)}${digits(random, 14)}`],
    ] as const);
    let rest = 0;
    for (const character of `${bban}${country}00`) {
      const number = Number.parseInt(character, 36);
      rest = (number > 9 ? rest * 100 + number : rest * 10 + number) % 97;
    }
    return `${country}${String(98 - rest).padStart(2, "0")}${bban}`;
  },

  postcode(random: Random): string {
    switch (whole(random, 0, 4)) {
      case 0:
        return digits(random, 5);
      case 1:
        return `${pick(random, [..."ABCEGHJKLMNPRSTVXY"])}${digits(random, 1)}${letters(random, 1)} ${digits(random, 1)}${letters(random, 1)}${digits(random, 1)}`;
      default:
        return `${letters(random, whole(random, 1, 2))}${whole(random, 1, 29)} ${digits(random, 1)}${letters(random, 2)}`;
    }
  },

  /** A day, a month (1–12) and a year of birth. */
  birth: (random: Random) => ({
    day: whole(random, 1, 28),
    month: whole(random, 1, 12),
    year: whole(random, 1931, 2009),
  }),

  street: (random: Random) => ({
    number: String(whole(random, 1, 999)),
    name: `${pick(random, STREETS)} ${pick(random, STREET_KINDS)}`,
    town: pick(random, TOWNS),
  }),

  email(random: Random): string {
    const [given, family] = [pick(random, GIVEN), pick(random, FAMILY)];
    const local = pick(random, [
      `${given}.${family}`,
      `${given}_${family}`,
      `${given}${whole(random, 1, 99)}`,
      `${family}-${given}`,
      `${given}`,
    ]);
    return `${local}@${pick(random, DOMAINS)}`.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  },

  cvv: (random: Random) => digits(random, 3),
  pin: (random: Random) => digits(random, 4),
  account: (random: Random) => digits(random, whole(random, 7, 10)),
  passport: (random: Random) =>
    pick(random, [digits(random, 9), `${letters(random, 1)}${digits(random, 8)}`]),
  licence: (random: Random) =>
    pick(random, [
      `${letters(random, 1)}${digits(random, 7)}`,
      digits(random, 8),
      `${letters(random, 2)}${digits(random, 6)}`,
    ]),
  medical: (random: Random) =>
    pick(random, [digits(random, 10), `${letters(random, 3)}${digits(random, 9)}`]),
} as const;
