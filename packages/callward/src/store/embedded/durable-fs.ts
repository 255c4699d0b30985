import { closeSync, fsyncSync, openSync } from "node:fs";
import type { PGlite, PGliteOptions } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";

type ModuleOptions = Parameters<NodeFS["init"]>[1];

/** The parts of Emscripten's NODEFS that the hook touches. */
interface HostFs {
  readonly stream_ops: { fsync?: (stream: HostStream) => number };
  realPath(node: unknown): string;
}
interface HostStream {
  /** Descriptor of the host; absent for folders. */
  readonly nfd?: number;
  readonly node: unknown;
}

/**
 * The host's file system for PGlite, where PostgreSQL's fsync reaches the disk. PGlite by itself never calls fsync:
 * what it has committed survives the end of the process, not the loss of power
 * (https://github.com/electric-sql/pglite/issues/1107). Emscripten calls `stream_ops.fsync` where there is one.
 *
 * @param counted is called after each fsync of the host.
 */
export function createDurableFs(folder: string, counted: () => void = () => {}): NodeFS {
  const fs = new NodeFS(folder);
  const init = fs.init.bind(fs);
  fs.init = async (database: PGlite, options: ModuleOptions) => {
    const made = await init(database, options);
    made.emscriptenOpts.preRun?.push((module: unknown) => {
      const host = hostFs(module);
      host.stream_ops.fsync = (stream) => {
        if (stream.nfd !== undefined) fsyncSync(stream.nfd);
        else syncPath(host.realPath(stream.node));
        counted();
        return 0;
      };
    });
    return made;
  };
  return fs;
}

function hostFs(module: unknown): HostFs {
  const { FS, NODEFS } = module as {
    readonly FS: { readonly filesystems?: { readonly NODEFS?: HostFs } };
    readonly NODEFS: HostFs;
  };
  return FS.filesystems?.NODEFS ?? NODEFS;
}

/** Makes a file durable, or what was made and renamed in a folder. */
export function syncPath(path: string): void {
  const descriptor = openSync(path, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * PGlite starts PostgreSQL with fsync off (`-F`). The method must be fsync, because fdatasync is stubbed to success in
 * its WebAssembly glue.
 */
export function durableStart(defaults: readonly string[]): NonNullable<PGliteOptions["startParams"]> {
  return [...defaults.filter((flag) => flag !== "-F"), "-c", "fsync=on", "-c", "wal_sync_method=fsync"];
}
