import { createHash } from "node:crypto";

/** A caller of the list: not the number, but what recognises it, and its last digits for people. */
export interface ListedCaller {
  readonly digest: string;
  readonly ends: string;
}

/** Who gets a version in canary: a share of all calls, or callers by their number. */
export type CanaryShare = { readonly percent: number } | { readonly callers: readonly ListedCaller[] };

/** Digits shown of a listed number: enough to know one's own phone again. */
const SHOWN_DIGITS = 2;
/** 2^32: the first four bytes of a hash are a number below it. */
const RANGE = 2 ** 32;

/** Makes the list entry of a number; the tenant makes digests of two tenants differ. */
export function listedCaller(tenant: string, number: string): ListedCaller {
  const digits = digitsOf(number);
  return { digest: digestOf(tenant, digits), ends: digits.slice(-SHOWN_DIGITS) };
}

/**
 * True where a call goes to the version in canary. Pure and stable: a caller's number, where it is known, always gets the
 * same answer for the same version, else the call's id decides. The version's hash is mixed in, so that it is not the same
 * callers who meet every new version.
 */
export function inCanary(
  share: CanaryShare,
  call: { readonly tenant: string; readonly id: string; readonly callerNumber?: string | undefined },
  hash: string,
): boolean {
  const digits = digitsOf(call.callerNumber ?? "");
  if ("callers" in share) {
    const digest = digestOf(call.tenant, digits);
    return digits !== "" && share.callers.some((caller) => caller.digest === digest);
  }
  const key = digits === "" ? call.id : digits;
  const drawn = createHash("sha256").update(`${hash}\n${key}`).digest().readUInt32BE(0);
  return drawn < (share.percent / 100) * RANGE;
}

/** +1 (555) 010-0142, 0015550100142 and 15550100142 are one number. */
function digitsOf(number: string): string {
  return number.replace(/\D/g, "").replace(/^00/, "");
}

function digestOf(tenant: string, digits: string): string {
  return createHash("sha256").update(`callward canary\n${tenant}\n${digits}`).digest("hex");
}
