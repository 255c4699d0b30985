import { createHmac } from "node:crypto";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterEach, describe, expect, it } from "vitest";
import { startReceiver } from "../../../testing/loopback-server.ts";
import { messageOf } from "../message.ts";
import { readChannelSettings } from "./channel-settings.ts";
import { createChannels, type DeliveryBody } from "./channels.ts";
import { signWebhook } from "./send-webhook.ts";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const SECRET = "a-secret-of-the-receiver";
const body: DeliveryBody = {
  ...messageOf(
    {
      tenant: "dentist",
      rule: "output-blocks",
      subject: "leak",
      severity: "critical",
      facts: { blocked: 1, minutes: 10 },
      mitigation: { kind: "engine", name: "model" },
    },
    "5d3b9c1e-0000-4000-8000-000000000001",
  ),
  event: "opened",
  at: "2026-11-23T18:00:00.000Z",
};
const never = new AbortController().signal;

/** A receiver that answers as told, with what it was sent. */
async function receiver(status: number) {
  const { seen, url, close } = await startReceiver((_, response) =>
    response.writeHead(status, { location: "/elsewhere" }).end("words of the receiver"),
  );
  closing.push(close);
  return { seen, url: `${url}/hook` };
}

describe("a webhook", () => {
  it("is signed over its time and its body, so that the receiver can tell who sent it and when", async () => {
    const { seen, url } = await receiver(204);
    const channels = createChannels(
      { webhook: { url, secret: SECRET }, email: undefined },
      undefined,
      () => 1_700_000_000_500,
    );
    await channels.send("webhook", "d-1", body, never);
    const [{ headers, body: sent }] = seen as [(typeof seen)[number]];
    expect(JSON.parse(sent)).toEqual(body);
    expect(headers).toMatchObject({
      "content-type": "application/json",
      "callward-delivery": "d-1",
      "callward-timestamp": "1700000000",
      "callward-signature": `v1=${createHmac("sha256", SECRET).update(`1700000000.${sent}`).digest("hex")}`,
    });
    expect(signWebhook(SECRET, "1700000001", sent)).not.toBe(headers["callward-signature"]);
  });

  it.each([500, 404, 302])("that is answered with %i was not sent", async (status) => {
    const { seen, url } = await receiver(status);
    const told: string[] = [];
    const channels = createChannels({ webhook: { url, secret: SECRET }, email: undefined }, (_, outcome) =>
      told.push(outcome),
    );
    await expect(channels.send("webhook", "d", body, never)).rejects.toMatchObject({
      code: "ALERT_NOT_SENT",
      message: expect.not.stringContaining("words of the receiver"),
    });
    expect(seen).toHaveLength(1);
    expect(told).toEqual(["failed"]);
  });

  it("whose receiver is not there was not sent, and neither address nor secret is in the error", async () => {
    const channels = createChannels({
      webhook: { url: "http://127.0.0.1:9/hook?token=very-secret", secret: SECRET },
      email: undefined,
    });
    const error = await channels.send("webhook", "d", body, never).catch((thrown: Error) => thrown.message);
    expect(error).toBe("The alert could not be sent by webhook: it cannot be reached.");
  });
});

describe("an e-mail", () => {
  async function mailServer(options: { readonly refuse?: boolean } = {}) {
    const mails: { from: string; to: string[]; text: string; user: unknown }[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      allowInsecureAuth: true,
      onAuth(auth, _session, done) {
        done(null, { user: `${auth.username}:${auth.password}` });
      },
      onRcptTo(_address, _session, done) {
        done(options.refuse === true ? new Error("nobody of that name: ops@example.org") : null);
      },
      onData(stream, session, done) {
        let text = "";
        stream.on("data", (chunk: Buffer) => {
          text += chunk.toString();
        });
        stream.on("end", () => {
          const { mailFrom, rcptTo } = session.envelope;
          mails.push({
            from: mailFrom === false ? "" : mailFrom.address,
            to: rcptTo.map(({ address }) => address),
            text,
            user: session.user,
          });
          done();
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    closing.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
    return { mails, host: `127.0.0.1:${(server.server.address() as AddressInfo).port}` };
  }
  const settings = (host: string) =>
    readChannelSettings({
      CALLWARD_SMTP_URL: `smtp://robot:pass-word@${host}`,
      CALLWARD_ALERT_EMAIL_FROM: "callward@example.org",
      CALLWARD_ALERT_EMAIL_TO: "ops@example.org, safety@example.org",
    });

  it("says in words what was found, where the playbook is and which switch helps", async () => {
    const { mails, host } = await mailServer();
    await createChannels(settings(host)).send("email", "d", body, never);
    expect(mails).toMatchObject([
      {
        from: "callward@example.org",
        to: ["ops@example.org", "safety@example.org"],
        user: "robot:pass-word",
      },
    ]);
    const text = mails[0]?.text ?? "";
    for (const part of [
      "Subject: [Callward critical] Drafted sentences are being blocked (dentist)",
      "docs/operate/playbooks.md#output-blocks",
      "the switch engine model",
      "blocked:  1",
    ])
      expect(text).toContain(part);
  });

  it("that the server refuses was not sent, and what the server said is not told", async () => {
    const { host } = await mailServer({ refuse: true });
    const error = await createChannels(settings(host))
      .send("email", "d", body, never)
      .catch((thrown: Error) => thrown.message);
    expect(error).toMatch(/^The alert could not be sent by email: [A-Z]+\.$/);
  });
});

describe("the settings of channels", () => {
  const smtp = {
    CALLWARD_SMTP_URL: "smtps://mail.example.org",
    CALLWARD_ALERT_EMAIL_FROM: "a@example.org",
    CALLWARD_ALERT_EMAIL_TO: "b@example.org",
  };
  const hook = {
    CALLWARD_ALERT_WEBHOOK_URL: "https://example.org/hook",
    CALLWARD_ALERT_WEBHOOK_SECRET: SECRET,
  };

  it("are none by default, and each channel is there where all of it is", () => {
    expect(createChannels(readChannelSettings({})).names).toEqual([]);
    expect(createChannels(readChannelSettings({ ...smtp, ...hook })).names).toEqual(["webhook", "email"]);
  });

  it.each([
    ["a plain connection beyond this machine", { ...hook, CALLWARD_ALERT_WEBHOOK_URL: "http://example.org" }],
    ["no address", { ...hook, CALLWARD_ALERT_WEBHOOK_URL: "example.org" }],
    ["a short secret", { ...hook, CALLWARD_ALERT_WEBHOOK_SECRET: "short-secret" }],
    ["a mail server that is none", { ...smtp, CALLWARD_SMTP_URL: "https://mail.example.org" }],
    ["nobody to write to", { ...smtp, CALLWARD_ALERT_EMAIL_TO: "" }],
    [
      "a sender with a line break",
      { ...smtp, CALLWARD_ALERT_EMAIL_FROM: "a@example.org\nBcc: c@example.org" },
    ],
  ])("with %s are refused, without being told", (_name, env) => {
    expect(() => readChannelSettings(env)).toThrow(
      expect.objectContaining({
        code: "SETTING_INVALID",
        message: expect.not.stringMatching(/short-secret|Bcc/),
      }),
    );
  });
});
