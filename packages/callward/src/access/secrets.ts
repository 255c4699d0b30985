import { createHash, randomBytes } from "node:crypto";

/** 256 bits: nobody guesses it, so that one round of SHA-256 is hash enough and no throttle is needed. */
const SECRET_BYTES = 32;
/** What a secret looks like: 32 bytes in base64url. */
const SECRET = /^[\w-]{43}$/;

/** A proof that names its tenant, so that it is looked up under that tenant's row-level security alone. */
export interface Proof {
  readonly tenant: string;
  readonly secret: string;
}

export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString("base64url");
}

/** What the store holds in place of a secret: SHA-256, in hex. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** The proof as text: of URL- and cookie-safe characters only. */
export function writeProof({ tenant, secret }: Proof): string {
  return `${Buffer.from(tenant).toString("base64url")}.${secret}`;
}

/** Undefined for what `writeProof` cannot have written. */
export function readProof(text: string): Proof | undefined {
  const [tenantPart = "", secret = "", ...rest] = text.split(".");
  if (rest.length > 0 || !SECRET.test(secret) || !/^[\w-]{1,200}$/.test(tenantPart)) return undefined;
  const tenant = Buffer.from(tenantPart, "base64url").toString();
  return tenant === "" || tenant.includes("\0") || tenant.includes("\uFFFD") ? undefined : { tenant, secret };
}
