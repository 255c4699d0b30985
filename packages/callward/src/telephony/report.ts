/**
 * What the telephony tells the operator, for logs, health and alarms. Never holds credentials, a caller's words or a
 * caller's number.
 */
export type TelephonyReport =
  /** A connection to a PBX is up; `app` is the Stasis application it carries. */
  | { readonly type: "pbx-connected"; readonly app: string }
  /** A connection to a PBX is gone; it is being tried again, or the PBX will dial again. */
  | { readonly type: "pbx-lost"; readonly app: string; readonly why: string }
  /** An alarm: another program has taken over our Stasis application and gets our calls. */
  | { readonly type: "app-replaced"; readonly app: string }
  /** Somebody dialled our listener with wrong credentials, no valid certificate, a wrong path or subprotocol. */
  | {
      readonly type: "connection-refused";
      readonly path: string;
      readonly why: string;
      /** Address of whoever tried, for fail2ban. */
      readonly from: string;
    }
  /** A channel of our application that no call of this process owns was handed to the dialplan's people. */
  | { readonly type: "orphan-handed-over"; readonly channel: string }
  /** A call could not be set up, so that its caller was handed to the dialplan's people. */
  | { readonly type: "setup-failed"; readonly channel: string; readonly code: string; readonly why: string }
  /** More was played than a line queues; `ms` of it were dropped. */
  | { readonly type: "play-overflow"; readonly channel: string; readonly ms: number };

export type Report = (report: TelephonyReport) => void;
