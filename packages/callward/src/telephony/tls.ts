import { createHash, timingSafeEqual } from "node:crypto";

/** A user name and its password. Never logged. */
export interface Credentials {
  readonly user: string;
  readonly password: string;
}

/** PEM texts for the side that dials. */
export interface ClientTls {
  /** Authorities that are trusted instead of the system's. */
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
}

/** The part of a settings object that Node's TLS client takes. */
export function clientTls({ ca, cert, key }: ClientTls): ClientTls {
  return {
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
  };
}

/** The value of an `Authorization` header (RFC 7617). */
export function basicAuthorization({ user, password }: Credentials): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
}

/** Compares an `Authorization` header in constant time; hashing first makes the lengths equal. */
export function isAuthorized(header: string | undefined, credentials: Credentials): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(header ?? ""), digest(basicAuthorization(credentials)));
}
