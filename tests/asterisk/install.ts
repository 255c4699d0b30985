import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import type { TestContext } from "vitest";
import { type DebianPackages, unpackDebian } from "./unpack-debian.ts";

const run = promisify(execFile);

/** Name of this machine's folder of libraries in Debian (https://wiki.debian.org/Multiarch/Tuples). */
const TRIPLET = process.arch === "arm64" ? "aarch64-linux-gnu" : "x86_64-linux-gnu";

export type Installed =
  | { readonly kind: "ready"; readonly dist: string; readonly version: string }
  | { readonly kind: "unavailable"; readonly why: string };

/**
 * How to start a program of an unpacked folder: by that folder's own dynamic loader, so that its libraries are used
 * and not this machine's.
 */
export function commandOf(dist: string, program: string): readonly [string, ...string[]] {
  const loaders = [
    join(dist, "usr/lib", TRIPLET, "ld-linux-x86-64.so.2"),
    join(dist, "lib", TRIPLET, "ld-2.31.so"),
    join(dist, "usr/lib", TRIPLET, "ld-linux-aarch64.so.1"),
  ];
  const loader = loaders.find((path) => existsSync(path));
  if (loader === undefined) throw new Error(`no dynamic loader in ${dist}`);
  const libraries = ["usr/lib", "lib"].flatMap((part) => [join(dist, part, TRIPLET), join(dist, part)]);
  return [
    loader,
    "--library-path",
    libraries.filter((path) => existsSync(path)).join(":"),
    join(dist, program),
  ];
}

/** The folder of Asterisk's modules. */
export function moduleFolder(dist: string): string {
  const folders = [
    join(dist, "usr/lib", TRIPLET, "asterisk/modules"),
    join(dist, "usr/lib/asterisk/modules"),
  ];
  const found = folders.find((path) => existsSync(path));
  if (found === undefined) throw new Error(`no Asterisk modules in ${dist}`);
  return found;
}

/** Modules whose libraries are looked for, so that a wrong list of needless packages is noticed at once. */
const TELLING_MODULES = [
  ..."res_ari res_stasis app_stasis res_http_websocket res_rtp_asterisk res_srtp res_crypto res_pjproject".split(
    " ",
  ),
  ..."res_pjsip res_pjsip_session res_pjsip_registrar chan_pjsip chan_rtp codec_resample codec_opus".split(
    " ",
  ),
  ..."chan_websocket res_websocket_client chan_audiosocket res_audiosocket res_speech app_record func_uuid".split(
    " ",
  ),
];

const ASTERISK: DebianPackages = {
  name: "asterisk",
  // Only sid has a current one. Bullseye's 16 stands for an old PBX: RTP media only, no outbound ARI.
  suites: ["sid", "bullseye"],
  packages: ["asterisk"],
  needless: [
    ..."adduser base-passwd dash debconf* dirmngr freetds-common gcc-* gnupg* gpg* lsb-base sysvinit-utils".split(
      " ",
    ),
    ..."login* passwd* perl* libperl* pinentry* pci.ids libpci3 libsnmp* libsensors* tzdata libicu*".split(
      " ",
    ),
    ..."libc-gconv* libglib2* libgmime* libpq5 libldap* libical* libcodec2* libjack* libportaudio2".split(
      " ",
    ),
    ..."libasound2* libsybdb5 libradcli4 libunbound8 libneon* libodbc2 libspandsp* libtiff* libdb5*".split(
      " ",
    ),
    ..."libpam* libsemanage* libsepol* libgnutls* libp11* libgpgme* libcurl* libwebp* readline-common".split(
      " ",
    ),
    ..."openssl*".split(" "),
  ],
  async works(folder) {
    const modules = moduleFolder(folder);
    const [loader, , libraries] = commandOf(folder, "");
    for (const name of TELLING_MODULES) {
      const path = join(modules, `${name}.so`);
      if (!existsSync(path)) continue;
      const { stdout } = await run(loader, ["--library-path", libraries ?? "", "--list", path]);
      if (stdout.includes("not found")) throw new Error(`${name} lacks a library`);
    }
    return versionOf(folder, "usr/sbin/asterisk", ["-V"], /Asterisk (\S+)/);
  },
};

/** Brings a real Asterisk into the checkout (see `unpackDebian`), or says why there is none here. */
export async function installAsterisk(): Promise<Installed> {
  return installed(ASTERISK);
}

/** Brings sipp 3.8, which speaks TLS and SRTP. */
export async function installSipp(): Promise<Installed> {
  return installed({
    name: "sipp",
    suites: ["sid"],
    packages: ["sip-tester"],
    works: (folder) => versionOf(folder, "usr/bin/sipp", ["-v"], /SIPp v(3\.[89]\S*|[4-9]\S*)/),
  });
}

/** Brings fail2ban, whose own `fail2ban-regex` judges our filters. Needs a Python on the machine. */
export async function installFail2ban(): Promise<Installed> {
  return installed({
    name: "fail2ban",
    suites: ["sid"],
    packages: ["fail2ban"],
    only: ["fail2ban"],
    async works(folder) {
      await run("python3", ["--version"]);
      await access(join(folder, "usr/bin/fail2ban-regex"));
      const version = await readFile(
        join(folder, "usr/lib/python3/dist-packages/fail2ban/version.py"),
        "utf8",
      );
      return /version = "([^"]+)"/.exec(version)?.[1] ?? "unknown";
    },
  });
}

/** What the product's own configuration needs; the old one that may have to do for want of it is 16. */
const CURRENT = 22;

/**
 * Skips a test with the reason in the output and in the closing line: an absent or too old PBX is never a silent pass.
 * `atLeast` is the major version that will do.
 */
export function skipWithout(
  what: string,
  installed: Installed | undefined,
  context: TestContext,
  atLeast = what === "asterisk" ? CURRENT : 0,
): string {
  if (installed?.kind !== "ready")
    return context.skip(`NO ${what.toUpperCase()} could be had here: ${installed?.why ?? "not tried"}`);
  if (Number.parseInt(installed.version, 10) < atLeast)
    return context.skip(
      `ONLY ${what.toUpperCase()} ${installed.version} could be had here, ${atLeast} is needed`,
    );
  return installed.dist;
}

async function installed(packages: DebianPackages): Promise<Installed> {
  if (process.platform !== "linux")
    return { kind: "unavailable", why: "Debian's packages run on Linux only" };
  const unpacked = await unpackDebian(packages);
  if (unpacked.kind === "unavailable") return unpacked;
  return { kind: "ready", dist: unpacked.folder, version: unpacked.version };
}

async function versionOf(
  folder: string,
  program: string,
  args: readonly string[],
  pattern: RegExp,
): Promise<string> {
  const [loader, ...rest] = commandOf(folder, program);
  // sipp answers `-v` with status 99.
  const { stdout } = await run(loader, [...rest, ...args]).catch((error) => error as { stdout?: string });
  const version = pattern.exec(stdout ?? "")?.[1];
  if (version === undefined) throw new Error(`${program} does not answer with a version`);
  return version;
}
