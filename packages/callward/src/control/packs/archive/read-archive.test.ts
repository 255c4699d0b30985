import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { crc32, deflateRawSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { readGit } from "../read-git.ts";
import { removeTestFolders, smallVersion, testFolder } from "../small-versions.ts";
import { ARCHIVE_LIMITS } from "./pack-entries.ts";
import { readArchive } from "./read-archive.ts";

afterAll(removeTestFolders);

const files = smallVersion("1.0.0");
interface Entry {
  readonly path: string;
  readonly bytes: Buffer;
  /** tar: the type flag; zip: the mode's kind. */
  readonly type?: string;
}
const entriesOf = (prefix: string, of = files): Entry[] =>
  Object.entries(of).map(([path, text]) => ({ path: prefix + path, bytes: Buffer.from(text) }));

/** A ustar archive (POSIX.1-1988). */
function tar(entries: readonly Entry[]): Buffer {
  const blocks = entries.flatMap(({ path, bytes, type = "0" }) => {
    const header = Buffer.alloc(512);
    header.write(path, 0, 100);
    header.write("0000644\0", 100);
    header.write(`${bytes.length.toString(8).padStart(11, "0")}\0`, 124);
    header.write(`${type}ustar\0`, 156);
    header.fill(" ", 148, 156);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
    return [header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

/** A zip archive with deflated entries. */
function zip(
  entries: readonly Entry[],
  lie: { readonly size?: number; readonly flags?: number } = {},
): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { path, bytes, type } of entries) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(lie.flags ?? 0, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(lie.size ?? bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((type === "link" ? 0o120777 : 0) * 0x10000, 6);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x03"), common, tail, name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
const refused = (archive: Uint8Array, why: string | RegExp) =>
  expect(() => readArchive(archive)).toThrow(
    expect.objectContaining({ code: "ARCHIVE_INVALID", details: { why: expect.stringMatching(why) } }),
  );
const KINDS = [
  ["tgz", (entries: readonly Entry[]) => gzipSync(tar(entries))],
  ["tar", tar],
  ["zip", zip],
] as const;

describe.each(KINDS)("a pack as .%s", (kind, make) => {
  it("is read at the top and in the one folder that holds it, and what else lies there is left alone", () => {
    expect(readArchive(make(entriesOf("")))).toEqual(files);
    expect(readArchive(make(entriesOf("./")))).toEqual(files);
    const more = [
      { path: "harbor/README.md", bytes: Buffer.from("hello") },
      { path: "harbor/knowledge/deep/x.md", bytes: Buffer.from("no") },
    ];
    expect(readArchive(make([...entriesOf("harbor/"), ...more]))).toEqual(files);
  });

  it.each(["../assistant.yaml", "a/../../x.md", "/etc/passwd", "C:/x.md", "a\\..\\x.md"])(
    "is refused as a whole where a path leads out of it: %s",
    (path) => refused(make([...entriesOf(""), { path, bytes: Buffer.from("x") }]), "leads out"),
  );

  it("is refused where it holds a link", () => {
    const type = kind === "zip" ? "link" : "2";
    refused(
      make([...entriesOf(""), { path: "knowledge/x.md", bytes: Buffer.alloc(0), type }]),
      "plain files",
    );
  });

  it("is refused where it holds a file twice, two packs, none, or something that is no text", () => {
    refused(make([...entriesOf(""), { path: "./intents.yaml", bytes: Buffer.from("x") }]), "twice");
    refused(make([...entriesOf("a/"), ...entriesOf("b/")]), "more than one");
    refused(make([{ path: "README.md", bytes: Buffer.from("x") }]), "no assistant.yaml");
    refused(make([...entriesOf(""), { path: "knowledge/x.md", bytes: Buffer.from([0xff, 0xfe]) }]), "UTF-8");
  });

  it("is refused where it holds too many entries, or unpacks to too much", () => {
    const crowd = Array.from({ length: ARCHIVE_LIMITS.entries + 1 }, (_, index) => ({
      path: `x${index}`,
      bytes: Buffer.alloc(0),
    }));
    refused(make([...entriesOf(""), ...crowd]), "entries");
    const bomb = { path: "bomb", bytes: Buffer.alloc(ARCHIVE_LIMITS.unpacked + 1) };
    refused(make([...entriesOf(""), bomb]), /more than 16 MB|larger than 8 MB/);
  });

  it("is refused with a sentence, however it is damaged", () => {
    const whole = make(entriesOf("harbor/"));
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, byte, end) => {
        const damaged = Buffer.from(whole.subarray(0, end));
        if (at < end) damaged[at] = byte;
        try {
          readArchive(damaged);
        } catch (error) {
          expect(error).toMatchObject({ code: "ARCHIVE_INVALID" });
        }
      }),
      { numRuns: 150 },
    );
  });
});

it("a zip that lies about its sizes, or is encrypted, is refused", () => {
  refused(zip(entriesOf(""), { size: 10 }), "damaged");
  refused(zip(entriesOf(""), { flags: 1 }), "encrypted");
});

it("archives of the usual programs are read", () => {
  const folder = testFolder();
  write(join(folder, "harbor"));
  const tgz = execFileSync("tar", ["-C", folder, "-czf", "-", "harbor"]);
  expect(readArchive(tgz)).toEqual(files);
});

it("a pack is read from git as it was in a commit, whatever the working tree holds", async () => {
  const repository = testFolder();
  write(join(repository, "packs", "harbor"));
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-C", repository, "-c", "user.name=t", "-c", "user.email=t@example.org", ...args]);
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", "first");
  writeFileSync(join(repository, "packs", "harbor", "assistant.yaml"), "broken: [");
  const place = { repository, commit: "HEAD", path: "packs/harbor" };
  const { files: read, commit } = await readGit(place);
  expect(read).toEqual(files);
  expect(commit).toMatch(/^[0-9a-f]{40}$/);
  await expect(readGit({ ...place, commit: "--output=/tmp/x" })).rejects.toMatchObject({
    code: "GIT_FAILED",
  });
  await expect(readGit({ ...place, path: "nowhere" })).rejects.toMatchObject({ code: "GIT_FAILED" });
  symlinkSync("/etc/passwd", join(repository, "packs", "harbor", "knowledge", "x.md"));
  git("add", "packs/harbor/knowledge/x.md");
  git("commit", "-qm", "link");
  await expect(readGit(place)).rejects.toMatchObject({
    code: "GIT_FAILED",
    details: { why: expect.stringContaining("plain files") },
  });
});

function write(folder: string): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
