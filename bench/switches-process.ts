// A node for `npm run bench -- switches`: follows the switches of the PostgreSQL in DATABASE_URL while calls talk, and tells
// its parent when each switch came into force, by the clock that all processes of the machine share.
import process from "node:process";
import { assembleAssistant, openCall } from "../packages/callward/src/app/call-factory.ts";
import { openSwitches } from "../packages/callward/src/control/switches/open-switches.ts";
import { openGuard } from "../packages/callward/src/packs/open-guard.ts";
import { openStore } from "../packages/callward/src/store/open-store.ts";
import type { NodeMessage } from "./switches.ts";

const TENANT = "bench";
const [calls = 0, gapMs = 1_000] = process.argv.slice(2).map(Number);
const WORDS = ["When are you open?", "What should I know about whitening my teeth?", "Where are you?"];
const tell = (message: NodeMessage) => process.send?.(message);

const store = await openStore({ databaseUrl: process.env.DATABASE_URL ?? "" });
const switches = await openSwitches({ store, now: Date.now });
const seen = new Set<string>();
switches.subscribe(() => {
  const at = process.hrtime.bigint().toString();
  for (const { id } of switches.active(TENANT)) {
    if (seen.has(id)) continue;
    seen.add(id);
    tell({ type: "in-force", id, at });
  }
});

const guard = await openGuard(new URL("../examples/dentist", import.meta.url).pathname);
const assistant = assembleAssistant(guard, {});
const controls = () => switches.controls(TENANT);
async function talk(): Promise<void> {
  for (;;) {
    const call = openCall(
      assistant,
      { output: () => {} },
      { sink: { write: () => {} }, tenant: TENANT, controls },
    );
    await call.start();
    for (const text of WORDS) {
      await call.handle({ type: "heard", text });
      await new Promise((resolve) => setTimeout(resolve, gapMs * (0.5 + Math.random())));
    }
    await call.close();
  }
}
for (let call = 0; call < calls; call += 1) void talk();
setInterval(() => tell({ type: "state", upToDate: switches.upToDate }), 20);
process.once("disconnect", () => process.exit());
