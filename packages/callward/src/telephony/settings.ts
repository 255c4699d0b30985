import { readFileSync } from "node:fs";
import { isIP } from "node:net";
import { CallwardError } from "@callward/guard";
import { z } from "zod";
import { readSecret } from "./secret-setting.ts";
import type { ClientTls, Credentials } from "./tls.ts";

/** We dial the PBX's ARI, such as `https://pbx.example:8089/ari`. */
export interface DialSettings extends Credentials, ClientTls {
  readonly url: URL;
}

/** The PBX dials us, for ARI and for its WebSocket media. */
export interface ListenSettings extends Credentials {
  readonly host: string;
  readonly port: number;
  /** With `clientCa`, the PBX must show a certificate of that authority. */
  readonly tls?: { readonly cert: string; readonly key: string; readonly clientCa?: string };
}

export interface Extension {
  readonly context: string;
  readonly extension: string;
}

/** Where callers may be sent: the operator's words, never the model's and never the caller's. */
export interface TransferSettings {
  /** Dialplan context of people, for targets that `targets` does not place elsewhere. */
  readonly context: string;
  /** The only targets allowed and where they are; without it a target's extension in `context` is. */
  readonly targets?: ReadonlyMap<string, Extension>;
  /**
   * What a person hears who is asked to take a caller: ARI media URIs, joined by commas, such as
   * `sound:vm-press,sound:digits/1`.
   */
  readonly warmPrompt: string;
}

export interface TelephonySettings {
  /** Name of the Stasis application in the PBX's dialplan. */
  readonly app: string;
  readonly ari: ({ readonly mode: "dial" } & DialSettings) | ({ readonly mode: "listen" } & ListenSettings);
  readonly media: /** `client` names the section of `websocket_client.conf` with which the PBX dials our listener. */
    | { readonly kind: "websocket"; readonly client: string }
    | { readonly kind: "audiosocket"; readonly host: string; readonly port: number }
    | { readonly kind: "rtp"; readonly host: string };
  readonly transfer: TransferSettings;
  /** How long Asterisk waits for a sign of life of ours before it takes a caller to a person, in seconds. */
  readonly deadManSeconds: number;
  /** After this Asterisk takes the caller away, whatever we do, in seconds. */
  readonly capSeconds: number;
}

/**
 * The dead-man window when none is given. With three seconds a caller whose assistant was killed is with a person
 * within four, and a busy event loop has two seconds before it loses its calls.
 */
const DEAD_MAN_SECONDS = 3;
/** Longest call when none is given: above the packs' own cap, which says goodbye first. */
const CAP_SECONDS = 1_200;

type Env = Readonly<Record<string, string | undefined>>;

const word = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const targetsSchema = z
  .string()
  .regex(/^[\w-]+=[A-Za-z0-9_*#-]{1,32}(@[\w-]+)?(,[\w-]+=[A-Za-z0-9_*#-]{1,32}(@[\w-]+)?)*$/);
const seconds = (from: number, to: number) => z.coerce.number().int().min(from).max(to);

/**
 * Reads the telephony settings; undefined where neither CALLWARD_ARI_LISTEN nor CALLWARD_ARI_URL is set.
 *
 * Throws SETTING_INVALID, which never holds a value: it might be a password.
 */
export function readTelephonySettings(env: Env): TelephonySettings | undefined {
  if (env.CALLWARD_ARI_LISTEN === undefined && env.CALLWARD_ARI_URL === undefined) return undefined;
  if (env.CALLWARD_ARI_LISTEN !== undefined && env.CALLWARD_ARI_URL !== undefined) {
    throw invalid("CALLWARD_ARI_URL", "CALLWARD_ARI_LISTEN is set too, and only one side can dial");
  }
  const deadManSeconds = read(
    env,
    "CALLWARD_DEAD_MAN_SECONDS",
    seconds(2, 60),
    DEAD_MAN_SECONDS,
    "a whole number from 2 to 60",
  );
  return {
    app: read(env, "CALLWARD_ARI_APP", word, "callward", "letters, digits, - and _"),
    ari: env.CALLWARD_ARI_URL === undefined ? readListen(env) : readDial(env, env.CALLWARD_ARI_URL),
    media: readMedia(env),
    transfer: readTransfer(env),
    deadManSeconds,
    capSeconds: read(
      env,
      "CALLWARD_CAP_SECONDS",
      seconds(deadManSeconds, 86_400),
      CAP_SECONDS,
      "a whole number of seconds, above the dead-man window",
    ),
  };
}

function readDial(env: Env, text: string): TelephonySettings["ari"] {
  if (!URL.canParse(text)) throw invalid("CALLWARD_ARI_URL", "it is not an address");
  const url = new URL(text);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw invalid("CALLWARD_ARI_URL", "it must begin with http:// or https://");
  }
  if (url.username !== "" || url.password !== "" || url.search !== "") {
    throw invalid("CALLWARD_ARI_URL", "credentials belong into CALLWARD_ARI_USER and CALLWARD_ARI_PASSWORD");
  }
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    throw invalid("CALLWARD_ARI_URL", "http:// would send the password in the clear; use https://");
  }
  return {
    mode: "dial",
    url,
    ...readCredentials(env),
    ...optional("ca", readPem(env, "CALLWARD_ARI_CA")),
    ...optional("cert", readPem(env, "CALLWARD_ARI_CERT")),
    ...optional("key", readPem(env, "CALLWARD_ARI_KEY")),
  };
}

