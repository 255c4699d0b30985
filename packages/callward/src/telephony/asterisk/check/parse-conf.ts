/** One line of a section: `key = value` or `key => value`. */
export interface ConfLine {
  readonly key: string;
  readonly value: string;
  readonly line: number;
  readonly file: string;
}

export interface ConfSection {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  /** Own lines after those of its templates. */
  readonly lines: readonly ConfLine[];
}

/** How deep files may include each other: a loop is a mistake, not a configuration. */
const MAX_DEPTH = 10;

/**
 * Reads a file of Asterisk's configuration with what it includes: comments (`;` and `;-- --;`), templates, additions
 * (`[name](+)`) and `#include`. Sections of one name stay apart, as PJSIP has them. A file that is absent is empty.
 *
 * @param read Gives the texts of the files that a name or pattern of `#include` stands for.
 */
export function parseConf(
  file: string,
  read: (pattern: string) => readonly { readonly file: string; readonly text: string }[],
): readonly ConfSection[] {
  const sections: { section: ConfSection & { lines: ConfLine[] }; template: boolean }[] = [];
  let current: (ConfSection & { lines: ConfLine[] }) | undefined;

  const open = (name: string, options: readonly string[], at: { file: string; line: number }) => {
    const addition = options.includes("+")
      ? sections.find(({ section }) => section.name === name)
      : undefined;
    if (addition !== undefined) {
      current = addition.section;
      return;
    }
    const inherited = options
      .filter((option) => option !== "!" && option !== "+")
      .flatMap((base) => sections.find(({ section }) => section.name === base)?.section.lines ?? []);
    current = { name, ...at, lines: [...inherited] };
    sections.push({ section: current, template: options.includes("!") });
  };
  const readFile = (pattern: string, depth: number) => {
    for (const { file: name, text } of depth > MAX_DEPTH ? [] : read(pattern)) {
      for (const [index, content] of withoutComments(text)) {
        const include = /^#(?:try)?include\s+["<]?([^">]+?)[">]?$/.exec(content)?.[1];
        const head = /^\[([^\]]+)\](?:\(([^)]*)\))?/.exec(content);
        const entry = /^([^=]+?)\s*=>?\s*(.*)$/.exec(content);
        if (include !== undefined) readFile(include, depth + 1);
        else if (head !== null)
          open(
            head[1] ?? "",
            (head[2] ?? "")
              .split(",")
              .map((option) => option.trim())
              .filter(Boolean),
            { file: name, line: index + 1 },
          );
        else if (entry !== null && current !== undefined)
          current.lines.push({ key: entry[1] ?? "", value: entry[2] ?? "", line: index + 1, file: name });
      }
    }
  };
  readFile(file, 0);
  return sections.filter(({ template }) => !template).map(({ section }) => section);
}

/** The lines that say something, with their index. `\;` is a semicolon and no comment. */
function* withoutComments(text: string): Generator<readonly [number, string]> {
  let inBlock = false;
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    let line = raw;
    if (inBlock) {
      const end = line.indexOf("--;");
      if (end < 0) continue;
      inBlock = false;
      line = line.slice(end + 3);
    }
    if (/^\s*;--(?!-)/.test(line) && !line.includes("--;")) {
      inBlock = true;
      continue;
    }
    const content = line
      .replace(/(^|[^\\]);.*$/, "$1")
      .replaceAll("\\;", ";")
      .trim();
    if (content !== "") yield [index, content];
  }
}

/** The last value of a key, which is the one that counts; keys are compared without case. */
export function settingOf(section: ConfSection | undefined, key: string): string | undefined {
  return section?.lines.findLast((line) => line.key.toLowerCase() === key)?.value;
}

/** Asterisk's idea of true (`ast_true`). */
export const isTrue = (value: string | undefined) => /^(yes|true|y|t|1|on)$/i.test(value ?? "");
