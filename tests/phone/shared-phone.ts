import { afterAll, beforeAll, type TestContext } from "vitest";
import { type Installed, installAsterisk, skipWithout } from "../asterisk/install.ts";
import { type ProductPbx, startProductPbx } from "../asterisk/product-pbx.ts";
import { type GuardedPhone, type GuardedPhoneOptions, startGuardedPhone } from "./guarded-phone.ts";

type Options = Omit<GuardedPhoneOptions, "pbx">;

export interface SharedPbx {
  /** The PBX of the file; skips the test loudly where none can be had. */
  pbx(context: TestContext): Promise<ProductPbx>;
  /** One phone for all tests that ask for it. */
  phone(context: TestContext): Promise<GuardedPhone>;
  /** A phone of its own for one test, closed with it. Not while the shared one is open. */
  withPhone(
    context: TestContext,
    options: Options,
    use: (phone: GuardedPhone) => Promise<void>,
  ): Promise<void>;
}

/** One PBX for the tests of a file, started by the first that needs it. */
export function sharePbx(): SharedPbx {
  let installed: Installed;
  let pbx: Promise<ProductPbx> | undefined;
  let shared: Promise<GuardedPhone> | undefined;
  beforeAll(async () => {
    installed = await installAsterisk();
  }, 300_000);
  afterAll(async () => {
    await (await shared)?.close();
    await (await pbx)?.close();
  });
  async function pbxOf(context: TestContext): Promise<ProductPbx> {
    const dist = skipWithout("asterisk", installed, context);
    pbx ??= startProductPbx({ dist });
    return pbx;
  }
  return {
    pbx: pbxOf,
    async phone(context) {
      const on = await pbxOf(context);
      shared ??= startGuardedPhone({ pbx: on });
      return shared;
    },
    async withPhone(context, options, use) {
      const on = await pbxOf(context);
      // Two applications of one name would take each other's calls.
      await (await shared)?.close();
      shared = undefined;
      const phone = await startGuardedPhone({ ...options, pbx: on });
      try {
        await use(phone);
      } finally {
        await phone.close();
      }
    },
  };
}
