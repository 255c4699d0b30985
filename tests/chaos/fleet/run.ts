import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { readGallery } from "../../../packages/callward/src/app/gallery.ts";
import { makeSigner } from "../../../packages/callward/src/audit/signing-keys.ts";
import { openStore } from "../../../packages/callward/src/store/open-store.ts";
import { startPostgres } from "../../postgres/start-postgres.ts";
import { startBadModel } from "./bad-model.ts";
import { startCrowd } from "./crowd.ts";
import { type Finding, judgeCalls, judgeKept, LIMITS, ms } from "./judge.ts";
import { readMetric } from "./metrics.ts";
import { VERSIONS, writePackVersions } from "./pack-versions.ts";
import { mayBook, openProbes, timeUntilStopped } from "./probes.ts";
import {
  callward,
  createServerNode,
  type FleetSettings,
  type ServerNode,
  shareVoiceLines,
} from "./server-node.ts";
import { readKept, startWitness } from "./witness.ts";

const GALLERY = join(import.meta.dirname, "..", "..", "..", "examples", "gallery.yaml");
/** The tenant of a server that is told nothing else. */
const TENANT = "local";
/** How long something that must happen is waited for before the run goes on and the limit counts as broken. */
const PATIENCE_MS = 60_000;

export interface FleetOptions {
  /** For everything that the run writes. The caller removes it. */
  readonly folder: string;
  readonly nodes: number;
  /** Calls at a time. */
  readonly calls: number;
  /** Quiet time between two events, in milliseconds. */
  readonly quietMs: number;
  /** How long PostgreSQL is away. */
  readonly outageMs: number;
  /** How fast callers speak; 1 is as people do. */
  readonly pace: number;
  /** Also: a node that starts while PostgreSQL is away, and a pack that is activated and rolled back. */
  readonly everything: boolean;
  readonly say: (text: string) => void;
}

