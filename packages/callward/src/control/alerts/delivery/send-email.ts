import { CallwardError } from "@callward/guard";
import { createTransport } from "nodemailer";
import type { EmailSettings } from "./channel-settings.ts";

/** Longest wait for the mail server: to connect, to greet, and for each answer. */
const CONNECT_MS = 10_000;
const ANSWER_MS = 15_000;
const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** Sends one mail in plain text. Throws ALERT_NOT_SENT; what the server said is not in it. */
export async function sendEmail(
  { url, from, to }: EmailSettings,
  mail: { readonly subject: string; readonly text: string },
): Promise<void> {
  const transport = createTransport({
    url,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: ANSWER_MS,
    // Without encryption the password and the alert would be anybody's on the way.
    requireTLS: !LOOPBACK.has(new URL(url).hostname),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({ from, to: [...to], ...mail });
  } catch (error) {
    const { code = "it failed" } = error as { readonly code?: string };
    throw new CallwardError("ALERT_NOT_SENT", { channel: "email", why: code }, { cause: error });
  } finally {
    transport.close();
  }
}
