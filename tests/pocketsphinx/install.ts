import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const FOLDER = join(import.meta.dirname, "..", "..", ".callward", "pocketsphinx");

/** What a suite of Debian brings, and its program's name. */
const SUITES = {
  /** Release 5, the one of Debian 14 and later. */
  sid: "pocketsphinx",
  /** Release 0.8, the one of Debian 12 and 13. */
  bookworm: "pocketsphinx_continuous",
} as const;

export type Suite = keyof typeof SUITES;

export interface InstalledPocketSphinx {
  readonly binary: string;
  readonly modelFolder: string;
}

/**
 * PocketSphinx and its American English model from a suite of Debian, unpacked into a private folder once: nothing is
 * installed on the machine and no root is needed. Where it cannot be had, says why in words.
 */
export function installPocketSphinx(suite: Suite): InstalledPocketSphinx | string {
  if (process.arch !== "x64" || process.platform !== "linux") return "it is unpacked for x64 Linux only";
  const root = join(FOLDER, suite);
  const installed = {
    binary: join(root, "bin", SUITES[suite]),
    modelFolder: join(root, "usr", "share", "pocketsphinx", "model", "en-us"),
  };
  const stamp = join(root, ".installed");
  if (existsSync(stamp)) return installed;
  const problem = unpack(root, suite);
  if (problem !== undefined) return problem;
  mkdirSync(dirname(installed.binary), { recursive: true });
  writeFileSync(installed.binary, launcher(root, SUITES[suite]), { mode: 0o755 });
  writeFileSync(stamp, "");
  return installed;
}

/** Starts the program with the C library and the other libraries that were unpacked beside it. */
function launcher(root: string, program: string): string {
  const machine = "x86_64-linux-gnu";
  const folders = [
    `usr/lib/${machine}`,
    `lib/${machine}`,
    ...["pulseaudio", "blas", "lapack"].map((name) => `usr/lib/${machine}/${name}`),
  ];
  const loaders = [`usr/lib/${machine}`, `lib/${machine}`].map((folder) =>
    join(root, folder, "ld-linux-x86-64.so.2"),
  );
  const loader = loaders.find((path) => existsSync(path)) ?? "";
  const libraries = folders.map((folder) => join(root, folder)).join(":");
  return `#!/bin/sh\nexec '${loader}' --library-path '${libraries}' '${join(root, "usr", "bin", program)}' "$@"\n`;
}

/** The machine's own Debian mirror, as apt is set up. */
function debianMirror(): string | undefined {
  const folder = "/etc/apt";
  const files = ["sources.list", "sources.list.d/debian.sources"].map((name) => join(folder, name));
  const text = files.filter((file) => existsSync(file)).map((file) => readFileSync(file, "utf8"));
  return /^(?:URIs:|deb(?: \[[^\]]*\])?)\s+(\S+\/debian)\/?(?=\s)/m.exec(text.join("\n"))?.[1];
}

function unpack(root: string, suite: Suite): string | undefined {
  const mirror = debianMirror();
  if (mirror === undefined) return "no Debian mirror is set up on this machine";
  console.error(
    `pocketsphinx: unpacking Debian's ${suite} packages into .callward/pocketsphinx (first time) …`,
  );
  const apt = join(root, ".apt");
  for (const folder of ["lists/partial", "cache/archives/partial", "etc", "log"])
    mkdirSync(join(apt, folder), { recursive: true });
  writeFileSync(join(apt, "status"), "");
  const keys = "/usr/share/keyrings/debian-archive-keyring.gpg";
  writeFileSync(join(apt, "etc", "sources.list"), `deb [signed-by=${keys}] ${mirror} ${suite} main\n`);
  const script = `
    set -eu
    apt-get -qq update
    apt-get -y --print-uris install pocketsphinx pocketsphinx-en-us |
      sed -nE "s/^'[^']+' ([^_ ]+)_.*/\\1/p" > wanted
    (cd cache/archives && xargs apt-get -qq download < ../../wanted)
    for package in cache/archives/*.deb; do
      dpkg-deb --fsys-tarfile "$package" | tar -x -C .. --no-same-owner \\
        --exclude=./usr/share/doc --exclude=./usr/share/man --exclude=./usr/share/locale
    done
    rm -rf cache lists`;
  writeFileSync(join(apt, "apt.conf"), aptSettings(apt));
  const { status, error } = spawnSync("/bin/sh", ["-c", script], {
    cwd: apt,
    env: { ...process.env, APT_CONFIG: join(apt, "apt.conf") },
    stdio: ["ignore", "ignore", "ignore"],
    timeout: 180_000,
  });
  if (status === 0) return undefined;
  return `apt could not fetch the packages (${error?.message ?? `status ${status}`})`;
}

/** Keeps apt away from the machine's own state. */
function aptSettings(folder: string): string {
  return [
    `Dir::Etc::SourceList "${join(folder, "etc", "sources.list")}";`,
    'Dir::Etc::SourceParts "/dev/null";',
    'Dir::Etc::Preferences "/dev/null";',
    'Dir::Etc::PreferencesParts "/dev/null";',
    `Dir::State "${folder}";`,
    `Dir::State::Lists "${join(folder, "lists")}";`,
    `Dir::State::status "${join(folder, "status")}";`,
    `Dir::Cache "${join(folder, "cache")}";`,
    `Dir::Log "${join(folder, "log")}";`,
    'APT::Install-Recommends "false";',
    'APT::Sandbox::User "";',
    'Acquire::Languages "none";',
    'Debug::NoLocking "true";',
    "",
  ].join("\n");
}
