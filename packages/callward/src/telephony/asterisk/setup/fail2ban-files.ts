import type { PbxLink } from "./pbx-plan.ts";

/**
 * Filters and jails for fail2ban (jail.conf(5)). Asterisk logs failed SIP logins on its security channel, but writes
 * nothing at all when a login to ARI fails, so the ARI filters read what does see them: Callward's own log where the PBX
 * dials Callward, and the log of a reverse proxy where one stands before ARI. Where Callward dials, nobody else reaches
 * ARI in the first place (http.conf, ari.conf).
 */
export function fail2banFiles(mode: PbxLink["mode"]): ReadonlyMap<string, string> {
  return new Map([
    [
      "callward/fail2ban/filter.d/callward-sip.conf",
      `# Failed SIP logins, from Asterisk's security channel (logger.conf: security.log = security).
[Definition]
failregex = SecurityEvent="(?:FailedACL|InvalidAccountID|ChallengeResponseFailed|InvalidPassword)".*,RemoteAddress="IPV[46]/(?:UDP|TCP|TLS|WS|WSS)/<HOST>/\\d+"
ignoreregex =
datepattern = ^\\[%%Y-%%m-%%d %%H:%%M:%%S
`,
    ],
    ...(mode === "outbound"
      ? [["callward/fail2ban/filter.d/callward-ari.conf", LISTENER_FILTER] as const]
      : []),
    [
      "callward/fail2ban/filter.d/callward-ari-nginx.conf",
      `# Failed logins to Asterisk's ARI, from the access log of the nginx before it (log format "combined").
[Definition]
failregex = ^<HOST> \\S+ \\S+ (?:\\[[^\\]]*\\])?\\s*"(?:GET|POST|PUT|DELETE|OPTIONS) /ari/[^"]*" 401\\b
ignoreregex =
datepattern = \\[%%d/%%b/%%Y:%%H:%%M:%%S %%z\\]
`,
    ],
    [
      "callward/fail2ban/jail.d/callward.conf",
      `[callward-sip]
enabled = true
filter = callward-sip
logpath = /var/log/asterisk/security.log
port = 5060,5061
protocol = all
maxretry = 5
findtime = 10m
bantime = 1d

${mode === "outbound" ? LISTENER_JAIL : ""}# Only where nginx stands before Asterisk's ARI.
[callward-ari-nginx]
enabled = false
filter = callward-ari-nginx
logpath = /var/log/nginx/access.log
port = http,https
maxretry = 3
findtime = 1h
bantime = 1d
`,
    ],
  ]);
}

const LISTENER_FILTER = `# Failed logins at the port where Callward waits for the PBX, from Callward's own log.
[Definition]
failregex = callward: refused ARI login from <HOST>(?:\\s|$)
ignoreregex =
`;

const LISTENER_JAIL = `# Callward as a systemd service. Where it logs to a file: backend = auto and logpath = that file.
[callward-ari]
enabled = true
filter = callward-ari
backend = systemd
journalmatch = _SYSTEMD_UNIT=callward.service
port = 8766
maxretry = 3
findtime = 1h
bantime = 1d

`;
