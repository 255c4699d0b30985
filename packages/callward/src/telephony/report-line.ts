import type { TelephonyReport } from "./report.ts";

/**
 * A report as one line of the server's log. The line of a refused connection is read by fail2ban (the filter
 * `callward-ari` of `callward asterisk setup`), so its beginning may not change without the filter.
 */
export function reportLine(report: TelephonyReport): string {
  switch (report.type) {
    case "connection-refused":
      return `callward: refused ARI login from ${report.from} (${report.path}: ${report.why})`;
    case "pbx-connected":
      return `callward: a PBX is connected, for the application ${report.app}`;
    case "pbx-lost":
      return `callward: the connection to the PBX is lost, application ${report.app}: ${report.why}`;
    case "app-replaced":
      return `callward: ALARM: another program has taken over the application ${report.app} and gets our calls`;
    case "orphan-handed-over":
      return `callward: the channel ${report.channel} belonged to nobody here and was handed to people`;
    case "setup-failed":
      return `callward: the call ${report.channel} could not be set up (${report.code}: ${report.why}); people have it`;
    case "play-overflow":
      return `callward: ${report.ms} ms of sound for the call ${report.channel} were dropped: too much was queued`;
    default:
      report satisfies never;
      return "callward: unknown report";
  }
}
