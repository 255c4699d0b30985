import { spawn } from "node:child_process";
import { CallwardError } from "@callward/guard";

/** Making a key takes milliseconds; a hang is a broken installation. */
const DEADLINE_MS = 20_000;

/** Runs the `openssl` of this machine and gives what it prints. Throws TOOL_MISSING or TOOL_FAILED. */
export function openssl(
  args: readonly string[],
  { input = "", signal }: { readonly input?: string; readonly signal: AbortSignal },
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn("openssl", args, {
      stdio: ["pipe", "pipe", "ignore"],
      signal: AbortSignal.any([signal, AbortSignal.timeout(DEADLINE_MS)]),
    });
    let out = "";
    child.stdout.on("data", (data) => {
      out += data;
    });
    child.once("error", (cause: NodeJS.ErrnoException) =>
      reject(
        cause.code === "ENOENT"
          ? new CallwardError("TOOL_MISSING", { tool: "openssl", use: "make certificates and passwords" })
          : new CallwardError(
              "TOOL_FAILED",
              { tool: "openssl", problem: cause.code ?? "stopped" },
              { cause },
            ),
      ),
    );
    child.once("close", (status) => {
      if (status === 0) resolve(out);
      else
        reject(
          new CallwardError("TOOL_FAILED", { tool: `openssl ${args[0] ?? ""}`, problem: `status ${status}` }),
        );
    });
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}
