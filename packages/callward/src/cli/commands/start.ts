import { once } from "node:events";
import process from "node:process";
import { readSettings } from "../../app/settings.ts";
import { startApp } from "../../app/start-app.ts";
import { EXIT } from "../exit-codes.ts";
import type { Terminal } from "../output.ts";

/** Runs the server until it is told to stop (Ctrl-C or SIGTERM). */
export async function start(
  options: { readonly pack: string; readonly packNamed: boolean; readonly port?: string },
  terminal: Terminal,
): Promise<number> {
  const settings = readSettings();
  const port = options.port === undefined ? settings.port : Number(options.port);
  const app = await startApp({
    pack: options.pack,
    packNamed: options.packNamed,
    settings: { ...settings, port },
    report: (text) => terminal.print(text),
  });
  terminal.print("");
  terminal.print(`  ${terminal.bold(app.assistantName)} is on the line: ${terminal.cyan(app.url)}`);
  terminal.print(
    terminal.dim(`  pack ${options.pack}, traces (redacted) in ${app.keptIn}; stop with Ctrl-C`),
  );
  terminal.print(terminal.dim(`  ${app.line}`));
  terminal.print("");
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  terminal.print("ending calls …");
  await app.close();
  return EXIT.ok;
}
