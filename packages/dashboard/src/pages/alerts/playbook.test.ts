import { describe, expect, it } from "vitest";
import playbooks from "../../../../../docs/operate/playbooks.md?raw";
import { ALERT_RULES } from "../../../../callward/src/control/alerts/alert.ts";
import { playbookOf } from "./playbook.ts";

describe("a playbook on the page", () => {
  it("is there for every rule, with what raised it and what to do", () => {
    for (const rule of ALERT_RULES) {
      const blocks = playbookOf(rule, playbooks) ?? [];
      expect([rule, blocks.map(({ kind }) => kind)]).toEqual([rule, ["paragraph", "steps"]]);
    }
    expect(playbookOf("no-such-rule", playbooks)).toBeUndefined();
  });

  it("is words alone: whatever looks like HTML or a link stays text", () => {
    expect(playbookOf("x", "## x\n\nA `b c` and *d*\n<img src=y>\n\n1. One\n   more\n2. Two\n")).toEqual([
      {
        kind: "paragraph",
        runs: [
          { look: "plain", text: "A " },
          { look: "code", text: "b c" },
          { look: "plain", text: " and " },
          { look: "emphasis", text: "d" },
          { look: "plain", text: " <img src=y>" },
        ],
      },
      { kind: "steps", steps: [[{ look: "plain", text: "One more" }], [{ look: "plain", text: "Two" }]] },
    ]);
  });
});
