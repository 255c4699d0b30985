import { ariConf, httpConf, websocketClientConf } from "./ari-files.ts";
import { extensionsConf } from "./extensions-conf.ts";
import { fail2banFiles } from "./fail2ban-files.ts";
import { ARI_PASSWORD_FILE, ARI_USER, MEDIA_CLIENT, type PbxPlan, TLS_FILES } from "./pbx-plan.ts";
import { pjsipConf, rtpConf } from "./pjsip-files.ts";
import { chanWebsocketConf, loggerConf, modulesConf } from "./small-files.ts";

/** First line of each file: where it came from, and that it may be changed. */
const HEAD =
  "; Written by `callward asterisk setup`. Change it as you like: another run keeps your changes unless --force is given.\n";

/** All files of the configuration, by their path under the folder. Pure: the same plan gives the same text. */
export function renderConfig(plan: PbxPlan): ReadonlyMap<string, string> {
  const config: readonly (readonly [string, string])[] = [
    ["modules.conf", modulesConf()],
    ["logger.conf", loggerConf()],
    ["http.conf", httpConf(plan)],
    ["ari.conf", ariConf(plan)],
    ["websocket_client.conf", websocketClientConf(plan)],
    ["chan_websocket.conf", chanWebsocketConf()],
    ["pjsip.conf", pjsipConf(plan)],
    ["rtp.conf", rtpConf(plan)],
    ["extensions.conf", extensionsConf(plan)],
  ];
  return new Map([
    ...config.map(([name, text]) => [name, HEAD + text] as const),
    ["callward/callward.env", callwardEnv(plan)],
    [ARI_PASSWORD_FILE, `${plan.passwords.ari}\n`],
    ...fail2banFiles(plan.link.mode),
  ]);
}

/** The settings with which Callward meets this PBX, for a shell or for systemd's EnvironmentFile. */
function callwardEnv({ link, ports, etc, local = etc }: PbxPlan): string {
  const common = [
    `CALLWARD_ARI_USER=${ARI_USER}`,
    `CALLWARD_ARI_PASSWORD_FILE=${local}/${ARI_PASSWORD_FILE}`,
  ];
  const authority = `CALLWARD_ARI_CA=${local}/${TLS_FILES.authority}`;
  if (link.mode === "inbound") {
    const url = `CALLWARD_ARI_URL=https://${link.pbx}:${ports.https}/ari`;
    return `${[url, ...common, authority].join("\n")}\n`;
  }
  const port = link.url.port || (link.url.protocol === "wss:" ? "443" : "80");
  const host = link.url.hostname === "localhost" ? "127.0.0.1" : link.url.hostname;
  const tls = [
    `CALLWARD_ARI_CERT=${local}/${TLS_FILES.callwardCertificate}`,
    `CALLWARD_ARI_KEY=${local}/${TLS_FILES.callwardKey}`,
    authority,
  ];
  const lines = [
    `CALLWARD_ARI_LISTEN=${host}:${port}`,
    ...common,
    `CALLWARD_MEDIA_CLIENT=${MEDIA_CLIENT}`,
    ...(link.url.protocol === "wss:" ? tls : []),
  ];
  return `${lines.join("\n")}\n`;
}
