import { expect, it } from "vitest";
import type { Decision } from "../contracts/action.ts";
import { makeReceipt, renderLine, spoken } from "./receipt.ts";

const decision: Decision = {
  decision: "execute",
  code: "confirm/given",
  reason: "",
  action: "book",
  tier: "medium",
  args: { date: "2026-03-03", time: "14:00" },
};

it("gives a receipt that nobody can change, and only for what was to be executed", () => {
  const receipt = makeReceipt("r1", decision);
  expect(receipt).toEqual({ id: "r1", action: "book", args: decision.args });
  expect(Object.isFrozen(receipt.args)).toBe(true);
  for (const other of ["confirm", "step_up", "human", "refuse"] as const)
    expect(() => makeReceipt("r1", { ...decision, decision: other })).toThrow(
      expect.objectContaining({ code: "INTERNAL" }),
    );
});

it.each([
  ["2026-03-03", "Tuesday, March 3"],
  ["14:00", "2 PM"],
  ["00:05", "12:05 AM"],
  ["2026-03-03T09:30", "Tuesday, March 3 at 9:30 AM"],
  ["2026-02-31", "2026-02-31"],
  ["619 555 0100", "619 555 0100"],
])("says %s as %s", (value, words) => {
  expect(spoken(value)).toBe(words);
});

it("says days and times in the language asked for", () => {
  expect(renderLine("{date}, {time}", decision.args, { language: "de-DE" })).toBe("Dienstag, 3. März, 14:00");
});

it("takes a placeholder that nothing fills for a fault, and fills none twice", () => {
  for (const template of ["Hi {name}", "Hi {constructor}", "Hi {no such}"])
    expect(() => renderLine(template, decision.args)).toThrow(expect.objectContaining({ code: "INTERNAL" }));
  expect(renderLine("Hi {a}", { a: "{b}", b: "secret" })).toBe("Hi {b}");
});
