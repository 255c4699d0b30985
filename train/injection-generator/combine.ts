import { lines, type Slots } from "./grammar.ts";

/** What belongs together in one text: a task and its input, an article and the question about it. */
export type Subject = Readonly<Record<string, string>>;

/** The signs that templates keep for themselves, as slots, so that code and tables can have them. */
export const SIGN_SLOTS: Slots = {
  signOpen: () => "(",
  signClose: () => ")",
  signBar: () => "|",
  signCurlyOpen: () => "{",
  signCurlyClose: () => "}",
};

const SIGNS: Readonly<Record<string, string>> = {
  "‹": "{signOpen}",
  "›": "{signClose}",
  "¦": "{signBar}",
  "«": "{signCurlyOpen}",
  "»": "{signCurlyClose}",
};

/** One template a line, in which ‹ › ¦ « » stand for round brackets, bars and curly brackets of the text itself. */
export function typed(text: string): readonly string[] {
  return lines(text).map((line) => line.replaceAll(/[‹›¦«»]/gu, (sign) => SIGNS[sign] ?? sign));
}

/** One subject a line, its parts divided by `~` in the order of the names. */
export function subjects(names: readonly string[], text: string): readonly Subject[] {
  return typed(text).map((line) => {
    const parts = line.split(" ~ ");
    if (parts.length !== names.length) throw new Error(`not ${names.join(" ~ ")}: ${line}`);
    return Object.fromEntries(names.map((name, index) => [name, parts[index] ?? ""]));
  });
}

/** Every subject in every frame; `$name` of a frame is the subject's part of that name. */
export function combine(frames: readonly string[], among: readonly Subject[]): readonly string[] {
  return frames.flatMap((frame) =>
    among.map((subject) =>
      frame.replaceAll(/\$([a-z]+)/gu, (_, name: string) => {
        const part = subject[name];
        if (part === undefined) throw new Error(`no part ${name} for: ${frame}`);
        return part;
      }),
    ),
  );
}
