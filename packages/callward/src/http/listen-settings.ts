import { readFileSync } from "node:fs";
import { BlockList, isIP } from "node:net";
import { createSecureContext } from "node:tls";
import { CallwardError } from "@callward/guard";

type Env = Readonly<Record<string, string | undefined>>;

/** Where the web side listens, and under which name browsers know it. */
export interface ListenSettings {
  readonly host: string;
  /** Files of the certificate chain and its key, in PEM; undefined: plain HTTP. */
  readonly tls: { readonly certFile: string; readonly keyFile: string } | undefined;
  /** Origin that browsers use, such as `https://calls.example.org`; undefined: this machine only. */
  readonly publicOrigin: string | undefined;
  /** Addresses and networks of proxies whose word on the client's address is taken. */
  readonly trustedProxies: readonly string[];
  /** Others than this machine can reach the server. */
  readonly exposed: boolean;
}

/** 127.0.0.0/8 and ::1 never leave the machine (RFC 1122, RFC 4291). */
const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");
/** Names under which a server on this machine is reached. */
const LOCAL_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;

/**
 * Reads and judges the settings. Throws LISTEN_PLAIN_REFUSED where others could overhear passwords, and SETTING_INVALID.
 */
export function readListenSettings(env: Env): ListenSettings {
  const host = env.CALLWARD_HOST ?? "127.0.0.1";
  const tls = readTls(env);
  const publicOrigin = readPublicOrigin(env.CALLWARD_PUBLIC_URL);
  const trustedProxies = readProxies(env.CALLWARD_TRUSTED_PROXY);
  const local = isLoopbackAddress(host);
  if (!local && tls === undefined && env.CALLWARD_ALLOW_PLAIN !== "1")
    throw new CallwardError("LISTEN_PLAIN_REFUSED", { host });
  const exposed = !local || publicOrigin !== undefined || trustedProxies.length > 0;
  if (exposed && publicOrigin === undefined)
    throw invalid(
      "CALLWARD_PUBLIC_URL",
      "others can reach the server, so the address that they use must be named",
    );
  if (tls !== undefined && publicOrigin?.startsWith("http:") === true)
    throw invalid("CALLWARD_PUBLIC_URL", "it says http, and the server speaks TLS");
  if (publicOrigin?.startsWith("http:") === true && env.CALLWARD_ALLOW_PLAIN !== "1")
    throw new CallwardError("LISTEN_PLAIN_REFUSED", { host: new URL(publicOrigin).host });
  return { host, tls, publicOrigin, trustedProxies, exposed };
}

/**
 * The origin under which a request came in by its Host header, and undefined for a name that is not ours: a page of another
 * site whose name was pointed here (DNS rebinding).
 */
export function ownOrigin({ publicOrigin, tls }: ListenSettings, host: string): string | undefined {
  if (publicOrigin !== undefined && new URL(publicOrigin).host === host.toLowerCase()) return publicOrigin;
  return LOCAL_HOST.test(host) ? `${tls === undefined ? "http" : "https"}://${host}` : undefined;
}

export function isLoopbackAddress(host: string): boolean {
  if (host === "localhost") return true;
  const address = host.startsWith("::ffff:") ? host.slice("::ffff:".length) : host;
  const family = isIP(address);
  return family !== 0 && LOOPBACK.check(address, family === 4 ? "ipv4" : "ipv6");
}

/** The certificate and its key, which belong together. Throws SETTING_INVALID. */
export function loadTls({ certFile, keyFile }: NonNullable<ListenSettings["tls"]>): {
  readonly cert: Buffer;
  readonly key: Buffer;
  readonly minVersion: "TLSv1.2";
} {
  const files = { cert: readPem("CALLWARD_TLS_CERT", certFile), key: readPem("CALLWARD_TLS_KEY", keyFile) };
  try {
    createSecureContext(files);
  } catch {
    throw invalid("CALLWARD_TLS_CERT", "the two files are no certificate and its key, in PEM");
  }
  return { ...files, minVersion: "TLSv1.2" };
}

function readPem(setting: string, path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code = "it cannot be read" } = error as NodeJS.ErrnoException;
    throw invalid(setting, `${path}: ${code}`);
  }
}

function readTls(env: Env): ListenSettings["tls"] {
  const { CALLWARD_TLS_CERT: certFile, CALLWARD_TLS_KEY: keyFile } = env;
  if (certFile === undefined && keyFile === undefined) return undefined;
  if (certFile === undefined) throw invalid("CALLWARD_TLS_CERT", "there is a key and no certificate");
  if (keyFile === undefined) throw invalid("CALLWARD_TLS_KEY", "there is a certificate and no key");
  return { certFile, keyFile };
}

function readPublicOrigin(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== "/" || url.search !== "")
    throw invalid("CALLWARD_PUBLIC_URL", "it is not of the form https://name, without a path");
  return url.origin;
}

function readProxies(text = ""): readonly string[] {
  const entries = text.split(",").map((entry) => entry.trim());
  const proxies = entries.filter((entry) => entry !== "");
  for (const proxy of proxies) {
    const [address = "", bits, ...rest] = proxy.split("/");
    const family = isIP(address);
    const good = family !== 0 && rest.length === 0 && (bits === undefined || /^\d{1,3}$/.test(bits));
    // Everybody would be believed whatever address they give.
    if (!good || (bits !== undefined && Number(bits) === 0))
      throw invalid(
        "CALLWARD_TRUSTED_PROXY",
        "it is not a list of addresses and networks, such as 10.0.0.2,10.1.0.0/16",
      );
  }
  return proxies;
}

function invalid(setting: string, problem: string): CallwardError {
  return new CallwardError("SETTING_INVALID", { setting, problem });
}
