import { CallwardError } from "@callward/guard";

/**
 * Reads the comma-separated addresses of a service. Throws SETTING_INVALID for none, for another protocol, and for
 * credentials in an address (they would reach logs; keys have variables of their own).
 */
export function readServiceUrls(
  setting: string,
  value: string | undefined,
  protocols: readonly string[],
): readonly string[] {
  const urls = (value ?? "")
    .split(",")
    .map((url) => url.trim())
    .filter((url) => url !== "");
  const invalid = (problem: string) => new CallwardError("SETTING_INVALID", { setting, problem });
  if (urls.length === 0) throw invalid(`it must name at least one address (${protocols.join(" or ")}//…)`);
  for (const url of urls) {
    if (!URL.canParse(url)) throw invalid("an address in it is not a URL");
    const { protocol, username, password } = new URL(url);
    if (!protocols.includes(protocol))
      throw invalid(`its addresses must begin with ${protocols.join("// or ")}//`);
    if (username !== "" || password !== "") throw invalid("an address in it holds credentials");
  }
  return [...new Set(urls)];
}
