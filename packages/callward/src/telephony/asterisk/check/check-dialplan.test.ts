import { describe, expect, it } from "vitest";
import { checkDialplan } from "./check-dialplan.ts";
import { extensionMatches, readDialplan } from "./dialplan.ts";
import { parseConf } from "./parse-conf.ts";

const ENTRY = `[line]
exten => s,1,Set(TIMEOUT(absolute)=5)
 same => n,Stasis(callward)
 same => n,Goto(humans,100,1)
exten => T,1,Set(TIMEOUT(absolute)=0)
 same => n,Goto(humans,100,1)
`;
const HUMANS = `[humans]
exten => 100,1,Set(TIMEOUT(absolute)=0)
 same => n,Dial(PJSIP/desk,30)
`;
const OUTBOUND = `[outbound]
exten => _9X.,1,Dial(PJSIP/\${EXTEN:1}@trunk)
`;

function tollsOf(text: string): readonly string[] {
  const sections = parseConf("extensions.conf", (file) => [{ file, text }]);
  return checkDialplan(readDialplan(sections), { targets: [{ name: "desk", extension: "100" }] })
    .filter(({ id }) => id === "toll-route" || id === "caller-transfer")
    .map(({ id, where }) => `${id} ${where}`);
}

describe("toll routes", () => {
  it("are fine where no call of the assistant can come", () => {
    expect(tollsOf(ENTRY + HUMANS + OUTBOUND)).toEqual([]);
  });

  const AT = (line: number) => `toll-route extensions.conf:${line} [outbound] _9X.`;
  it.each([
    ["included in the line's context", `${ENTRY}include => outbound\n${HUMANS}${OUTBOUND}`, AT(12)],
    ["included in the people's context", `${ENTRY}${HUMANS}include => outbound\n${OUTBOUND}`, AT(12)],
    [
      "included by something included",
      `${ENTRY}${HUMANS}include => internal\n[internal]\ninclude => outbound\n${OUTBOUND}`,
      AT(14),
    ],
    [
      "jumped to with the caller's number",
      `${ENTRY}exten => _X.,1,Goto(outbound,\${EXTEN},1)\n${HUMANS}${OUTBOUND}`,
      AT(12),
    ],
    [
      "jumped to under a condition",
      `${ENTRY}exten => 5,1,GotoIf($[1 = 1]?other,1:outbound,900,1)\n${HUMANS}${OUTBOUND}`,
      AT(12),
    ],
    [
      "called as a subroutine",
      `${ENTRY}exten => 5,1,Gosub(outbound,911,1(a,b))\n${HUMANS}${OUTBOUND}`,
      AT(12),
    ],
    [
      "run under ExecIf",
      `${ENTRY}exten => 5,1,ExecIf($[1]?Goto(outbound,955,1))\n${HUMANS}${OUTBOUND}`,
      AT(12),
    ],
    [
      "behind a local channel",
      `${ENTRY}${HUMANS} same => n,Dial(Local/911@outbound/n,30)\n${OUTBOUND}`,
      AT(12),
    ],
  ])("are found %s", (_, text, where) => {
    expect(tollsOf(text)).toContain(where);
  });

  it("are not taken for reached by a fixed number that does not match", () => {
    expect(tollsOf(`${ENTRY}exten => 5,1,Goto(outbound,55,1)\n${HUMANS}${OUTBOUND}`)).toEqual([]);
  });

  it.each([
    // biome-ignore lint/suspicious/noTemplateCurlyInString: Asterisk's own variable
    ["a number of the call's", "Dial(PJSIP/${EXTEN})"],
    ["another server", "Dial(PJSIP/5551234@trunk,30)"],
    ["an address", "Dial(PJSIP/trunk/sip:900@example.net,30)"],
    ["a second destination", "Dial(PJSIP/desk&IAX2/peer/900,30)"],
    ["a line", "Dial(DAHDI/g1/900)"],
    ["a condition", "ExecIf($[1 = 1]?Dial(PJSIP/900@trunk):NoOp())"],
    ["a dial tone", "DISA(no-password,outbound)"],
  ])("are any way out: %s", (_, app) => {
    expect(tollsOf(`${ENTRY}exten => 5,1,${app}\n${HUMANS}${OUTBOUND}`).join()).toContain("toll-route");
  });

  it("include the keys of a transfer by the caller, and not by the person who answers", () => {
    expect(tollsOf(`${ENTRY}${HUMANS}exten => 7,1,Dial(PJSIP/desk,30,rT)\n`).join()).toContain(
      "caller-transfer",
    );
    expect(tollsOf(`${ENTRY}${HUMANS}exten => 7,1,Dial(PJSIP/desk,30,tU(THIS))\n`)).toEqual([]);
  });
});

describe("extension patterns", () => {
  it.each([
    ["100", "100", true],
    ["100", "1000", false],
    ["_X.", "5", false],
    ["_X.", "55", true],
    ["_X!", "5", true],
    ["_NXX", "155", false],
    ["_ZXX", "155", true],
    ["_[+0-9]!", "+1555", true],
    ["_[+0-9]!", "s", false],
    ["_1-555-XXX", "1555123", true],
    ["_*9.", "*91", true],
  ])("%s and %s: %s", (written, dialled, matches) => {
    expect(extensionMatches(written, dialled)).toBe(matches);
  });
});
