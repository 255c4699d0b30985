import { CallwardError, isCallwardError } from "@callward/guard";

/** Errors of a connection that is not, or no longer, there: Node's codes and the classes of SQLSTATE that say so. */
const GONE =
  /^(ECONN\w+|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|ENOENT|08...|57P0.|28...|3D000|53300)$/;
/** What the driver says where it gives no code. */
const GONE_WORDS =
  /connection terminated|not queryable|connection error|timeout|connection ended|pool after/i;

/**
 * The driver's error as one of ours, where it is about the store itself; errors of a statement (a broken constraint, a
 * mistake in SQL) come back as they are, because the caller knows what they mean.
 */
export function storeError(error: unknown): unknown {
  if (isCallwardError(error)) return error;
  const { code = "", message = "" } = error as { readonly code?: string; readonly message?: string };
  if (code === "53100" || code === "ENOSPC")
    return new CallwardError("STORE_DISK_FULL", {}, { cause: error });
  if (code === "25006" || code === "EROFS")
    return new CallwardError("STORE_READ_ONLY", { why: "the database is read-only" }, { cause: error });
  if (code === "XX001" || code === "XX002")
    return new CallwardError("STORE_DAMAGED", { why: "a page or index is corrupt" }, { cause: error });
  if (GONE.test(code)) return new CallwardError("STORE_UNAVAILABLE", { why: code }, { cause: error });
  // A PostgreSQL that crashes closes the connection before it can give a code (XX000 comes with a PANIC).
  if (code === "" && GONE_WORDS.test(message))
    return new CallwardError("STORE_UNAVAILABLE", { why: "the connection was lost" }, { cause: error });
  return error;
}

/** True where the data itself is refused (SQLSTATE classes 22 and 23): trying again cannot help. */
export function isRefusedData(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  return typeof code === "string" && /^2[23]...$/.test(code);
}
