import { access } from "node:fs/promises";
import { isIP } from "node:net";
import { join, resolve } from "node:path";
import { makeCertificates } from "./certificates.ts";
import { choosePasswords, PASSWORDS_FILE } from "./passwords.ts";
import type { PbxPlan } from "./pbx-plan.ts";
import { TLS_FILES } from "./pbx-plan.ts";
import { renderConfig } from "./render-config.ts";
import { type Written, writeConfig } from "./write-config.ts";

/** What the operator says; the rest of the plan is made. */
export interface SetupWishes extends Omit<PbxPlan, "passwords" | "etc"> {
  /** The folder that is written. */
  readonly out: string;
  /** Where the PBX will find it, if not there. */
  readonly etc?: string;
  /** Names and addresses under which phones reach the PBX. */
  readonly pbxNames: readonly string[];
  readonly force: boolean;
}

/**
 * Writes the configuration of a PBX with its certificates and passwords. A second run changes nothing that need not
 * change: passwords and certificates stay, and so do the operator's own changes.
 */
export async function setUpPbx(wishes: SetupWishes, signal: AbortSignal): Promise<readonly Written[]> {
  const out = resolve(wishes.out);
  const extensions = wishes.people.map(({ extension }) => extension);
  const passwords = await choosePasswords(join(out, PASSWORDS_FILE), extensions, signal);
  const plan: PbxPlan = { ...wishes, etc: wishes.etc ?? out, passwords };
  const files = new Map([
    ...(await certificatesOf(wishes, out, signal)),
    [PASSWORDS_FILE, `${JSON.stringify(passwords, null, 2)}\n`] as const,
    ...renderConfig(plan),
  ]);
  return writeConfig(out, files, { force: wishes.force });
}

/** New certificates where any of them is missing; none where all are there. */
async function certificatesOf(
  wishes: SetupWishes,
  out: string,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const present = await Promise.all(
    Object.values(TLS_FILES).map((file) =>
      access(join(out, file)).then(
        () => true,
        () => false,
      ),
    ),
  );
  if (present.every(Boolean)) return new Map();
  const { link } = wishes;
  const callward = link.mode === "outbound" ? [link.url.hostname] : [link.from];
  const isName = (name: string) => isIP(name) !== 0 || /^[\w.-]+$/.test(name);
  return makeCertificates({ pbx: wishes.pbxNames.filter(isName), callward: callward.filter(isName) }, signal);
}
