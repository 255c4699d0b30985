import { constants } from "node:fs";
import { access, mkdir } from "node:fs/promises";
import { createServer } from "node:net";
import process from "node:process";
import { isCallwardError, type Pack, SHIPPED_MODELS } from "@callward/guard";
import { readSettings, type Settings } from "../../app/settings.ts";
import { createModelEngine } from "../../models/model-engine.ts";
import { openPack } from "../../packs/open-guard.ts";
import { EXIT } from "../exit-codes.ts";
import type { Terminal } from "../output.ts";
import type { DoctorFinding } from "./doctor-finding.ts";
import { checkSpeech, checkTelephony } from "./doctor-line.ts";

/** How long the model engine may take to answer a knock. */
const KNOCK_MS = 2_000;

/** Looks over what a call depends on. Status 1 when something would keep the server from working. */
export async function doctor(
  options: { readonly pack: string; readonly json?: boolean },
  terminal: Terminal,
): Promise<number> {
  const settings = readSettings();
  const opened = await checkPackAndEngine(options.pack, settings);
  const findings = [
    checkNode(),
    ...opened.findings,
    shippedModels(),
    ...(await checkSpeech(settings.env, opened.pack)),
    await checkTelephony(settings.env),
    await checkDataFolder(settings),
    await checkPort(settings.port),
  ];
  const bad = findings.some((finding) => finding.level === "problem");
  if (options.json === true) {
    terminal.print(JSON.stringify({ ok: !bad, findings }, null, 2));
    return bad ? EXIT.found : EXIT.ok;
  }
  const marks = { ok: terminal.green("✔"), warning: terminal.yellow("!"), problem: terminal.red("✘") };
  for (const { what, level, found, remedy } of findings) {
    terminal.print(`${marks[level]} ${what.padEnd(12)} ${found}`);
    if (remedy !== undefined) terminal.print(terminal.dim(`  ${" ".repeat(12)} ${remedy}`));
  }
  return bad ? EXIT.found : EXIT.ok;
}

function checkNode(): DoctorFinding {
  const [major = 0] = process.versions.node.split(".").map(Number);
  if (major >= 24) return { what: "node", level: "ok", found: process.version };
  return {
    what: "node",
    level: "warning",
    found: `${process.version}; tested on 24`,
    remedy: "Use the Node that the install brought: start with npm start.",
  };
}

async function checkPackAndEngine(
  folder: string,
  settings: Settings,
): Promise<{ readonly findings: readonly DoctorFinding[]; readonly pack?: Pack }> {
  try {
    const { guard, warnings, selfTests } = await openPack(folder);
    const { pack } = guard;
    const found = `${pack.id} ${pack.version} (${pack.hash.slice(0, 12)}), ${selfTests.passed} self-tests hold`;
    const packFinding: DoctorFinding =
      warnings.length === 0
        ? { what: "pack", level: "ok", found }
        : {
            what: "pack",
            level: "warning",
            found: `${found}, ${warnings.length} warnings`,
            remedy: `Run: callward validate --pack ${folder}`,
          };
    return { pack, findings: [packFinding, await checkEngine(pack.assistant.model, settings)] };
  } catch (error) {
    if (!isCallwardError(error)) throw error;
    const found = `${error.code}: ${error.message}`;
    const remedy = `Run: callward validate --pack ${folder}`;
    return { findings: [{ what: "pack", level: "problem", found, remedy }] };
  }
}

async function checkEngine(
  model: Parameters<typeof createModelEngine>[0],
  settings: Settings,
): Promise<DoctorFinding> {
  if (model.provider === "none")
    return { what: "model", level: "ok", found: "none: answers are extracted from the knowledge base" };
  try {
    createModelEngine(model, settings.env);
  } catch (error) {
    if (!isCallwardError(error)) throw error;
    return { what: "model", level: "problem", found: error.message, remedy: error.remedy };
  }
  if (model.url === undefined)
    return { what: "model", level: "ok", found: `${model.provider} ${model.model ?? ""}; not called now` };
  const { host } = new URL(model.url);
  try {
    await fetch(`${model.url.replace(/\/$/, "")}/models`, { signal: AbortSignal.timeout(KNOCK_MS) });
    return { what: "model", level: "ok", found: `${model.provider} at ${host} answers` };
  } catch {
    return {
      what: "model",
      level: "warning",
      found: `${model.provider} at ${host} does not answer`,
      remedy:
        "Start the engine or correct model.url; until then calls go on with fixed answers and extraction.",
    };
  }
}

/** The trained models that judge every turn; a card of each lies beside its weights. */
function shippedModels(): DoctorFinding {
  const found = Object.entries(SHIPPED_MODELS).map(([model, version]) => `${model} ${version}`);
  return { what: "detectors", level: "ok", found: found.join(", ") };
}

async function checkDataFolder({ dataFolder }: Settings): Promise<DoctorFinding> {
  try {
    await mkdir(dataFolder, { recursive: true });
    await access(dataFolder, constants.W_OK);
    return { what: "data folder", level: "ok", found: dataFolder };
  } catch (error) {
    const problem = (error as NodeJS.ErrnoException).code ?? "";
    return {
      what: "data folder",
      level: "problem",
      found: `${dataFolder} cannot be written (${problem})`,
      remedy: "Give it to this user, or name another with CALLWARD_DATA.",
    };
  }
}

function checkPort(port: number): Promise<DoctorFinding> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () =>
      resolve({
        what: "port",
        level: "warning",
        found: `${port} is in use`,
        remedy: "Callward may be running already; else choose another with --port.",
      }),
    );
    probe.listen(port, "127.0.0.1", () =>
      probe.close(() => resolve({ what: "port", level: "ok", found: `${port} is free` })),
    );
  });
}
