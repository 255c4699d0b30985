import { afterAll, beforeAll, type TestContext } from "vitest";
import { type Installed, installAsterisk, skipWithout } from "../asterisk/install.ts";
import { type GuardedPhone, type GuardedPhoneOptions, startGuardedPhone } from "./guarded-phone.ts";

/** One PBX for all tests of a file, started by the first that needs it; skips loudly where none can be had. */
export function sharePhone(
  options: Omit<GuardedPhoneOptions, "dist"> = {},
): (context: TestContext) => Promise<GuardedPhone> {
  let installed: Installed;
  let shared: Promise<GuardedPhone> | undefined;
  beforeAll(async () => {
    installed = await installAsterisk();
  }, 300_000);
  afterAll(async () => {
    await (await shared)?.close();
  });
  return async (context) => {
    const dist = skipWithout("asterisk", installed, context);
    shared ??= startGuardedPhone({ ...options, dist });
    return shared;
  };
}

/** A phone of its own for one test, closed with it. */
export async function withPhone(
  context: TestContext,
  options: Omit<GuardedPhoneOptions, "dist">,
  use: (phone: GuardedPhone) => Promise<void>,
): Promise<void> {
  const dist = skipWithout("asterisk", await installAsterisk(), context);
  const phone = await startGuardedPhone({ ...options, dist });
  try {
    await use(phone);
  } finally {
    await phone.close();
  }
}
