import type { PackDiff } from "./diff-packs.ts";
import { CHANGE_AREAS, type PackChange } from "./pack-change.ts";

/** Packs may come from strangers: nothing in them may steer a terminal. */
function printable(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "�");
}

/** A comparison as text: a head, what to look at first, then every change by area. */
export function formatDiff(
  { before, after, changes }: PackDiff,
  paint: { readonly bold: (text: string) => string; readonly yellow: (text: string) => string },
): string {
  const head = paint.bold(`${before.pack} ${before.version} → ${after.pack} ${after.version}`);
  if (changes.length === 0) return `${head}\nThe same but for the version number.`;
  const line = ({ text, attention }: PackChange) =>
    attention ? paint.yellow(`  ! ${printable(text)}`) : `  • ${printable(text)}`;
  const urgent = changes.filter(({ attention }) => attention).length;
  const counts = `${changes.length} ${changes.length === 1 ? "change" : "changes"}${urgent === 0 ? "" : `, ${urgent} to look at closely (!)`}`;
  const blocks = CHANGE_AREAS.flatMap((area) => {
    const here = changes.filter((change) => change.area === area);
    if (here.length === 0) return [];
    return [[paint.bold(`${area[0]?.toUpperCase() ?? ""}${area.slice(1)}`), ...here.map(line)].join("\n")];
  });
  return [`${head}  ${counts}`, ...blocks].join("\n\n");
}
