import { CallwardError } from "@callward/guard";
import type { Store } from "../../../store/open-store.ts";
import { readPack } from "../read-pack.ts";
import { type CompileDeps, type CompiledVersion, compileVersion } from "./compile-version.ts";
import type { PackForCall } from "./pack-for-call.ts";

/** Versions kept compiled for tests; each holds a few megabytes, and two people compare at most that many at once. */
const KEPT = 3;

/** A version that somebody tries. It is not what takes calls, even where it is the same version: its engines are its own. */
export interface TestVersion<Prepared> extends PackForCall<Prepared> {
  readonly role: "test";
  /** Keeps it compiled until the returned function, which is idempotent, is called. */
  hold(): () => void;
}

/** Versions to try, compiled when somebody asks for them. No caller is ever given one. */
export interface TestBench<Prepared> {
  /**
   * @param named `1.4.0`, `dentist@1.4.0` or the start of a hash. Throws PACK_VERSION_UNKNOWN, TEST_VERSIONS_TOO_MANY, and what
   * compiling throws.
   */
  version(tenant: string, named: string): Promise<TestVersion<Prepared>>;
  /** Stops compiling. Idempotent. */
  close(): void;
}

interface Place<Prepared> {
  readonly key: string;
  readonly compiling: Promise<CompiledVersion<Prepared>>;
  /** Who asked for it and still waits, and who holds it. */
  users: number;
}

export function createTestBench<Prepared>(store: Store, deps: CompileDeps<Prepared>): TestBench<Prepared> {
  const closing = new AbortController();
  /** Longest unused first. */
  const places: Place<Prepared>[] = [];

  function forget(place: Place<Prepared>): void {
    const at = places.indexOf(place);
    if (at >= 0) places.splice(at, 1);
  }

  /** The place of a version, as the one that was used last. */
  function placeOf(key: string, compile: () => Promise<CompiledVersion<Prepared>>): Place<Prepared> {
    const known = places.find((place) => place.key === key);
    if (known !== undefined) {
      forget(known);
      places.push(known);
      return known;
    }
    if (places.length >= KEPT) {
      const unused = places.find(({ users }) => users === 0);
      if (unused === undefined) throw new CallwardError("TEST_VERSIONS_TOO_MANY", { most: KEPT });
      forget(unused);
    }
    const place: Place<Prepared> = { key, compiling: compile(), users: 0 };
    places.push(place);
    // What failed may be mended by the next try: a key that is brought, a store that is back.
    place.compiling.catch(() => forget(place));
    return place;
  }

  function use(place: Place<Prepared>): () => void {
    place.users += 1;
    let used = true;
    return () => {
      if (used) place.users -= 1;
      used = false;
    };
  }

  return {
    async version(tenant, named) {
      const { version, files } = await readPack(store, tenant, named);
      closing.signal.throwIfAborted();
      const signed = { tenant, ...version };
      const place = placeOf([tenant, version.hash, version.filesDigest].join("\n"), () =>
        compileVersion(signed, files, deps, closing.signal),
      );
      const waited = use(place);
      try {
        const { guard, prepared, running } = await place.compiling;
        return {
          ...{ guard, prepared, version: running, role: "test", source: "store" },
          hold: () => use(place),
        };
      } finally {
        waited();
      }
    },
    close() {
      closing.abort(new CallwardError("STORE_UNAVAILABLE", { why: "the node is stopping" }));
    },
  };
}