/** The demonstration: servers, callers, faults. Gives what was found, each with its limit. */
export async function runFleet(options: FleetOptions): Promise<readonly Finding[]> {
  const { folder, say, quietMs, outageMs } = options;
  chmodSync(folder, 0o755);
  const home = join(folder, "postgres");
  mkdirSync(home);
  const postgres = await startPostgres({ durable: true, folder: home });
  const model = await startBadModel();
  const nodes: ServerNode[] = [];
  const closing: (() => unknown)[] = [() => postgres.stop(), () => model.close()];
  try {
    const keys = join(folder, "keys");
    const key = makeSigner(keys);
    const callerKey = randomBytes(32).toString("base64");
    const databaseUrl = await postgres.createDatabase();
    const settings: FleetSettings = { folder, keys, callerKey, databaseUrl };
    for (let index = 1; index <= options.nodes; index += 1)
      nodes.push(await createServerNode(`node-${index}`, settings));
    closing.push(() => Promise.all(nodes.map((node) => node.kill())));
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (first === undefined || last === undefined || first === last) throw new Error("two nodes at least");
    const findings: Finding[] = [];
    const command = async (args: readonly string[], onAnswer?: () => void) => {
      const done = await callward(settings, first.dataFolder, args, onAnswer);
      if (done.status !== 0) throw new Error(`callward ${args.join(" ")}: ${done.err.trim()}`);
      return done;
    };

    const packs = writePackVersions(folder, model.url);
    await command(["pack", "upload", packs.first]);
    await command(["pack", "activate", VERSIONS.first, "--reason", "the first version"]);
    say(`dentist@${VERSIONS.first} is live (signed by ${key.id}); starting ${nodes.length} nodes`);
    const began = performance.now();
    await first.start();
    const others = nodes.slice(1);
    if (options.everything) await shareVoiceLines(first, others);
    await Promise.all(others.map((node) => node.start()));
    say(`${nodes.length} nodes take calls after ${ms(performance.now() - began)}`);

    const store = await openStore({ databaseUrl: settings.databaseUrl });
    closing.push(() => store.close());
    const witness = startWitness(store, TENANT);
    closing.push(() => witness.stop());
    const attacks = readGallery(GALLERY);
    const crowd = startCrowd({
      ...{ callers: options.calls, nodes, attacks, pace: options.pace },
      rampMs: quietMs,
    });
    closing.push(() => crowd.finish());
    await pause(2 * quietMs);
    const onTheLine = async () => {
      const counts = await Promise.all(
        nodes.filter(({ running }) => running).map(({ url }) => readMetric(url, "callward_calls_active")),
      );
      return counts.reduce((sum, count) => sum + count, 0);
    };
    say(`${await onTheLine()} calls in progress on ${nodes.length} nodes, by their own count`);

    say("a switch is thrown: callward switch set tool book_appointment");
    const throwSwitch = async () => {
      const probes = await Promise.all(
        nodes.filter(({ running }) => running).map((node) => openProbes(node)),
      );
      const probing = probes.reduce((sum, { lines }) => sum + lines.length, 0);
      const because = ["--for", "1h", "--reason", "double bookings since nine"];
      const set = ["switch", "set", "tool", "book_appointment", ...because, "--json"];
      let measuring: Promise<readonly number[]> = Promise.resolve([Number.POSITIVE_INFINITY]);
      const { out } = await command(set, () => {
        const answeredAt = performance.now();
        measuring = Promise.all(probes.map((one) => timeUntilStopped(one, answeredAt)));
      });
      const slowest = Math.max(...(await measuring));
      findings.push({
        what: `switch: from the command's answer until every node stops bookings in progress (${probing} calls)`,
        measured: ms(slowest),
        limit: `≤ ${LIMITS.switchMs} ms`,
        ok: slowest <= LIMITS.switchMs,
        isTime: true,
      });
      return (JSON.parse(out) as { readonly id: string }).id;
    };
    const switchId = await throwSwitch();
    await pause(quietMs);

    say(
      `${last.name} is killed (SIGKILL); its callers call again. On a phone the PBX takes them to a person.`,
    );
    await last.kill();
    await pause(2 * quietMs);
    const lostLines = crowd.calls.filter(({ end }) => end === "lost").length;

    say("PostgreSQL is killed, all its processes; calls go on under what the nodes have in memory");
    await postgres.kill();
    const away = performance.now();
    const refused = await callward(settings, first.dataFolder, [
      ...["switch", "clear", switchId, "--reason", "while the store is away"],
    ]);
    findings.push({
      what: "PostgreSQL away: a command that cannot be kept is refused",
      measured: /STORE_\w+/.exec(refused.err)?.[0] ?? `status ${refused.status}`,
      limit: "STORE_UNAVAILABLE",
      ok: refused.err.includes("STORE_UNAVAILABLE") && refused.status !== 0,
    });
    if (options.everything) {
      const start = await last.start().then(
        () => "it serves",
        (error: Error) => error.message,
      );
      findings.push({
        what: "PostgreSQL away: a node that starts does not serve, and says why",
        measured: /STORE_\w+/.exec(start)?.[0] ?? start.slice(0, 60),
        limit: "STORE_UNAVAILABLE",
        ok: start.includes("STORE_UNAVAILABLE") && !last.running,
      });
    }
    await pause(Math.max(0, outageMs - (performance.now() - away)));
    const outage = { from: away, to: performance.now() };
    await postgres.start();
    const back = performance.now();
    const running = nodes.filter((node) => node.running);
    const drained = await until(async () => {
      const states = await Promise.all(
        running.map(async ({ url }) => {
          const up = await readMetric(url, "callward_store_up");
          return up === 1 && (await readMetric(url, "callward_queue_waiting")) < MANY_WAITING;
        }),
      );
      return states.every(Boolean);
    });
    say(`PostgreSQL is back after ${ms(back - away)}; what waited is written ${ms(drained)} later`);
    findings.push({
      what: "PostgreSQL back: what waited in memory is written",
      measured: ms(drained),
      limit: `≤ ${LIMITS.drainMs / 1_000} s`,
      ok: drained <= LIMITS.drainMs,
      isTime: true,
    });

    say(`${last.name} is started again`);
    await last.start();
    const obeys = await Promise.all(nodes.map(async (node) => !(await mayBook(node))));
    findings.push({
      what: "switch: still in force on every node, also on the one that was started again",
      measured: `${obeys.filter(Boolean).length} of ${nodes.length}`,
      limit: `${nodes.length} of ${nodes.length}`,
      ok: obeys.every(Boolean),
    });
    await command(["switch", "clear", switchId, "--reason", "mended"]);
    const allBook = await until(async () => (await Promise.all(nodes.map(mayBook))).every(Boolean));
    say(`the switch is cleared: every node books again (${ms(allBook)}, asking included)`);

    if (options.everything) {
      await command(["pack", "upload", packs.second, "--note", "closed on Fridays"]);
      const everyNodeServes = (version: string) =>
        until(async () => (await Promise.all(nodes.map(liveVersion))).every((live) => live === version));
      for (const [what, args, version, limit] of [
        [
          "activated",
          ["activate", VERSIONS.second, "--reason", "closed on Fridays"],
          VERSIONS.second,
          LIMITS.activateMs,
        ],
        ["rolled back", ["rollback", "--reason", "callers are confused"], VERSIONS.first, LIMITS.rollbackMs],
      ] as const) {
        let answeredAt = 0;
        await command(["pack", ...args], () => {
          answeredAt = performance.now();
        });
        await everyNodeServes(version);
        const took = performance.now() - answeredAt;
        say(`dentist@${VERSIONS.second} is ${what}: every node serves ${version} after ${ms(took)}`);
        findings.push({
          what: `pack ${what}: from the command's answer until every node serves ${version} to new calls`,
          measured: ms(took),
          limit: `≤ ${limit / 1_000} s`,
          ok: took <= limit,
          isTime: true,
        });
        await pause(quietMs);
      }
    }
    await pause(quietMs);
    say("the callers hang up; the nodes are stopped (SIGTERM)");
    const dropped = await sumOf(nodes, "callward_queue_dropped_total");
    await crowd.finish();
    await Promise.all(nodes.map((node) => node.stop()));
    await witness.look();
    witness.stop();

    const exported = join(folder, "audit.jsonl");
    await command(["audit", "export", "--tenant", TENANT, "--out", exported]);
    const verified = await callward(settings, first.dataFolder, [
      "audit",
      "verify",
      exported,
      "--keys",
      keys,
    ]);
    const kept = await readKept(store, witness, TENANT);
    findings.push(
      ...judgeCalls(crowd, { outage, lostLines }),
      ...judgeKept({ calls: crowd.calls, kept, dropped, killed: last.name, model, verified }),
    );
    return findings;
  } finally {
    for (const close of closing.reverse()) await close();
  }
}

/** Records of the calls that go on are always on their way; more than these wait only where writing fails. */
const MANY_WAITING = 200;

async function liveVersion({ url }: ServerNode): Promise<string> {
  const response = await fetch(`${url}/api/pack`);
  return ((await response.json()) as { readonly version: string }).version;
}

async function sumOf(nodes: readonly ServerNode[], metric: string): Promise<number> {
  const values = await Promise.all(nodes.map(({ url }) => readMetric(url, metric)));
  return values.reduce((sum, value) => sum + value, 0);
}

/** Milliseconds until it holds; Infinity where it never does. */
async function until(holds: () => Promise<boolean>): Promise<number> {
  const began = performance.now();
  while (performance.now() - began < PATIENCE_MS) {
    if (await holds().catch(() => false)) return performance.now() - began;
    await pause(50);
  }
  return Number.POSITIVE_INFINITY;
}
