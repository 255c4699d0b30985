import type { MouseEvent, ReactNode } from "react";
import { go } from "./router.ts";

interface Props {
  /** A path of the room. */
  readonly to: string;
  readonly className?: string;
  /** It leads to the page that is shown. */
  readonly current?: boolean;
  readonly children: ReactNode;
}

/** A link within the room. It is a real one: it opens in a new tab, is copied and is followed with the keyboard. */
export function Link({ to, className, current = false, children }: Props) {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={to} className={className} aria-current={current ? "page" : undefined} onClick={follow}>
      {children}
    </a>
  );
}
