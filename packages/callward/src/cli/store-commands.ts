import type { Command, Option } from "commander";
import type { Terminal } from "./output.ts";

/** Adds the commands that work on the store: audit, backup, restore, export. */
export function addStoreCommands(
  program: Command,
  json: () => Option,
  terminal: Terminal,
  finish: (status: number) => void,
): void {
  const keyFile = "file with the operator's key (32 random bytes); keep it apart from the backups";
  program
    .command("backup")
    .description("write the whole store into one encrypted file")
    .argument("<file>", "file to write; it appears when it is complete")
    .requiredOption("--key-file <file>", keyFile)
    .addHelpText(
      "after",
      "\nExamples:\n  head -c 32 /dev/urandom > backup.key\n  callward backup store.backup --key-file backup.key",
    )
    .action(async (file, options) => {
      finish(await (await import("./commands/backup.ts")).backup(file, options, terminal));
    });
  program
    .command("restore")
    .description("put a backup into an empty store; nothing changes unless the whole file is sound")
    .argument("<file>", "file that `callward backup` wrote")
    .requiredOption("--key-file <file>", keyFile)
    .option("--replace", "throw away what the store holds")
    .addHelpText("after", "\nExample:\n  callward restore store.backup --key-file backup.key")
    .action(async (file, options) => {
      finish(await (await import("./commands/backup.ts")).restore(file, options, terminal));
    });
  program
    .command("export")
    .description("write everything that the store holds of one tenant, as JSON lines")
    .requiredOption("--tenant <tenant>", "id of the tenant")
    .option("--out <file>", "file to write; else standard output")
    .addHelpText("after", "\nExample:\n  callward export --tenant dentist --out dentist.jsonl")
    .action(async (options) => {
      finish(await (await import("./commands/export.ts")).exportTenantData(options));
    });
  const audit = program.command("audit").description("export and verify the chained record of who did what");
  audit
    .command("export")
    .description("sign the head of the chain and write the chain of one tenant, as JSON lines")
    .requiredOption("--tenant <tenant>", "id of the tenant")
    .option("--out <file>", "file to write; else standard output")
    .addHelpText("after", "\nExample:\n  callward audit export --tenant dentist --out audit.jsonl")
    .action(async (options) => {
      finish(await (await import("./commands/audit.ts")).exportAuditTrail(options, terminal));
    });
  audit
    .command("verify")
    .description("verify an export without the store; names the first entry that is broken")
    .argument("<file>", "file that `callward audit export` wrote (.gz is fine); - is standard input")
    .option(
      "--keys <path>",
      "public keys to trust: a folder of *.pub.pem or one file; else the data folder's",
    )
    .option("--expect <sequence:hash>", "entry that the chain is known to reach, written down earlier")
    .addOption(json())
    .addHelpText("after", "\nExample:\n  callward audit verify audit.jsonl --keys keys --expect 1204:9f2c…")
    .action(async (file, options) => {
      finish(await (await import("./commands/audit.ts")).verifyAuditTrail(file, options, terminal));
    });
}
