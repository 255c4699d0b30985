import type { Entry } from "./line/line-state.ts";

const ORIGINS = {
  approved: "approved words",
  inspected: "inspected",
  replacement: "held back, replaced",
} as const;

interface Props {
  readonly entry: Entry;
  /** These are the words that the assistant is saying. */
  readonly saying: boolean;
}

/** One entry of the conversation. */
export function Bubble({ entry, saying }: Props) {
  if (entry.who === "line") return <li className="bubble line">{entry.text}</li>;
  if (entry.who === "caller") {
    return (
      <li className="bubble caller">
        <span className="sr">Caller: </span>
        {entry.text}
      </li>
    );
  }
  const { release, heard } = entry;
  const state = saying ? "saying" : heard === "waiting" ? "waiting" : "";
  return (
    <li className={`bubble assistant ${release.origin} ${state}`}>
      <span className="sr">Assistant: </span>
      <Heard text={release.text} share={typeof heard === "number" ? heard : 1} />
      <small title={`release ${release.id}, verdict ${release.verdict.id}`}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 1l6 2v4.5c0 3.6-2.5 6.3-6 7.5-3.500-1.200-6-3.900-6-7.500V3z" fill="currentColor" />
        </svg>
        {ORIGINS[release.origin]}
        {typeof heard === "number" && heard < 1 ? ` · ${shareInWords(heard)}` : null}
      </small>
    </li>
  );
}

const shareInWords = (share: number) => (share === 0 ? "not heard" : `${Math.round(share * 100)} % heard`);

/** Words of which only the first share was heard. Where the cut lies in them is as near as their length tells. */
function Heard({ text, share }: { readonly text: string; readonly share: number }) {
  if (share >= 1) return text;
  const about = Math.round(text.length * share);
  const cut = share === 0 ? 0 : Math.max(0, text.lastIndexOf(" ", about));
  return (
    <>
      {text.slice(0, cut)}
      <s>
        <span className="sr">not heard: </span>
        {text.slice(cut)}
      </s>
    </>
  );
}
