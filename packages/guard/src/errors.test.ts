import { describe, expect, it } from "vitest";
import { CallwardError, ERRORS, type ErrorCode, isCallwardError } from "./errors.ts";

describe("the table of errors", () => {
  it("gives every code a fault, a status, a message and a remedy that are sentences", () => {
    for (const [code, entry] of Object.entries(ERRORS)) {
      expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
      expect(entry.status).toBeGreaterThanOrEqual(400);
      expect(entry.message, code).toMatch(/\.$/);
      expect(entry.remedy, code).toMatch(/\.$/);
    }
  });

  it("fills a message from the details and keeps fault and remedy at hand", () => {
    const error = new CallwardError("PORT_IN_USE", { port: 8080 });
    expect(error.message).toBe("Port 8080 is in use.");
    expect(error.fault).toBe("operator");
    expect(error.remedy).toContain("--port");
  });

  it("is recognised by its mark and not by its class", () => {
    expect(isCallwardError(new CallwardError("INTERNAL"))).toBe(true);
    expect(isCallwardError(new Error("INTERNAL"))).toBe(false);
    expect(isCallwardError({ code: "INTERNAL" satisfies ErrorCode })).toBe(false);
  });
});
