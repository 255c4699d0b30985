import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { CallwardError } from "@callward/guard";
import { createTurnstile } from "../speech/turnstile.ts";

/**
 * Cost of new hashes: scrypt (RFC 7914) with N = 2^15, r = 8, p = 3, one of the settings that OWASP's Password Storage
 * Cheat Sheet holds equal. Of those it is the one with 32 MB: a machine that answers calls must not lose 128 MB to each
 * guess. Raise `logN` and old hashes are made anew as people sign in.
 */
const COST: PasswordCost = { logN: 15, r: 8, p: 3 };
const SALT_BYTES = 16;
const HASH_BYTES = 32;
/** Hashes made at once: each fills a thread of the pool that writes traces too, and 32 MB. */
const AT_ONCE = 2;
/** NIST SP 800-63B-4 wants at least 15 characters where a password is the only factor. */
const MIN_LENGTH = 15;
/** Long enough for any passphrase, and a bound on what is hashed. */
export const MAX_PASSWORD_LENGTH = 256;
/** Fewer different characters than this is a pattern, not a passphrase. */
const MIN_DIFFERENT = 6;
/** Bounds on what a stored hash may ask for, so that a changed row cannot stop the process. */
const MAX_COST: PasswordCost = { logN: 20, r: 32, p: 16 };

interface ScryptHash extends PasswordCost {
  readonly salt: Buffer;
  readonly hash: Buffer;
}

/** Cost of a hash: scrypt's N as a power of two, r and p. */
export interface PasswordCost {
  readonly logN: number;
  readonly r: number;
  readonly p: number;
}

/** Hashes passwords, a few at a time. */
export interface Passwords {
  /** The password's hash with its cost and salt, as `$scrypt$ln=15,r=8,p=3$salt$hash` (PHC string format). */
  hash(password: string, signal: AbortSignal): Promise<string>;
  /**
   * Whether the password is the one that was hashed, in a time that says nothing about how much of it is right. Without a
   * hash (nobody of that name, no password yet) it costs the same and is false.
   */
  verify(password: string, stored: string | null | undefined, signal: AbortSignal): Promise<boolean>;
  /** True for a hash of another cost than that of new ones. */
  needsRehash(stored: string): boolean;
}

/** @param cost of new hashes; what is stored says its own. */
export function createPasswords(cost: PasswordCost = COST): Passwords {
  const turnstile = createTurnstile(AT_ONCE);

  async function derive(password: string, like: ScryptHash, signal: AbortSignal): Promise<Buffer> {
    const leave = await turnstile.enter(signal);
    try {
      return await scryptOf(password, like);
    } finally {
      leave();
    }
  }

  return {
    async hash(password, signal) {
      const salt = randomBytes(SALT_BYTES);
      const hash = await derive(password, { ...cost, salt, hash: Buffer.alloc(HASH_BYTES) }, signal);
      return `$scrypt$ln=${cost.logN},r=${cost.r},p=${cost.p}$${unpadded(salt)}$${unpadded(hash)}`;
    },
    async verify(password, stored, signal) {
      const known = stored === null || stored === undefined ? undefined : parse(stored);
      const like = known ?? { ...cost, salt: randomBytes(SALT_BYTES), hash: randomBytes(HASH_BYTES) };
      const hash = await derive(password, like, signal);
      return (
        timingSafeEqual(hash, like.hash) && known !== undefined && password.length <= MAX_PASSWORD_LENGTH
      );
    },
    needsRehash(stored) {
      const known = parse(stored);
      return known === undefined || known.logN !== cost.logN || known.r !== cost.r || known.p !== cost.p;
    },
  };
}

/** Throws PASSWORD_WEAK for a new password that is too short, too long, a pattern, or the name. */
export function checkNewPassword(password: string, name: string): void {
  const text = prepare(password);
  const length = [...text].length;
  const refuse = (why: string) => {
    throw new CallwardError("PASSWORD_WEAK", { why });
  };
  if (length < MIN_LENGTH) refuse(`it has fewer than ${MIN_LENGTH} characters`);
  if (password.length > MAX_PASSWORD_LENGTH) refuse(`it has more than ${MAX_PASSWORD_LENGTH} characters`);
  if (new Set(text).size < MIN_DIFFERENT) refuse("it is made of very few different characters");
  if (text.toLowerCase().includes(name)) refuse("it contains the name");
}

/** The same password typed on two keyboards is one sequence of characters (NIST SP 800-63B-4: NFKC). */
function prepare(password: string): string {
  return password.normalize("NFKC");
}

function scryptOf(password: string, { logN, r, p, salt, hash }: ScryptHash): Promise<Buffer> {
  const cost = 2 ** logN;
  // OpenSSL refuses more than 32 MB unless it is told what is needed: 128 * r * N, and some for p.
  const options = { cost, blockSize: r, parallelization: p, maxmem: 128 * r * (cost + p + 2) };
  // What is over the limit is never right; it must not cost more than what could be.
  const text = prepare(password.slice(0, MAX_PASSWORD_LENGTH));
  return new Promise((resolve, reject) => {
    scrypt(text, salt, hash.length, options, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
}

function parse(stored: string): ScryptHash | undefined {
  const found = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([\w+/]{22})\$([\w+/]{43})$/.exec(stored);
  if (found === null) return undefined;
  const [logN, r, p] = found.slice(1, 4).map(Number) as [number, number, number];
  if (logN < 1 || r < 1 || p < 1 || logN > MAX_COST.logN || r > MAX_COST.r || p > MAX_COST.p)
    return undefined;
  const [salt, hash] = found.slice(4).map((part) => Buffer.from(part, "base64")) as [Buffer, Buffer];
  return { logN, r, p, salt, hash };
}

function unpadded(bytes: Buffer): string {
  return bytes.toString("base64").replaceAll("=", "");
}
