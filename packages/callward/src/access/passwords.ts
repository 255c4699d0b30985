import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { CallwardError } from "@callward/guard";
import { createTurnstile } from "../speech/turnstile.ts";

/**
 * Cost of new hashes: scrypt (RFC 7914) with N = 2^15, r = 8, p = 3, one of the settings that OWASP's Password Storage
 * Cheat Sheet holds equal. Of those it is the one with 32 MB: a machine that answers calls must not lose 128 MB to each
 * guess. Raise `logN` and old hashes are made anew as people sign in.
 */
const COST = { logN: 15, r: 8, p: 3 } as const;
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
const MAX_COST = { logN: 20, r: 32, p: 16 } as const;

interface ScryptHash {
  readonly logN: number;
  readonly r: number;
  readonly p: number;
  readonly salt: Buffer;
  readonly hash: Buffer;
}

const turnstile = createTurnstile(AT_ONCE);

/** The password's hash with its cost and salt, as `$scrypt$ln=15,r=8,p=3$salt$hash` (PHC string format). */
export async function hashPassword(password: string, signal: AbortSignal): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const { logN, r, p } = COST;
  const hash = await derive(password, { logN, r, p, salt, hash: Buffer.alloc(HASH_BYTES) }, signal);
  return `$scrypt$ln=${logN},r=${r},p=${p}$${unpadded(salt)}$${unpadded(hash)}`;
}

/**
 * Whether the password is the one that was hashed, in a time that says nothing about how much of it is right. Without a
 * hash (nobody of that name, no password yet) it costs the same and is false.
 */
export async function verifyPassword(
  password: string,
  stored: string | null | undefined,
  signal: AbortSignal,
): Promise<boolean> {
  const known = stored === null || stored === undefined ? undefined : parse(stored);
  const like = known ?? { ...COST, salt: randomBytes(SALT_BYTES), hash: randomBytes(HASH_BYTES) };
  const hash = await derive(password, like, signal);
  return timingSafeEqual(hash, like.hash) && known !== undefined && password.length <= MAX_PASSWORD_LENGTH;
}

/** True for a hash of another cost than that of new ones. */
export function needsRehash(stored: string): boolean {
  const known = parse(stored);
  return known === undefined || known.logN !== COST.logN || known.r !== COST.r || known.p !== COST.p;
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

async function derive(password: string, like: ScryptHash, signal: AbortSignal): Promise<Buffer> {
  const { logN, r, p, salt, hash } = like;
  const leave = await turnstile.enter(signal);
  try {
    return await new Promise<Buffer>((resolve, reject) => {
      const cost = 2 ** logN;
      // OpenSSL refuses more than 32 MB unless it is told what is needed: 128 * N * r, and some for p.
      const options = { cost, blockSize: r, parallelization: p, maxmem: 128 * r * (cost + p + 2) };
      // What is over the limit is never right; it must not cost more than what could be.
      scrypt(prepare(password.slice(0, MAX_PASSWORD_LENGTH)), salt, hash.length, options, (error, key) =>
        error === null ? resolve(key) : reject(error),
      );
    });
  } finally {
    leave();
  }
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
