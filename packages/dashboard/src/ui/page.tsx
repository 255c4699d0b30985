import { type ReactNode, useEffect, useRef } from "react";
import { place } from "../room/router.ts";

interface Props {
  readonly title: string;
  /** One sentence on what the page is for. */
  readonly lead?: ReactNode;
  /** Beside the title. */
  readonly aside?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A page of the room: names the window, and takes the focus when somebody came from another page. */
export function Page({ title, lead, aside, className = "", children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Callward`;
  }, [title]);
  useEffect(() => {
    if (place.get().arrived) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={`page ${className}`}>
      <div className="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead === undefined ? null : <p className="lead">{lead}</p>}
        </div>
        {aside}
      </div>
      {children}
    </div>
  );
}
