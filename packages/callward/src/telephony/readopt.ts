import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import type { AriApp } from "./ari/ari-app.ts";
import { type AriChannel, channelListSchema } from "./ari/events.ts";
import type { ChannelEvents } from "./channel-events.ts";
import { isShared, kindOf } from "./channel-names.ts";
import { returnToDialplan } from "./hand-over.ts";
import type { PhoneLine } from "./phone-line.ts";
import type { Report } from "./report.ts";
import { watchPair } from "./warm-transfer.ts";

const bridgeListSchema = z.array(z.object({ id: z.string(), channels: z.array(z.string()) }));

/** How long Asterisk may take to tell of a call that it lists. The dead-man switch leaves an orphan two seconds at least. */
const TELL_MS = 500;

/**
 * Compares what the PBX has with what we have, once an application is connected (again): calls whose channel is gone
 * end; callers whom nobody owns, because the process that did has died, go to the dialplan's people; pairs of a warm
 * transfer are watched; left-over legs and bridges of ours are removed.
 */
export async function readopt(
  app: AriApp,
  calls: readonly { readonly line: PhoneLine | undefined }[],
  known: (channel: string) => boolean,
  channels: ChannelEvents,
  report: Report,
): Promise<void> {
  const [channelList, bridgeList] = await Promise.all([
    app.rest("GET", "channels"),
    app.rest("GET", "bridges"),
  ]);
  const living = channelListSchema.parse(channelList);
  const bridges = bridgeListSchema.parse(bridgeList);
  const ids = new Set(living.map(({ id }) => id));
  for (const { line } of calls) line?.reconcile(ids);

  // Bridges that are owned are in use, or just being made.
  const mine = new Set(living.filter((channel) => isIn(app, channel)).map(({ id }) => id));
  const ours = bridges.filter(
    (bridge) => !known(bridge.id) && (isShared(app) || bridge.channels.some((member) => mine.has(member))),
  );
  const joined = ours.filter(({ id }) => kindOf(app.name, id) === "joined");
  const pairs = joined.filter((bridge) => bridge.channels.length > 1);
  for (const pair of pairs) watchPair(app, channels, pair.id, pair.channels);
  // Of these two one hung up unseen.
  const alone = joined.filter((bridge) => bridge.channels.length === 1).flatMap((bridge) => bridge.channels);
  const useless = ours.filter(
    ({ id, channels: members }) =>
      kindOf(app.name, id) === "bridge" || (kindOf(app.name, id) === "joined" && members.length < 2),
  );
  const talking = new Set(joined.flatMap((bridge) => bridge.channels));

  await Promise.allSettled([
    ...alone.map((id) => app.rest("DELETE", `channels/${id}`)),
    ...useless.map(({ id }) => app.rest("DELETE", `bridges/${id}`)),
    ...living
      .filter(({ id }) => !known(id) && !talking.has(id))
      .map(async (channel) => {
        if (kindOf(app.name, channel.id) !== undefined) {
          if (isShared(app)) await app.rest("DELETE", `channels/${channel.id}`);
        } else if (mine.has(channel.id)) {
          // Asterisk lists a call that has just come before it tells us of it.
          await sleep(TELL_MS, undefined, { ref: false });
          if (known(channel.id)) return;
          await returnToDialplan(app, channel.id);
          report({ type: "orphan-handed-over", channel: channel.id });
        }
      }),
  ]);
}

/** True for a channel that waits in our application. */
function isIn(app: AriApp, { name, dialplan }: AriChannel): boolean {
  if (dialplan?.app_name !== "Stasis") return false;
  const waitsIn = (dialplan.app_data ?? "").split(",")[0];
  return waitsIn === app.name || (!isShared(app) && `${waitsIn}:${name}` === app.name);
}
