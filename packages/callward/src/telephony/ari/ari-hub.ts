import type { WebSocket } from "ws";
import { type AriApp, createAriApp, type OwnedAriApp } from "./ari-app.ts";
import { type AriSocket, openAriSocket } from "./ari-socket.ts";
import type { AriEvent } from "./events.ts";
import { watchRegistration } from "./registration.ts";

export interface AriHubOptions {
  readonly event: (app: AriApp, event: AriEvent) => void;
  /** An application got a connection, for the first time or again. */
  readonly up: (app: AriApp) => void;
  readonly down: (app: AriApp, why: string) => void;
  /** True while a call needs the application: it is then kept without a connection. */
  readonly inUse: (app: AriApp) => boolean;
  readonly pingMs?: number;
  /** How often a connection that we dialled is asked whether it still carries its application. */
  readonly registrationMs?: number;
}

/**
 * All ARI connections of the process, dialled by either side. A connection is told by its events which applications
 * it carries; the newest connection of an application is the one in use.
 */
export interface AriHub {
  /**
   * Takes an open WebSocket. `application` is its application where that is known beforehand; it is closed where the PBX
   * does not know that one.
   */
  add(socket: WebSocket, application?: string): void;
  /** True while the PBX would bring us its calls. */
  readonly connected: boolean;
  /** Forgets applications that have no connection and no call. */
  tidy(): void;
  /** Closes all connections. Idempotent. */
  close(): void;
}

export function createAriHub(options: AriHubOptions): AriHub {
  const apps = new Map<string, OwnedAriApp>();
  /** Every open connection. */
  const sockets = new Set<AriSocket>();
  /** Those of which the PBX has not said yet that it knows their application. */
  const unsure = new Set<AriSocket>();

  /** The application of an event or a name, with this socket as its connection. */
  function reach(key: string, name: string, socket: AriSocket): OwnedAriApp {
    let app = apps.get(key);
    if (app === undefined) {
      app = createAriApp(name);
      apps.set(key, app);
    }
    if (app.socket !== socket) {
      app.attach(socket);
      options.up(app);
    }
    return app;
  }

  function lost(socket: AriSocket, why: string): void {
    sockets.delete(socket);
    unsure.delete(socket);
    for (const app of apps.values()) if (app.detach(socket)) options.down(app, why);
    tidy();
  }

  function tidy(): void {
    for (const [key, app] of apps) {
      if (app.socket === undefined && !options.inUse(app)) apps.delete(key);
    }
  }

  return {
    get connected() {
      return sockets.size > unsure.size;
    },
    tidy,
    add(webSocket, application) {
      let leave: () => void = () => undefined;
      const socket = openAriSocket(webSocket, {
        event(event) {
          // Several PBXs may dial us with applications of one name.
          const key = application ?? `${event.asterisk_id ?? ""}/${event.application}`;
          options.event(reach(key, event.application, socket), event);
        },
        closed(why) {
          leave();
          lost(socket, why);
        },
        ...(options.pingMs === undefined ? {} : { pingMs: options.pingMs }),
      });
      sockets.add(socket);
      if (application === undefined) return;
      unsure.add(socket);
      leave = watchRegistration(socket.rest, application, {
        known() {
          unsure.delete(socket);
          reach(application, application, socket);
        },
        forgotten: () => socket.drop("the PBX has forgotten the application"),
        ...(options.registrationMs === undefined ? {} : { periodMs: options.registrationMs }),
      });
    },
    close() {
      for (const socket of sockets) socket.close();
    },
  };
}
