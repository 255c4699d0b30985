import { Field } from "../../ui/field.tsx";
import { nameOf, STATES } from "../packs/pack-words.ts";
import type { PackVersion } from "../packs/wire.ts";

/** Shortest start of a hash that names a version, as the server has it. */
const HASH_START = 8;

interface Props {
  readonly versions: readonly PackVersion[];
  /** As the address names it; undefined: what takes calls. */
  readonly chosen: string | undefined;
  readonly choose: (version: string | undefined) => void;
}

/** Which version answers: what takes calls, or any that is stored. */
export function VersionChoice({ versions, chosen, choose }: Props) {
  const found = versionNamed(versions, chosen);
  const value = chosen === undefined ? "" : found === undefined ? chosen : keyOf(found);
  return (
    <Field
      label="Who answers"
      hint={
        chosen === undefined
          ? undefined
          : "A test call: callers notice nothing of it, and what it books goes into a calendar of its own."
      }
    >
      {(ids) => (
        <select {...ids} value={value} onChange={({ target }) => choose(target.value || undefined)}>
          <option value="">What takes calls now</option>
          {chosen !== undefined && found === undefined ? <option value={chosen}>{chosen}</option> : null}
          {versions.map((version) => (
            <option key={version.hash} value={keyOf(version)}>
              {nameOf(version)} – {STATES[version.state].label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** How an address names a version. */
export const keyOf = ({ pack, version }: Pick<PackVersion, "pack" | "version">) => `${pack}@${version}`;

/** The one version of a name such as `1.1.0`, `dentist@1.1.0` or a hash. */
export function versionNamed(
  versions: readonly PackVersion[],
  named: string | undefined,
): PackVersion | undefined {
  if (named === undefined) return undefined;
  const fits = versions.filter(
    (one) =>
      named === one.version ||
      named === keyOf(one) ||
      (named.length >= HASH_START && one.hash.startsWith(named)),
  );
  return fits.length === 1 ? fits[0] : undefined;
}
