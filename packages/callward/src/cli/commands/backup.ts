import { restoreBackup } from "../../store/backup/restore-backup.ts";
import { readKeyFile } from "../../store/backup/sealed-file.ts";
import { writeBackup } from "../../store/backup/write-backup.ts";
import { EXIT } from "../exit-codes.ts";
import type { Terminal } from "../output.ts";
import { withStore } from "../with-store.ts";

export async function backup(
  file: string,
  options: { readonly keyFile: string },
  terminal: Terminal,
): Promise<number> {
  const key = readKeyFile(options.keyFile);
  const { rows } = await withStore((store) => writeBackup(store, file, key));
  terminal.print(`${terminal.green("✔")} ${rows} rows are in ${file}`);
  return EXIT.ok;
}

export async function restore(
  file: string,
  options: { readonly keyFile: string; readonly replace?: boolean },
  terminal: Terminal,
): Promise<number> {
  const key = readKeyFile(options.keyFile);
  const { rows, at } = await withStore((store) =>
    restoreBackup(store, file, key, { replace: options.replace === true }),
  );
  terminal.print(`${terminal.green("✔")} ${rows} rows are back, as they were at ${at}`);
  return EXIT.ok;
}
