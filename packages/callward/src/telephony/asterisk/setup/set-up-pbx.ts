import { X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import { isIP } from "node:net";
import { join, resolve } from "node:path";
import { makeCertificates } from "./certificates.ts";
import { choosePasswords, PASSWORDS_FILE } from "./passwords.ts";
import type { PbxPlan } from "./pbx-plan.ts";
import { TLS_FILES } from "./pbx-plan.ts";
import { renderConfig } from "./render-config.ts";
import { type Written, writeConfig } from "./write-config.ts";

/** What the operator says; the rest of the plan is made. */
export interface SetupWishes extends Omit<PbxPlan, "passwords" | "etc" | "local"> {
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
  const plan: PbxPlan = { ...wishes, etc: wishes.etc ?? out, local: out, passwords };
  const files = new Map([...(await certificatesOf(wishes, out, signal)), ...renderConfig(plan)]);
  // Whatever stood there was read and is in the new text: this file is never the operator's against us.
  const secrets = new Map([[PASSWORDS_FILE, `${JSON.stringify(passwords, null, 2)}\n`]]);
  return [
    ...(await writeConfig(out, secrets, { force: true })),
    ...(await writeConfig(out, files, { force: wishes.force })),
  ];
}

/** New certificates where one is missing or made out to other names; none where all will do. */
async function certificatesOf(
  wishes: SetupWishes,
  out: string,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const { link } = wishes;
  const isName = (name: string) => isIP(name) !== 0 || /^[\w.-]+$/.test(name);
  const pbx = [...wishes.pbxNames, ...(link.mode === "inbound" ? [link.pbx] : [])].filter(isName);
  const callward = link.mode === "outbound" ? [link.url.hostname].filter(isName) : undefined;
  const needed = new Map<string, readonly string[]>([
    [TLS_FILES.authority, []],
    [TLS_FILES.pbxKey, []],
    [TLS_FILES.pbxCertificate, pbx],
  ]);
  if (callward !== undefined)
    needed.set(TLS_FILES.callwardKey, []).set(TLS_FILES.callwardCertificate, callward);
  const fit = await Promise.all(
    [...needed].map(async ([file, names]) => {
      const pem = await readFile(join(out, file), "utf8").catch(() => undefined);
      return pem !== undefined && names.every((name) => isMadeFor(pem, name));
    }),
  );
  if (fit.every(Boolean)) return new Map();
  return makeCertificates({ pbx, ...(callward === undefined ? {} : { callward }) }, signal);
}

function isMadeFor(pem: string, host: string): boolean {
  try {
    const certificate = new X509Certificate(pem);
    return (isIP(host) === 0 ? certificate.checkHost(host) : certificate.checkIP(host)) !== undefined;
  } catch {
    return false;
  }
}
