import type { Pack } from "./pack.ts";

/** The words of the keypad menu: what each key gives, and at last the key for a person. */
export function keypadMenu({ keypad }: Pick<Pack["assistant"], "keypad">): string {
  const options = keypad.menu.map(({ key, say }) =>
    keypad.option.replaceAll("{what}", say).replaceAll("{key}", key),
  );
  return [keypad.intro, ...options, keypad.person].join(" ");
}
