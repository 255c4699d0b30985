import { describe, expect, it } from "vitest";
import { loadPack } from "../../pack/load-pack.ts";
import { sampleFiles } from "../../pack/sample-files.ts";
import { manualClock } from "../../testing/index.ts";
import { createInspector } from "../inspector.ts";

const KNOWLEDGE = `---
title: Services
audience: public
owner: office
reviewed: 2026-10-01
services: { offered: [cleaning, whitening], not_offered: [implants] }
insurers: { accepted: [delta dental], not_accepted: [kaiser] }
---
# Cleaning
A routine cleaning starts at $95. Parking is free. A missed visit costs $30.
# Insurance
We accept Delta Dental. We do not accept Kaiser.
# Team
Dr. Ana Silva does whitenings. Dr. Ben Okoro does cleanings. We are open Monday to Friday, 9 AM to 5 PM.
# Rules
If you bring a dog, keep it on a leash. If you miss a visit, there is a fee of $35. Cancel at least 24 hours ahead. Larger jobs need a deposit. We call before we come. Please tell us if you are nervous.
`;
const loaded = loadPack(sampleFiles({ "knowledge/services.md": KNOWLEDGE }));
if (!loaded.ok) throw new Error(loaded.problems[0]?.message);
const { pack } = loaded;
const inspector = createInspector(pack, { clock: manualClock(), nextId: () => "id" });
const passages = pack.knowledge.flatMap((document) => document.passages.map(({ text }) => text));
const reasons = (text: string, heard: readonly string[] = []) =>
  inspector.inspect(text, { passages, receipts: [], heard }).verdicts.flatMap((verdict) => verdict.reasons);

describe("a claim that the passages contradict", () => {
  it.each([
    ["We accept Kaiser.", "insurer/contradicted"],
    ["We don't do whitenings.", "service/contradicted"],
    ["Larger jobs don't need a deposit.", "policy/contradicted"],
    ["A missed visit starts at $95.", "price/contradicted"],
    ["A missed visit is free.", "free/contradicted"],
    ["Please cancel at least 12 hours ahead.", "number/contradicted"],
    ["We're open on Saturdays.", "hours/contradicted"],
    ["Dr. Ana Okoro does cleanings.", "person/contradicted"],
    ["Dr. Silva does cleanings.", "person/contradicted"],
    ["All jobs need a deposit.", "scope/contradicted"],
    ["We call after we come.", "detail/contradicted"],
    ["If you bring a dog, there is a fee of $35.", "condition/contradicted"],
    ["We sell toothbrushes.", "claim/unsupported"],
    ["I can tell you that we accept Kaiser.", "insurer/contradicted"],
    ["We accept Kaiser, okay?", "insurer/contradicted"],
    ["Did you know that we accept Kaiser?", "insurer/contradicted"],
    ["I'm sure we accept Kaiser.", "insurer/contradicted"],
  ])("is blocked with its kind: %s", (text, reason) => {
    expect(reasons(text)).toContain(reason);
  });
});

describe("what may be said", () => {
  it.each([
    ["two facts in one sentence", "We accept Delta Dental, and for whitenings you see Dr. Ana Silva."],
    ["a day for 24 hours", "Please cancel a day ahead."],
    ["what follows otherwise", "Please don't miss a visit, otherwise there is a fee of $35."],
    ["a fixed price as it stands in the passage", "A missed visit costs $30."],
    ["that something is free which the passage calls free", "You don't pay for parking, it's free to park."],
    ["days that follow from a range", "We're closed on Saturdays."],
    ["courtesies", "Of course, I'd be happy to help you with that."],
    ["an offer of days", "Would Tuesday or Thursday work for you?"],
  ])("is %s", (_name, text) => {
    expect(reasons(text)).toEqual([]);
  });

  it.each([
    "That sounds painful.",
    "That makes sense.",
    "We're sorry for the inconvenience.",
    "You've reached Harbor Dental.",
    "A member of our staff will call you back.",
    "Our front desk can help you with that.",
    "Please have your insurance card ready.",
    "Take your time.",
  ])("is small talk: %s", (text) => {
    expect(reasons(text)).toEqual([]);
  });

  it("is no price without the qualifier that it has in the passage", () => {
    expect(reasons("A routine cleaning is $95.")).toContain("price/unqualified");
  });

  it("is nothing free that no passage names", () => {
    expect(reasons("It's free.")).toContain("base/free-offer");
    expect(reasons("Whitenings are free.")).toContain("base/free-offer");
  });

  it("is a day that the caller named, given back", () => {
    expect(reasons("You said Saturday.", ["Saturday please"])).toEqual([]);
  });
});
