import { createServer, type Server } from "node:net";

/** Below the range from which the kernel hands out ports of its own accord (32,768 and up on Linux). */
const FIRST = 20_000;
const LAST = 32_000;
/** One PBX: a handful of listeners and the media of 40 calls with two legs, two ports each. */
const BLOCK = 400;
/** The first ports of a block are for listeners, the others for media. */
const LISTENERS = 20;

export interface PortBlock {
  readonly http: number;
  readonly https: number;
  readonly sip: number;
  readonly sips: number;
  /** For whoever plays the application, the clerk, or another party of the test. */
  readonly spare: readonly number[];
  readonly rtpFirst: number;
  readonly rtpLast: number;
  release(): Promise<void>;
}

/**
 * Takes a block of ports on the loopback. It belongs to whoever listens on its first port, so that threads and
 * processes that run at the same time never share one, and a killed process leaves nothing behind.
 */
export async function takePorts(): Promise<PortBlock> {
  const blocks = Math.floor((LAST - FIRST) / BLOCK);
  const start = Math.floor(Math.random() * blocks);
  for (let turn = 0; turn < blocks; turn += 1) {
    const base = FIRST + ((start + turn) % blocks) * BLOCK;
    const lock = await listen(base);
    if (lock === undefined) continue;
    if (!(await allFree(base + 1, LISTENERS - 1))) {
      await close(lock);
      continue;
    }
    lock.unref();
    return {
      http: base + 1,
      https: base + 2,
      sip: base + 3,
      sips: base + 4,
      spare: Array.from({ length: LISTENERS - 5 }, (_, index) => base + 5 + index),
      rtpFirst: base + LISTENERS,
      rtpLast: base + BLOCK - 1,
      release: () => close(lock),
    };
  }
  throw new Error(`every block of ports from ${FIRST} to ${LAST} is in use`);
}

async function allFree(first: number, count: number): Promise<boolean> {
  for (let port = first; port < first + count; port += 1) {
    const probe = await listen(port);
    if (probe === undefined) return false;
    await close(probe);
  }
  return true;
}

function listen(port: number): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(undefined));
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => resolve(server));
  });
}

const close = (server: Server) => new Promise<void>((resolve) => server.close(() => resolve()));
