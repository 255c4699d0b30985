import { CallwardError } from "@callward/guard";

type Env = Readonly<Record<string, string | undefined>>;

export interface WebhookSettings {
  readonly url: string;
  readonly secret: string;
}

export interface EmailSettings {
  /** `smtp://` or `smtps://`, with user and password where the server wants them. Never shown. */
  readonly url: string;
  readonly from: string;
  readonly to: readonly string[];
}

export interface ChannelSettings {
  readonly webhook: WebhookSettings | undefined;
  readonly email: EmailSettings | undefined;
}

/** Shortest secret that signs webhooks, in characters. */
const MIN_SECRET = 16;
const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);
/** One address, without names and comments: the server's own check is the one that counts. */
const ADDRESS = /^[^\s<>"',;@]+@[^\s<>"',;@]+$/;

/** Reads where alerts go from the environment (docs/operate/watch.md). Throws SETTING_INVALID, never with a value in it. */
export function readChannelSettings(env: Env): ChannelSettings {
  return { webhook: readWebhook(env), email: readEmail(env) };
}

function readWebhook(env: Env): WebhookSettings | undefined {
  const url = given(env, "CALLWARD_ALERT_WEBHOOK_URL");
  if (url === undefined) return undefined;
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const plainly = parsed?.protocol === "http:" && LOOPBACK.has(parsed.hostname);
  if (parsed === undefined || (parsed.protocol !== "https:" && !plainly))
    throw invalid("CALLWARD_ALERT_WEBHOOK_URL", "it is not an https URL (http is for this machine only)");
  const secret = given(env, "CALLWARD_ALERT_WEBHOOK_SECRET");
  if (secret === undefined || secret.length < MIN_SECRET)
    throw invalid("CALLWARD_ALERT_WEBHOOK_SECRET", `it needs at least ${MIN_SECRET} characters`);
  return { url, secret };
}

function readEmail(env: Env): EmailSettings | undefined {
  const url = given(env, "CALLWARD_SMTP_URL");
  if (url === undefined) return undefined;
  if (!URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol))
    throw invalid("CALLWARD_SMTP_URL", "it is not a URL of smtp or smtps");
  const from = given(env, "CALLWARD_ALERT_EMAIL_FROM");
  if (from === undefined || !ADDRESS.test(from))
    throw invalid("CALLWARD_ALERT_EMAIL_FROM", "it is not one address");
  const to = (given(env, "CALLWARD_ALERT_EMAIL_TO") ?? "").split(",").map((address) => address.trim());
  if (!to.every((address) => ADDRESS.test(address)))
    throw invalid("CALLWARD_ALERT_EMAIL_TO", "it is not a list of addresses with commas between them");
  return { url, from, to };
}

function given(env: Env, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === "" ? undefined : value;
}

function invalid(setting: string, problem: string): CallwardError {
  return new CallwardError("SETTING_INVALID", { setting, problem });
}
