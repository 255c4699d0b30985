/** Everything that the operator's PBX is told, before it becomes files. */
export interface PbxPlan {
  readonly link: PbxLink;
  /** The folder in which the PBX finds these files, such as `/etc/asterisk`. */
  readonly etc: string;
  /** The same folder as Callward's machine has it, if that is another one. */
  readonly local?: string;
  /** Address on which SIP and RTP are served; `0.0.0.0` is all of them. */
  readonly bind: string;
  /** Address under which the outside reaches a PBX behind NAT. */
  readonly publicAddress?: string;
  readonly ports: PbxPorts;
  readonly people: readonly DeskPhone[];
  /** Extension for callers that nobody else is named for; one of `people`. */
  readonly defaultExtension: string;
  readonly trunk?: Trunk;
  readonly passwords: PbxPasswords;
}

/** Who dials whom for control and sound. */
export type PbxLink =
  /** Callward dials the PBX at `pbx`: `from` is its own address, and no other may log in. */
  | { readonly mode: "inbound"; readonly from: string; readonly pbx: string }
  /** The PBX dials Callward for every call. Asterisk itself may crash when Callward dies (decision 0009). */
  | { readonly mode: "outbound"; readonly url: URL };

/** True for an address or name that does not leave the machine. */
export const isLoopback = (host: string) => /^(127\.|localhost$|\[?::1\]?$)/.test(host);

export interface PbxPorts {
  readonly sip: number;
  readonly sips: number;
  readonly http: number;
  readonly https: number;
  readonly rtpFirst: number;
  readonly rtpLast: number;
}

/** The ports that Asterisk's documentation and everybody's firewalls know. */
export const USUAL_PORTS: PbxPorts = {
  sip: 5060,
  sips: 5061,
  http: 8088,
  https: 8089,
  rtpFirst: 10_000,
  rtpLast: 20_000,
};

/** A target of the pack and the phone that rings for it. */
export interface DeskPhone {
  readonly label: string;
  readonly extension: string;
  /** A fixed address, such as that of another PBX; else the phone registers. */
  readonly contact?: string;
}

export interface Trunk {
  readonly host: string;
  readonly port?: number;
  /** UDP without encryption, for providers that have nothing else. */
  readonly plain: boolean;
}

/** Secrets of the configuration. They are written to files of mode 0600 and nowhere else. */
export interface PbxPasswords {
  /** Between the PBX and Callward. */
  readonly ari: string;
  /** Of the PBX's own user that Callward's connections act as. */
  readonly localUser: string;
  /** Of the user that may look and not touch. */
  readonly watch: string;
  /** The same, as `crypt(3)` stores it. */
  readonly watchCrypt: string;
  /** By extension. */
  readonly phones: Readonly<Record<string, string>>;
}

/** Name of the Stasis application, as `CALLWARD_ARI_APP` has it by default. */
export const APP = "callward";
/** Section of websocket_client.conf that `CALLWARD_MEDIA_CLIENT` names by default. */
export const MEDIA_CLIENT = "callward_media";
/** Context in which people are, as `CALLWARD_TRANSFER_CONTEXT` has it by default. */
export const PEOPLE_CONTEXT = "humans";
/** Context in which calls from outside arrive. */
export const INBOUND_CONTEXT = "callward-inbound";
/** User names of ari.conf. */
export const ARI_USER = "callward";
export const WATCH_USER = "callward_watch";

/** Callward's password for ARI under the written folder, alone in a file of mode 0600. */
export const ARI_PASSWORD_FILE = "callward/ari-password";

/** Where the certificates lie under `etc`. Callward has one of its own only where the PBX dials it. */
export const TLS_FILES = {
  authority: "callward/tls/ca.pem",
  pbxCertificate: "callward/tls/pbx.pem",
  pbxKey: "callward/tls/pbx.key",
  callwardCertificate: "callward/tls/callward.pem",
  callwardKey: "callward/tls/callward.key",
} as const;
