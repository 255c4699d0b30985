import { globSync, readFileSync, statSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import type { ConfigFolder } from "./check-config.ts";

/** Files with secrets in them, as `setup` writes them. */
const SECRET = [
  "ari.conf",
  "pjsip.conf",
  "websocket_client.conf",
  "callward/**/*.key",
  "callward/*.{json,env}",
];
const FOR_OTHERS = 0o007;

/** A folder such as `/etc/asterisk`. Files that are absent or unreadable are empty. */
export function readConfigFolder(folder: string): ConfigFolder {
  const text = (path: string) => {
    try {
      return readFileSync(path, "utf8");
    } catch {
      return undefined;
    }
  };
  return {
    read(pattern) {
      const path = isAbsolute(pattern) ? pattern : join(folder, pattern);
      const files = /[*?[]/.test(pattern) ? globSync(path).sort() : [path];
      return files.flatMap((file) => {
        const found = text(file);
        return found === undefined ? [] : [{ file: relative(folder, file), text: found }];
      });
    },
    certificate: (path) => text(isAbsolute(path) ? path : join(folder, path)),
    openToOthers: SECRET.flatMap((pattern) => globSync(join(folder, pattern)).sort()).filter(
      (file) => (statSync(file).mode & FOR_OTHERS) !== 0,
    ),
  };
}
