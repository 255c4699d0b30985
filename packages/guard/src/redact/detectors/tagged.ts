import type { NormalText, Token } from "../../text/normal-text.ts";
import { SCALE, WEIGHTS } from "../model/names-weights.ts";
import { readWeights, TAGS, tagTokens } from "../model/tagger.ts";
import { NO_HITS, type PiiDetector, type PiiHit } from "../pii-types.ts";

const MODEL = readWeights(WEIGHTS, SCALE);
/** Added to each class's score before it is held against none: below 0 asks for more certainty. By class of `TAGS`. */
const BIAS = [0, 0, 0, 0];
/** From this margin over none (in nats) a hit is sure enough to name the type of a span that other detectors share. */
const SURE = 3;
/** Untagged tokens inside one answer that are taken with it ("s o 8 a [zero] Q EG"). */
const BRIDGE = 2;
/** Turns of at most so many tokens are bare answers, in which a hit may be bridged. */
const BARE_TOKENS = 16;

/** Names, addresses, postcodes and birth dates by the trained tagger: what no list and no carrier word tells. */
export const detectTagged: PiiDetector = ({ normal, untouched }) => {
  const { tokens } = normal;
  if (tokens.length === 0) return NO_HITS;
  const { tags, margins } = tagTokens(normal, untouched, MODEL, BIAS);
  const bridge = untouched && tokens.length <= BARE_TOKENS ? BRIDGE : 0;
  let found: PiiHit[] | undefined;
  let index = 0;
  while (index < tokens.length) {
    const tag = tags[index] ?? 0;
    if (tag === 0) {
      index += 1;
      continue;
    }
    let last = index;
    let best = margins[index] ?? 0;
    for (let next = index + 1; next < tokens.length && next - last <= bridge + 1; next += 1) {
      if (!isJoined(normal, tag, next)) break;
      if (tags[next] === tag) {
        last = next;
        best = Math.max(best, margins[next] ?? 0);
      } else if ((tags[next] ?? 0) !== 0 || (tag !== 3 && tag !== 4)) break;
    }
    const type = TAGS[tag - 1];
    if (type !== undefined && isWorthy(tokens, tag, index, last)) {
      found ??= [];
      found.push({
        type,
        start: tokens[index]?.start ?? 0,
        end: endOf(tokens[last]),
        score: best >= SURE ? 0.84 : 0.58,
      });
    }
    index = last + 1;
  }
  return found ?? NO_HITS;
};

/** What stands between the token and the one before it keeps them in one span. */
function isJoined({ tokens, text }: NormalText, tag: number, index: number): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (before === undefined || token === undefined) return false;
  const gap = text.slice(before.end, token.start);
  if (gap === " " || gap === "-") return true;
  if (gap.includes("\ue000") || gap.length > 5) return false;
  if (tag === 1) return gap === "'" || gap === "\u2019" || (gap.startsWith(".") && before.text.length <= 2);
  return !/[!?;]/.test(gap);
}

/** A span must hold something of its kind: an address more than one word or a number, a date a number. */
function isWorthy(tokens: readonly Token[], tag: number, first: number, last: number): boolean {
  if (tag === 1) {
    const only = tokens[first]?.text ?? "";
    return last > first || (only.length > 1 && !/^\d+$/.test(only));
  }
  let digits = 0;
  for (let index = first; index <= last; index += 1) if (/\d/.test(tokens[index]?.text ?? "")) digits += 1;
  if (tag === 2) return digits > 0 && last > first;
  return tag === 3 ? last > first || digits > 0 : digits > 0;
}

/** Without the possessive: "Maria's". */
function endOf(token: Token | undefined): number {
  if (token === undefined) return 0;
  return token.text.endsWith("'s") || token.text.endsWith("\u2019s") ? token.end - 2 : token.end;
}
