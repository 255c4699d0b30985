import { expect, test } from "vitest";
import { combine, SIGN_SLOTS, subjects, typed } from "./combine.ts";
import { expand } from "./grammar.ts";

const first = () => 0;

test("every subject stands in every frame", () => {
  const pairs = subjects(["task", "input"], "add ~ 1, 2\nsort ~ c, a, b");
  expect(combine(["$task: $input", "$input. $task."], pairs)).toEqual([
    "add: 1, 2",
    "sort: c, a, b",
    "1, 2. add.",
    "c, a, b. sort.",
  ]);
});

test("a subject or a frame with other parts than the names is refused", () => {
  expect(() => subjects(["task", "input"], "add")).toThrow("task ~ input");
  expect(() => combine(["$other"], [{ task: "add" }])).toThrow("no part other");
});

test("the signs of templates can be written in the texts themselves", () => {
  const [template = ""] = typed("(print|write)‹x ¦ «y»›");
  expect(expand(template, SIGN_SLOTS, first)).toBe("print(x | {y})");
});
