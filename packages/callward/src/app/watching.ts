import type { TraceSink } from "../calls/call-deps.ts";
import type { CallLimits } from "../calls/call-limits.ts";
import type { Caller } from "../calls/events.ts";
import { readChannelSettings } from "../control/alerts/delivery/channel-settings.ts";
import { openAlerts } from "../control/alerts/open-alerts.ts";
import { createCallerRef, openCallerKey } from "../control/limits/caller-ref.ts";
import { createLimitExchange } from "../control/limits/limit-exchange.ts";
import { createLimitKeeper } from "../control/limits/limit-keeper.ts";
import { DEFAULT_LIMITS } from "../control/limits/limit-settings.ts";
import type { alertsRoutes } from "../http/api/alerts-routes.ts";
import type { limitsRoutes } from "../http/api/limits-routes.ts";
import type { Metrics } from "../observe/metrics/metrics.ts";
import type { Store } from "../store/open-store.ts";
import type { Settings } from "./settings.ts";

/** What the API of limits and alerts works with. */
export interface WatchingApi {
  readonly limits: Parameters<typeof limitsRoutes>[0];
  readonly alerts: Parameters<typeof alertsRoutes>[0];
}

/** What watches the calls of this process: limits before them, alerts behind them. */
export interface Watching {
  /** Takes the trace, for alerts. */
  readonly sink: TraceSink;
  /** Who a call is from, and what it may use. `number` is what the network claims. */
  forCall(
    tenant: string,
    number: string | undefined,
  ): { readonly caller: Caller; readonly limits: CallLimits };
  /** Another version of the pack takes calls from now on. */
  updated(tenant: string, pack: { readonly id: string; readonly version: string }): void;
  /** What the API works with; undefined without a store. */
  readonly api: WatchingApi | undefined;
  /** To be closed when there are no calls any more, and before the store. Idempotent. */
  close(): Promise<void>;
}

/**
 * Without a store the limits are those by default, counted for this process alone, and alerts are sent without being kept.
 * Throws SETTING_INVALID, KEY_UNUSABLE.
 */
export async function openWatching(options: {
  readonly store: Store | undefined;
  readonly settings: Settings;
  readonly metrics: Metrics;
}): Promise<Watching> {
  const { store, settings, metrics } = options;
  const channels = readChannelSettings(settings.env);
  const refOf = createCallerRef(openCallerKey(settings.env, settings.dataFolder));
  const exchange = store === undefined ? undefined : createLimitExchange(store);
  const keeper = createLimitKeeper({
    settings: exchange?.settings ?? (() => DEFAULT_LIMITS),
    now: Date.now,
    ...(exchange === undefined ? {} : { others: exchange.others }),
  });
  await exchange?.start(keeper);
  const alerts = openAlerts({ store, settings: channels, told: metrics.alertSent });
  let closing: Promise<void> | undefined;
  return {
    sink: alerts,
    forCall(tenant, number) {
      const ref = refOf(tenant, number);
      return {
        caller: { clearance: "public", ...(ref === undefined ? {} : { ref }) },
        limits: keeper.forCall(tenant, ref),
      };
    },
    updated: alerts.updated,
    api:
      store === undefined || exchange === undefined
        ? undefined
        : {
            limits: { store, keeper, reread: () => exchange.exchange() },
            alerts: { store, channels: alerts.channels, flush: () => alerts.flush() },
          },
    close() {
      closing ??= Promise.all([alerts.close(), exchange?.close()]).then(() => undefined);
      return closing;
    },
  };
}
