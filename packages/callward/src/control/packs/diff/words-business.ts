import { arrow, quote, readable, type Say, show } from "./pack-change.ts";

const DAYS: Readonly<Record<string, string>> = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
};

const periods = (value: unknown): string =>
  Array.isArray(value) && value.length > 0
    ? value.map((period) => String(period).replace("-", "–")).join(" and ")
    : "closed";

export const sayHours: Say = ({ before, after }, [day = ""]) => ({
  text: `Opening hours on ${DAYS[day] ?? day}: ${periods(before)} → ${periods(after)}`,
});

export const sayHoliday: Say = ({ before, after }, [date = ""]) => {
  const name = (value: unknown) => (value as { readonly name?: string } | undefined)?.name ?? "";
  if (before === undefined) return { text: `New closed day: ${date} (${name(after)})` };
  return { text: `No longer a closed day: ${date} (${name(before)})` };
};

const FACTS: Readonly<Record<string, string>> = {
  name: "Name of the business",
  kind: "Kind of business",
  phone: "Public phone number",
  address: "Public address",
  timezone: "Time zone",
  slot_minutes: "Length of an appointment in minutes",
};

export const sayFact: Say = ({ before, after }, [fact = ""]) => ({
  text: `${FACTS[fact] ?? `The business's ${readable(fact)}`}: ${arrow(before, after)}`,
});

/** A call without its disclosure may be against the law: people look at each word of it. */
export const sayDisclosure: Say = ({ before, after }) => ({
  text: `First words of every call: ${arrow(before, after)}`,
  attention: true,
});

interface Target {
  readonly label: string;
  readonly extension: string;
}

export const sayTarget: Say = ({ before, after }, [id = ""]) => {
  const words = ({ label, extension }: Target) => `${quote(label)}, extension ${extension}`;
  if (before === undefined)
    return { text: `Calls can now be handed to ${words(after as Target)}`, attention: true };
  if (after === undefined) return { text: `Calls are no longer handed to ${words(before as Target)}` };
  return { text: `Whom ${readable(id)} means: ${arrow(before, after)}`, attention: true };
};

export const sayTargetPart: Say = ({ before, after }, [id = "", part = ""]) => ({
  text:
    part === "extension"
      ? `Calls for ${readable(id)} ring at another extension: ${arrow(before, after)}`
      : `${readable(id)} is called by another name: ${arrow(before, after)}`,
  attention: part === "extension",
});

export const sayDefaultTarget: Say = ({ before, after }) => ({
  text: `Who takes over when nobody else is named: ${readable(String(before))} → ${readable(String(after))}`,
  attention: true,
});

export const sayMenuKey: Say = ({ before, after }, [key = ""]) => {
  const words = (value: unknown) => show((value as { readonly say?: string }).say);
  if (before === undefined) return { text: `Key ${key} now gives ${words(after)}` };
  return { text: `Key ${key} no longer gives ${words(before)}` };
};

export const sayMenuPart: Say = ({ before, after }, [key = "", part = ""]) => ({
  text: `Key ${key}, ${part === "say" ? "as it is announced" : "what it gives"}: ${arrow(before, after)}`,
});
