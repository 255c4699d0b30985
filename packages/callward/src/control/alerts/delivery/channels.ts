import type { Channel } from "../alert-book.ts";
import { type AlertMessage, mailOf } from "../message.ts";
import type { ChannelSettings } from "./channel-settings.ts";
import { sendEmail } from "./send-email.ts";
import { sendWebhook } from "./send-webhook.ts";

/** What a delivery says: the alert, and what happened to it. */
export type DeliveryBody = AlertMessage & { readonly event: string; readonly at: string };

/** The ways out that are configured. */
export interface Channels {
  readonly names: readonly Channel[];
  /** Sends once. Throws ALERT_NOT_SENT. */
  send(channel: Channel, id: string, body: DeliveryBody, signal: AbortSignal): Promise<void>;
}

export function createChannels(
  { webhook, email }: ChannelSettings,
  told: (channel: Channel, outcome: "delivered" | "failed") => void = () => {},
  now: () => number = Date.now,
): Channels {
  return {
    names: [
      ...(webhook === undefined ? [] : (["webhook"] as const)),
      ...(email === undefined ? [] : (["email"] as const)),
    ],
    async send(channel, id, body, signal) {
      try {
        if (channel === "webhook" && webhook !== undefined)
          await sendWebhook(webhook, { id, body }, { now, signal });
        if (channel === "email" && email !== undefined) await sendEmail(email, mailOf(body));
        told(channel, "delivered");
      } catch (error) {
        told(channel, "failed");
        throw error;
      }
    },
  };
}
