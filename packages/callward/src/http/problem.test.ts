import { expect, it } from "vitest";
import { problemOf } from "./problem.ts";

it("work that gives up with its deadline's signal is late, not broken", async () => {
  const signal = AbortSignal.timeout(1);
  await new Promise((resolve) => signal.addEventListener("abort", resolve));
  expect(problemOf(signal.reason)).toMatchObject({ code: "DEADLINE_PASSED", status: 504 });
  expect(problemOf(new Error("anything else"))).toMatchObject({ code: "INTERNAL", status: 500 });
  expect(problemOf(undefined)).toMatchObject({ code: "INTERNAL", status: 500 });
});
