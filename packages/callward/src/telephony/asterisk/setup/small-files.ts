import { MODULES } from "./modules.ts";

/** modules.conf: an explicit list (see `MODULES`). */
export function modulesConf(): string {
  return `[modules]
; Nothing loads that is not named: a module that is not there cannot be attacked.
autoload = no
${MODULES.map((name) => `load = ${name}.so`).join("\n")}
`;
}

/** logger.conf: what went wrong, and who tried to get in (which fail2ban reads). */
export function loggerConf(): string {
  return `[general]
dateformat = %F %T
[logfiles]
console = warning,error
messages.log = notice,warning,error
security.log = security
`;
}

/** chan_websocket.conf: control of the sound in JSON, which Callward speaks. */
export function chanWebsocketConf(): string {
  return `[global]
control_message_format = json
`;
}