function readListen(env: Env): TelephonySettings["ari"] {
  const { host, port } = readAddress(env, "CALLWARD_ARI_LISTEN");
  const cert = readPem(env, "CALLWARD_ARI_CERT");
  const key = readPem(env, "CALLWARD_ARI_KEY");
  const clientCa = readPem(env, "CALLWARD_ARI_CA");
  if ((cert === undefined) !== (key === undefined)) {
    throw invalid("CALLWARD_ARI_CERT", "a certificate and its key go together");
  }
  if (clientCa !== undefined && cert === undefined) {
    throw invalid("CALLWARD_ARI_CA", "it asks the PBX for a certificate, which needs CALLWARD_ARI_CERT too");
  }
  if (cert === undefined && !isLoopback(host)) {
    throw invalid(
      "CALLWARD_ARI_LISTEN",
      "beyond this machine it needs CALLWARD_ARI_CERT and CALLWARD_ARI_KEY",
    );
  }
  const tls =
    cert === undefined || key === undefined ? undefined : { cert, key, ...optional("clientCa", clientCa) };
  return { mode: "listen", host, port, ...readCredentials(env), ...optional("tls", tls) };
}

function readCredentials(env: Env): Credentials {
  const { CALLWARD_ARI_USER: user } = env;
  const password = readSecret(env, "CALLWARD_ARI_PASSWORD");
  if (user === undefined || user === "" || user.includes(":")) {
    throw invalid("CALLWARD_ARI_USER", "it is missing, or holds a colon");
  }
  if (password === undefined) throw invalid("CALLWARD_ARI_PASSWORD", "it is missing");
  return { user, password };
}

function readMedia(env: Env): TelephonySettings["media"] {
  const kind = read(
    env,
    "CALLWARD_MEDIA",
    z.enum(["websocket", "audiosocket", "rtp"]),
    "websocket",
    "websocket, audiosocket or rtp",
  );
  if (kind === "websocket") {
    return {
      kind,
      client: read(env, "CALLWARD_MEDIA_CLIENT", word, "callward_media", "letters, digits, - and _"),
    };
  }
  const { host, port } = readAddress(
    { CALLWARD_MEDIA_LISTEN: "127.0.0.1:9092", ...env },
    "CALLWARD_MEDIA_LISTEN",
  );
  // Asterisk gets this address as the place to send a caller's voice to.
  if (host === "0.0.0.0" || host === "::") {
    throw invalid("CALLWARD_MEDIA_LISTEN", "name the one address at which the PBX reaches this machine");
  }
  return kind === "rtp" ? { kind, host } : { kind, host, port };
}

function readTransfer(env: Env): TransferSettings {
  const context = read(env, "CALLWARD_TRANSFER_CONTEXT", word, "humans", "letters, digits, - and _");
  const text = env.CALLWARD_TRANSFER_TARGETS;
  const warmPrompt = read(
    env,
    "CALLWARD_WARM_PROMPT",
    z.string().regex(/^(sound|tone|recording):[^?&\s]{1,200}$/),
    "sound:beep,sound:vm-press,sound:digits/1",
    "ARI media such as sound:vm-press,sound:digits/1",
  );
  if (text === undefined) return { context, warmPrompt };
  if (!targetsSchema.safeParse(text).success) {
    throw invalid("CALLWARD_TRANSFER_TARGETS", "write it as front_desk=200,billing=300@back_office");
  }
  const targets = new Map(
    text.split(",").map((entry): [string, Extension] => {
      const [target = "", place = ""] = entry.split("=");
      const [extension = "", elsewhere = context] = place.split("@");
      return [target, { context: elsewhere, extension }];
    }),
  );
  return { context, targets, warmPrompt };
}

function readAddress(env: Env, setting: string): { readonly host: string; readonly port: number } {
  const [, bracketed, plain, digits = ""] =
    /^(?:\[([\da-f:]+)\]|([^:]+)):(\d{1,5})$/i.exec(env[setting] ?? "") ?? [];
  const host = bracketed ?? plain;
  const port = Number(digits);
  if (host === undefined || port > 65_535) throw invalid(setting, "write it as 127.0.0.1:8088");
  return { host, port };
}

function isLoopback(host: string): boolean {
  return (
    host === "localhost" ||
    host === "[::1]" ||
    host === "::1" ||
    (isIP(host) === 4 && host.startsWith("127."))
  );
}

function readPem(env: Env, setting: string): string | undefined {
  const path = env[setting];
  if (path === undefined) return undefined;
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    throw invalid(setting, "the file cannot be read");
  }
  if (!text.includes("-----BEGIN ")) throw invalid(setting, "the file is not in PEM format");
  return text;
}

function read<T>(env: Env, setting: string, schema: z.ZodType<T>, fallback: T, expected: string): T {
  const text = env[setting];
  if (text === undefined) return fallback;
  const parsed = schema.safeParse(text);
  if (!parsed.success) throw invalid(setting, `expected ${expected}`);
  return parsed.data;
}

/** An object with the key, or none where there is no value. */
function optional<K extends string, V>(key: K, value: V | undefined): { readonly [k in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [k in K]?: V };
}

function invalid(setting: string, problem: string): CallwardError {
  return new CallwardError("SETTING_INVALID", { setting, problem });
}
