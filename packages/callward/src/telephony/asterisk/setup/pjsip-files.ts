import { INBOUND_CONTEXT, type PbxPlan, TLS_FILES } from "./pbx-plan.ts";

/** Name of a target's endpoint. Not the bare extension: a caller could show that as its own number. */
export const endpointOf = (extension: string) => `desk-${extension}`;

/** pjsip.conf: TLS and encrypted sound for everything, a trunk, and a phone for each of the pack's people. */
export function pjsipConf(plan: PbxPlan): string {
  const { bind, ports, etc } = plan;
  const needsPlain =
    plan.trunk?.plain === true ||
    plan.people.some(({ contact }) => contact !== undefined && !isSecure(contact));
  const nat =
    plan.publicAddress === undefined
      ? ""
      : `external_signaling_address = ${plan.publicAddress}
external_media_address = ${plan.publicAddress}
local_net = 10.0.0.0/8
local_net = 172.16.0.0/12
local_net = 192.168.0.0/16
`;
  const udp = needsPlain
    ? `
; Not encrypted: only for the parts below that say so.
[callward-udp]
type = transport
protocol = udp
bind = ${bind}:${ports.sip}
${nat}`
    : "";
  const media = bind === "0.0.0.0" ? "" : `media_address = ${bind}\nbind_rtp_to_media_address = yes\n`;
  const plainTemplate = needsPlain
    ? `
[callward-plain](!,callward-endpoint)
transport = callward-udp
media_encryption = no
`
    : "";
  return `[global]
type = global
; Says nothing about make and version.
user_agent = PBX
; By name first: phones and trunk may share an address. Nobody anonymous.
endpoint_identifier_order = username,ip

[callward-tls]
type = transport
protocol = tls
bind = ${bind}:${ports.sips}
cert_file = ${etc}/${TLS_FILES.pbxCertificate}
priv_key_file = ${etc}/${TLS_FILES.pbxKey}
method = tlsv1_2
${nat}${udp}
[callward-endpoint](!)
type = endpoint
disallow = all
allow = ulaw,alaw
dtmf_mode = rfc4733
; The sound passes through the PBX always: only then can a caller be taken to a person.
direct_media = no
rtp_symmetric = yes
force_rport = yes
rewrite_contact = yes
; A caller may not send calls elsewhere.
allow_transfer = no
${media}
[callward-secure](!,callward-endpoint)
transport = callward-tls
media_encryption = sdes
media_encryption_optimistic = no
${plainTemplate}
${trunkSections(plan)}
${plan.people.map((phone) => phoneSections(plan, phone)).join("\n")}`;
}

function trunkSections({ trunk }: PbxPlan): string {
  if (trunk === undefined)
    return "; No trunk was named: add one with `callward asterisk setup --trunk HOST`.\n";
  const port = trunk.port === undefined ? "" : `:${trunk.port}`;
  const contact = trunk.plain ? `sip:${trunk.host}${port}` : `sip:${trunk.host}${port};transport=tls`;
  return `; The provider: whatever comes from its address goes to the assistant and nowhere else.
[callward-trunk](${trunk.plain ? "callward-plain" : "callward-secure"})
context = ${INBOUND_CONTEXT}
aors = callward-trunk

[callward-trunk]
type = aor
contact = ${escaped(contact)}

[callward-trunk]
type = identify
endpoint = callward-trunk
match = ${trunk.host}
`;
}

function phoneSections(plan: PbxPlan, { label, extension, contact }: PbxPlan["people"][number]): string {
  const name = endpointOf(extension);
  const plain = contact !== undefined && !isSecure(contact);
  const reach =
    contact === undefined
      ? "max_contacts = 1\nremove_existing = yes\nqualify_frequency = 60"
      : `contact = ${escaped(contact)}`;
  return `; ${label.replaceAll(/[^\w .,'-]/g, " ")}
[${name}](${plain ? "callward-plain" : "callward-secure"})
context = callward-desk
aors = ${name}
auth = ${name}

[${name}]
type = auth
auth_type = userpass
username = ${name}
password = ${plan.passwords.phones[extension] ?? ""}

[${name}]
type = aor
${reach}
`;
}

/** A semicolon begins a comment in Asterisk's files. */
const escaped = (text: string) => text.replaceAll(";", "\\;");

const isSecure = (contact: string) => /^sips:|;transport=tls\b/i.test(contact);

/** rtp.conf: the ports of sound, and no packet from anywhere but the one sender of a call. */
export function rtpConf({ ports }: PbxPlan): string {
  return `[general]
rtpstart = ${ports.rtpFirst}
rtpend = ${ports.rtpLast}
strictrtp = yes
icesupport = no
`;
}
