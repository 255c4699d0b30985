import { pick, type Slot } from "../grammar.ts";

/** A name and its letters, as callers spell it: "Ruiz, r u i z", "r-u-i-z", "R U I Z, Ruiz". */
export function spelledName(names: readonly string[], letterNames: Readonly<Record<string, string>>): Slot {
  return (random) => {
    const name = pick(names, random);
    const style = random();
    const letters = [...name.toLowerCase()].map((letter) =>
      style < 0.5 ? letter : (letterNames[letter] ?? letter),
    );
    const spelled = letters.join(pick([" ", " ", ", ", "-"], random));
    return pick([`${name}, ${spelled}`, `${spelled}, ${name}`, spelled, `${name} ${spelled}`], random);
  };
}
