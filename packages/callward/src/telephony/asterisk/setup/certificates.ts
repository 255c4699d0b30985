import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { isIP } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openssl } from "./openssl.ts";
import { TLS_FILES } from "./pbx-plan.ts";

/** Days that the certificates hold: what most software takes from a private authority at most. */
const DAYS = "825";

/**
 * An authority for this one PBX and its Callward, and a certificate for each: they trust each other and nobody else.
 * The authority's key is dropped, so nothing is left that could sign another. Gives PEM texts by path (`TLS_FILES`).
 *
 * @param names Host names and addresses of the PBX, and of Callward where the PBX dials it. The first becomes the common name, with which alone
 * Asterisk 22.10 compares an address; it reads the alternative names for host names only.
 */
export async function makeCertificates(
  names: { readonly pbx: readonly string[]; readonly callward?: readonly string[] },
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  // mkdtemp makes it readable by us alone.
  const folder = await mkdtemp(join(tmpdir(), "callward-tls-"));
  const at = (name: string) => join(folder, name);
  const newKey = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];
  try {
    await openssl(
      [
        ...["req", "-x509", ...newKey, "-keyout", at("ca.key"), "-out", at("ca.pem"), "-days", DAYS],
        ...["-subj", "/CN=Callward line authority", "-addext", "keyUsage=critical,keyCertSign,cRLSign"],
      ],
      { signal },
    );
    for (const [name, hosts] of Object.entries(names)) {
      const all = [...new Set([...hosts, "localhost", "127.0.0.1"])];
      const alternatives = all.map((host) => `${isIP(host) === 0 ? "DNS" : "IP"}:${host}`).join(",");
      await writeFile(
        at(`${name}.ext`),
        `subjectAltName=${alternatives}\nextendedKeyUsage=serverAuth,clientAuth\nbasicConstraints=critical,CA:FALSE\n`,
      );
      const subject = ["-subj", `/CN=${all[0] ?? name}`];
      await openssl(
        ["req", "-new", ...newKey, "-keyout", at(`${name}.key`), "-out", at(`${name}.csr`), ...subject],
        {
          signal,
        },
      );
      await openssl(
        [
          ...["x509", "-req", "-in", at(`${name}.csr`), "-CA", at("ca.pem"), "-CAkey", at("ca.key")],
          ...["-CAcreateserial", "-days", DAYS, "-extfile", at(`${name}.ext`), "-out", at(`${name}.pem`)],
        ],
        { signal },
      );
    }
    const read = (name: string) => readFile(at(name), "utf8");
    return new Map([
      [TLS_FILES.authority, await read("ca.pem")],
      [TLS_FILES.pbxCertificate, await read("pbx.pem")],
      [TLS_FILES.pbxKey, await read("pbx.key")],
      ...(names.callward === undefined
        ? []
        : ([
            [TLS_FILES.callwardCertificate, await read("callward.pem")],
            [TLS_FILES.callwardKey, await read("callward.key")],
          ] as const)),
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
