import { TLS_FILES } from "../../packages/callward/src/telephony/asterisk/setup/pbx-plan.ts";
import { takePorts } from "./ports.ts";
import { type PrivateAsterisk, startAsterisk } from "./private-asterisk.ts";

/** Another Asterisk, on the far side of the trunk. */
export interface ProviderPbx extends PrivateAsterisk {
  /** UDP port at which a plain SIP caller (`dial`) reaches it; its calls go on to the line, encrypted. */
  readonly sip: number;
}

/**
 * Starts an Asterisk that passes calls of a plain SIP caller on over TLS and SRTP, and trusts the line's own authority
 * alone. With `desk` it is that desk's phone too: it registers, answers at once and plays 1300 Hz.
 *
 * @param to The line's PBX: its folder of configuration with the certificates, and the port of its TLS transport.
 */
export async function startProvider(to: {
  readonly dist: string;
  readonly etc: string;
  readonly sips: number;
  readonly desk?: { readonly name: string; readonly password: string };
}): Promise<ProviderPbx> {
  const ports = await takePorts();
  const endpoint = `type = endpoint
context = out
disallow = all
allow = ulaw
direct_media = no
media_address = 127.0.0.1
bind_rtp_to_media_address = yes
`;
  const desk =
    to.desk === undefined
      ? ""
      : `[desk]
type = auth
auth_type = userpass
username = ${to.desk.name}
password = ${to.desk.password}
[desk]
type = registration
transport = tls
outbound_auth = desk
server_uri = sip:127.0.0.1:${to.sips}\\;transport=tls
client_uri = sip:${to.desk.name}@127.0.0.1:${to.sips}\\;transport=tls
contact_user = ${to.desk.name}
retry_interval = 1
`;
  const config = new Map([
    ["rtp.conf", `[general]\nrtpstart = ${ports.rtpFirst}\nrtpend = ${ports.rtpLast}\n`],
    [
      "pjsip.conf",
      `[udp]
type = transport
protocol = udp
bind = 127.0.0.1:${ports.sip}
[tls]
type = transport
protocol = tls
bind = 127.0.0.1:${ports.sips}
cert_file = ${to.etc}/${TLS_FILES.pbxCertificate}
priv_key_file = ${to.etc}/${TLS_FILES.pbxKey}
ca_list_file = ${to.etc}/${TLS_FILES.authority}
verify_server = yes
method = tlsv1_2
[caller]
${endpoint}; Takes what it is given: calls to the desk come encrypted, calls of the caller do not.
media_encryption = sdes
media_encryption_optimistic = yes
[caller]
type = identify
endpoint = caller
match = 127.0.0.1
[line]
${endpoint}transport = tls
media_encryption = sdes
aors = line
${desk}[line]
type = aor
contact = sip:127.0.0.1:${to.sips}\\;transport=tls
`,
    ],
    [
      "extensions.conf",
      `[out]
exten => _X.,1,Dial(PJSIP/\${EXTEN}@line,30,U(told))
exten => ${to.desk?.name ?? "desk"},1,Answer()
 same => n,Playtones(1300)
 same => n,Wait(30)
[told]
exten => s,1,Verbose(1,rtp is secure: \${CHANNEL(rtp,secure)})
 same => n,Return()
`,
    ],
  ]);
  const provider = await startAsterisk({ dist: to.dist, config });
  const close = async () => {
    await provider.close();
    await ports.release();
  };
  return { ...provider, sip: ports.sip, close };
}
