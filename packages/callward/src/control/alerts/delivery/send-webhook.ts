import { createHmac } from "node:crypto";
import { CallwardError } from "@callward/guard";
import type { WebhookSettings } from "./channel-settings.ts";

/** Longest wait for the receiver's answer. */
const DEADLINE_MS = 10_000;

/**
 * Signature of a webhook: HMAC-SHA256 (hex) over the time it was sent at and its body, so that a body that was recorded
 * cannot be sent again later. The receiver recomputes it and refuses times that are minutes away.
 */
export function signWebhook(secret: string, timestamp: string, body: string): string {
  return `v1=${createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex")}`;
}

/**
 * Sends one message. Throws ALERT_NOT_SENT with the status or the kind of failure; anything but 2xx is one, and redirects
 * are not followed: the signature is for whoever was named.
 */
export async function sendWebhook(
  { url, secret }: WebhookSettings,
  message: { readonly id: string; readonly body: object },
  options: { readonly now: () => number; readonly signal: AbortSignal },
): Promise<void> {
  const body = JSON.stringify(message.body);
  const timestamp = String(Math.floor(options.now() / 1_000));
  let status: number;
  try {
    const response = await fetch(url, {
      method: "POST",
      redirect: "manual",
      headers: {
        "content-type": "application/json",
        "callward-delivery": message.id,
        "callward-timestamp": timestamp,
        "callward-signature": signWebhook(secret, timestamp, body),
      },
      body,
      signal: AbortSignal.any([options.signal, AbortSignal.timeout(DEADLINE_MS)]),
    });
    status = response.status;
    await response.body?.cancel();
  } catch (error) {
    const why = (error as Error).name === "TimeoutError" ? "no answer in time" : "it cannot be reached";
    throw new CallwardError("ALERT_NOT_SENT", { channel: "webhook", why }, { cause: error });
  }
  if (status < 200 || status > 299)
    throw new CallwardError("ALERT_NOT_SENT", { channel: "webhook", why: `it answered ${status}` });
}
