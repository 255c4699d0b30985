import { Component, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
}

/** Keeps the room standing where a page falls. A class, because nothing else catches what a component throws. */
export class PageBoundary extends Component<Props, { readonly fallen: boolean }> {
  override state = { fallen: false };

  static getDerivedStateFromError() {
    return { fallen: true };
  }

  override render() {
    if (!this.state.fallen) return this.props.children;
    return (
      <section className="lost" role="alert">
        <h1>This page could not be shown</h1>
        <p>The server may have been updated since you opened it.</p>
        <button type="button" onClick={() => window.location.reload()}>
          Load it again
        </button>
      </section>
    );
  }
}
