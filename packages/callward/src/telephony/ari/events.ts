import { z } from "zod";

/** The part of ARI's `Channel` that is used here. */
const channelSchema = z.object({
  id: z.string().min(1),
  name: z.string(),
  state: z.string(),
  caller: z.object({ number: z.string() }).optional(),
  dialplan: z
    .object({ exten: z.string(), app_name: z.string().optional(), app_data: z.string().optional() })
    .optional(),
  channelvars: z.record(z.string(), z.string()).optional(),
});

export type AriChannel = z.output<typeof channelSchema>;

/** What `GET /channels` answers. */
export const channelListSchema = z.array(channelSchema);
/** What `POST /channels/externalMedia` and `POST /channels` answer. */
export const channelAnswerSchema = channelSchema;

const common = {
  application: z.string(),
  asterisk_id: z.string().optional(),
  timestamp: z.string().optional(),
};
const ofChannel = { ...common, channel: channelSchema };

/** The events that are used; ARI's own names, so that a reader finds them in Asterisk's documentation. */
const eventSchema = z.discriminatedUnion("type", [
  z.object({ ...common, type: z.literal("ApplicationRegistered") }),
  z.object({ ...common, type: z.literal("ApplicationReplaced") }),
  z.object({ ...ofChannel, type: z.literal("StasisStart"), args: z.array(z.string()) }),
  z.object({ ...ofChannel, type: z.literal("StasisEnd") }),
  z.object({
    ...ofChannel,
    type: z.literal("ChannelDtmfReceived"),
    digit: z.string().length(1),
    duration_ms: z.number().nonnegative(),
  }),
  z.object({ ...ofChannel, type: z.literal("ChannelHangupRequest") }),
  z.object({ ...ofChannel, type: z.literal("ChannelDestroyed") }),
]);

export type AriEvent = z.output<typeof eventSchema>;
export type ChannelEvent = Extract<AriEvent, { readonly channel: AriChannel }>;

const responseSchema = z.object({
  type: z.literal("RESTResponse"),
  request_id: z.string(),
  status_code: z.number().int(),
  reason_phrase: z.string().optional(),
  message_body: z.string().optional(),
});

export type RestResponse = z.output<typeof responseSchema>;

/**
 * Reads one text message of an ARI WebSocket. Undefined for what is not used or not valid: ARI gains events with each
 * version, and a PBX that sends nonsense must not bring a call down.
 */
export function readAriMessage(text: string): AriEvent | RestResponse | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const schema = isResponse(value) ? responseSchema : eventSchema;
  return schema.safeParse(value).data;
}

function isResponse(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    value.type === responseSchema.shape.type.value
  );
}
