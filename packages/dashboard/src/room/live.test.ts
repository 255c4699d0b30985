import { describe, expect, it } from "vitest";
import { topicsIn } from "./live.ts";

describe("events of the room", () => {
  it("name what has changed", () => {
    expect([...topicsIn('{"topics":["switches","calls"]}')].sort()).toEqual(["calls", "switches"]);
  });

  it.each(['{"topics":["weather"]}', '{"topics":"calls"}', "{}", "null", "nonsense"])(
    "tell nothing where they say %s",
    (data) => expect([...topicsIn(data)]).toEqual([]),
  );
});
