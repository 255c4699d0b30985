import { APP, INBOUND_CONTEXT, type PbxPlan, PEOPLE_CONTEXT } from "./pbx-plan.ts";
import { endpointOf } from "./pjsip-files.ts";

/**
 * Until Callward gives its first sign of life, in seconds. The PBX's own four attempts to reach it take two; a
 * Callward that accepts the call and then does nothing is given up after this.
 */
const FIRST_SIGN_SECONDS = 5;
/** How long a person's phone rings before the next is tried. */
const RING_SECONDS = 45;

/** extensions.conf: calls go to the assistant, and to people whenever it is absent, silent or done. */
export function extensionsConf({ people, defaultExtension }: PbxPlan): string {
  const desk = `Goto(${PEOPLE_CONTEXT},${defaultExtension},1)`;
  return `[general]
static = yes
writeprotect = yes
autofallthrough = yes

; Calls from outside. Nothing is included here and nothing else is reachable from here than people.
[${INBOUND_CONTEXT}]
exten => _[+0-9]!,1,Set(CALLWARD_DIALLED=\${FILTER(+0-9,\${EXTEN})})
 same => n,Goto(s,1)
; The dead-man switch: the PBX itself takes the caller to extension T when nobody renews this timer. Callward renews it
; every second while it lives, never beyond the longest call that it is allowed, so this is the hard cap too.
exten => s,1,Set(TIMEOUT(absolute)=${FIRST_SIGN_SECONDS})
 same => n,Stasis(${APP},\${CALLWARD_DIALLED})
 same => n,GotoIf($["\${STASISSTATUS}" = "FAILED"]?absent)
 same => n,${desk}
 same => n(absent),Log(WARNING,Callward cannot be reached: \${CHANNEL(name)} goes to a person)
 same => n,${desk}
exten => T,1,Set(TIMEOUT(absolute)=0)
 same => n,Log(WARNING,Callward gave no sign of life: \${CHANNEL(name)} goes to a person)
 same => n,${desk}

; The only places that a caller can be taken to: the targets of the pack. Fixed extensions, fixed phones.
[${PEOPLE_CONTEXT}]
${people
  .map(
    ({ extension }) => `exten => ${extension},1,Set(TIMEOUT(absolute)=0)
 same => n,Dial(PJSIP/${endpointOf(extension)},${RING_SECONDS})
 same => n,Goto(${extension === defaultExtension ? "nobody" : `${PEOPLE_CONTEXT},${defaultExtension}`},1)
`,
  )
  .join("")}exten => nobody,1,Answer()
 same => n,Playback(vm-nobodyavail)
 same => n,Congestion(10)

; What the phones of people may dial: each other.
[callward-desk]
include => ${PEOPLE_CONTEXT}
`;
}
