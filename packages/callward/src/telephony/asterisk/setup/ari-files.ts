import { APP, ARI_USER, isLoopback, MEDIA_CLIENT, type PbxPlan, TLS_FILES, WATCH_USER } from "./pbx-plan.ts";

/**
 * How the PBX dials Callward. Four attempts half a second apart: a caller whose assistant is absent, or dies in the
 * middle of a call, is with a person about two seconds later, and a restart of the network card is ridden out.
 */
const DIAL = { connection_timeout: 500, reconnect_interval: 500, reconnect_attempts: 4 };

/** http.conf: the HTTP server for ARI on the loopback, and with TLS where Callward dials in. */
export function httpConf({ link, ports, etc, bind }: PbxPlan): string {
  const tls =
    link.mode === "outbound"
      ? "; Callward is dialled by the PBX: nothing is open to the network.\ntlsenable = no\n"
      : `tlsenable = yes
tlsbindaddr = ${isLoopback(link.from) ? "127.0.0.1" : bind}:${ports.https}
tlscertfile = ${etc}/${TLS_FILES.pbxCertificate}
tlsprivatekey = ${etc}/${TLS_FILES.pbxKey}
tlsdisablev1 = yes
tlsdisablev11 = yes
`;
  return `[general]
servername = pbx
enabled = yes
; Without TLS on the loopback only.
bindaddr = 127.0.0.1
bindport = ${ports.http}
enable_static = no
enable_status = no
; Logins that are not completed must not use up the server. Where Callward dials, each call holds a session.
sessionlimit = 500
${tls}
; Whoever is not named here is turned away before the password is looked at, for control and for sound.
${["/ari", "/media"].map((path) => restriction(path, link)).join("\n")}`;
}

function restriction(path: string, link: PbxPlan["link"]): string {
  const callward = link.mode === "inbound" && !isLoopback(link.from) ? `permit = ${link.from}\n` : "";
  return `[${path}]
type = restriction
deny = 0.0.0.0/0.0.0.0,::/0
permit = 127.0.0.1
${callward}`;
}

/** ari.conf: who may control the PBX, and from where. `permit` and `deny` need Asterisk 22.9, 23.3 or 20.19. */
export function ariConf({ link, passwords }: PbxPlan): string {
  const own =
    link.mode === "outbound"
      ? `; Callward's connections act as this user. Nobody can log in as it: every address is denied.
[${ARI_USER}]
type = user
read_only = no
password = ${passwords.localUser}
password_format = plain
deny = 0.0.0.0/0.0.0.0,::/0

; For every call the PBX dials Callward (websocket_client.conf).
[${APP}_outbound]
type = outbound_websocket
websocket_client_id = callward_ari
apps = ${APP}
local_ari_user = ${ARI_USER}
subscribe_all = no
`
      : `; Callward logs in as this user, from its own address only.
[${ARI_USER}]
type = user
read_only = no
password = ${passwords.ari}
password_format = plain
deny = 0.0.0.0/0.0.0.0,::/0
permit = ${link.from}
`;
  return `[general]
enabled = yes
pretty = no
auth_realm = pbx
; allowed_origins stays unset: no web page has any business here.

${own}
; For dashboards and for \`callward asterisk check\`: looks and cannot touch.
[${WATCH_USER}]
type = user
read_only = yes
password = ${passwords.watchCrypt}
password_format = crypt
deny = 0.0.0.0/0.0.0.0,::/0
permit = 127.0.0.1/255.255.255.255
`;
}

/** websocket_client.conf: the addresses of Callward that the PBX dials for control and for sound. */
export function websocketClientConf(plan: PbxPlan): string {
  const { link } = plan;
  if (link.mode === "inbound") return "; Callward dials this PBX; the PBX dials nobody.\n";
  const client = (name: string, protocol: string) => `[${name}]
type = websocket_client
connection_type = per_call_config
uri = ${new URL(protocol, link.url).href}
protocols = ${protocol}
username = ${ARI_USER}
password = ${plan.passwords.ari}
${Object.entries(DIAL)
  .map(([key, value]) => `${key} = ${value}`)
  .join("\n")}
${tlsOf(plan, link.url)}`;
  return `${client("callward_ari", "ari")}\n${client(MEDIA_CLIENT, "media")}`;
}

function tlsOf({ etc }: PbxPlan, url: URL): string {
  if (url.protocol !== "wss:") return "tls_enabled = no\n";
  return `tls_enabled = yes
ca_list_file = ${etc}/${TLS_FILES.authority}
verify_server_cert = yes
verify_server_hostname = yes
; Callward refuses whoever shows no certificate of its own authority.
cert_file = ${etc}/${TLS_FILES.pbxCertificate}
priv_key_file = ${etc}/${TLS_FILES.pbxKey}
`;
}
