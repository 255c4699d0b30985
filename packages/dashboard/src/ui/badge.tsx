import type { ReactNode } from "react";

/** How something stands. The words say it; the colour only helps the eye. */
export type Tone = "good" | "warn" | "bad" | "plain" | "quiet";

export function Badge({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return <span className={`tag ${tone}`}>{children}</span>;
}
