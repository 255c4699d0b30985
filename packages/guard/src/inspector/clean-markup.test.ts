import { expect, it } from "vitest";
import { cleanMarkup } from "./clean-markup.ts";

it("leaves a plain sentence as it is", () => {
  const text = "We ask for a quick check, $40, six days a week.";
  expect(cleanMarkup(text)).toEqual({ text, changed: false, unsafe: false });
});

it.each([
  ["**Cleanings** start at $120.", "Cleanings start at $120."],
  ["- We are open.", "We are open."],
  ["2) We are open.", "We are open."],
  ["See [our prices](page).", "See our prices."],
  ["We are <b>open</b> today.", "We are open today."],
  ["Come by \u{1f600} today.", "Come by today."],
  ["Come\u200bby.", "Comeby."],
])("takes the marks out of %s", (marked, text) => {
  expect(cleanMarkup(marked)).toEqual({ text, changed: true, unsafe: false });
});

it.each([
  "Look at HTTPS://example.com now.",
  "Look at WWW.example.com now.",
  '"name": "Teresa Whitfield", "day": "Tuesday"',
  "{ book }",
  "x => y",
])("calls unsafe what marks cannot be taken out of: %s", (text) => {
  expect(cleanMarkup(text).unsafe).toBe(true);
});
