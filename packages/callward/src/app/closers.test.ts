import { expect, it } from "vitest";
import { createClosers } from "./closers.ts";

it("closes what was opened last first, once, and goes on after a failure", async () => {
  const closers = createClosers();
  const closed: string[] = [];
  for (const name of ["store", "server", "phone"])
    closers.add(name, (one) => {
      closed.push(one);
      if (one === "server") throw new Error("the server does not close");
    });
  await expect(closers.close()).rejects.toThrow("the server does not close");
  await expect(closers.close()).rejects.toThrow("the server does not close");
  expect(closed).toEqual(["phone", "server", "store"]);
});
