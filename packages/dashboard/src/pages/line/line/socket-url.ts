/** Close code with which the server says that a call cannot begin; why is in the message before it. */
export const CLOSED_REFUSED = 4400;

/**
 * The address of one of the server's sockets: under TLS where the page came by TLS.
 *
 * @param version the version to try; undefined: what takes calls.
 */
export function socketUrl(path: "/api/line" | "/api/sound", version: string | undefined): string {
  const { protocol, host } = window.location;
  const query = version === undefined ? "" : `?version=${encodeURIComponent(version)}`;
  return `${protocol === "https:" ? "wss" : "ws"}://${host}${path}${query}`;
}
