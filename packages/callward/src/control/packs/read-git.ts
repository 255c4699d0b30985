import { execFile } from "node:child_process";
import process from "node:process";
import { promisify } from "node:util";
import { CallwardError, isCallwardError, type PackFiles } from "@callward/guard";
import { ARCHIVE_LIMITS } from "./archive/pack-entries.ts";
import { readArchive } from "./archive/read-archive.ts";

const run = promisify(execFile);
/** Reading a few files of a local repository. */
const DEADLINE_MS = 20_000;

/** Where a pack lies in a git repository on this machine. */
export interface GitPlace {
  readonly repository: string;
  /** Anything that names a commit: a branch, a tag, a hash. */
  readonly commit: string;
  /** Folder in the repository; "" is its top. */
  readonly path: string;
}

/**
 * The files of a pack as they are in a commit, whatever lies in the working tree. Gives the commit's whole hash, so that
 * what was uploaded can be found again when the branch has moved on. Throws GIT_FAILED and TOOL_MISSING.
 */
export async function readGit(
  { repository, commit, path }: GitPlace,
  signal?: AbortSignal,
): Promise<{ readonly files: PackFiles; readonly commit: string }> {
  const git = async (...args: readonly string[]): Promise<Buffer> => {
    try {
      const { stdout } = await run("git", ["-C", repository, ...args], {
        encoding: "buffer",
        timeout: DEADLINE_MS,
        maxBuffer: ARCHIVE_LIMITS.unpacked,
        // Nobody is there to answer a question, and a hostile repository's own configuration must not run programs.
        env: { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_CONFIG_NOSYSTEM: "1", LC_ALL: "C" },
        ...(signal === undefined ? {} : { signal }),
      });
      return stdout;
    } catch (error) {
      throw gitError(error);
    }
  };
  const found = await git("rev-parse", "--verify", "--quiet", "--end-of-options", `${commit}^{commit}`);
  const hash = found.toString("latin1").trim();
  const folder = path.replace(/^\.?\/+|\/+$/g, "");
  const tar = await git("archive", "--format=tar", folder === "" ? hash : `${hash}:${folder}`);
  try {
    return { files: readArchive(tar), commit: hash };
  } catch (error) {
    const { details } = error as CallwardError;
    if (isCallwardError(error)) throw new CallwardError("GIT_FAILED", { why: String(details.why) });
    throw error;
  }
}

function gitError(error: unknown): CallwardError {
  const { code, stderr } = error as { readonly code?: string | number; readonly stderr?: Buffer };
  if (code === "ENOENT") return new CallwardError("TOOL_MISSING", { tool: "git", use: "read a commit" });
  const [first = ""] = (stderr ?? Buffer.alloc(0)).toString("utf8").trim().split("\n");
  const why = first.replace(/^fatal: /, "").slice(0, 200) || "there is no such commit";
  return new CallwardError("GIT_FAILED", { why }, { cause: error });
}
