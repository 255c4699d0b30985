/**
 * The ids that we give to what we make in Asterisk. They begin with the application's name, so that after a restart we
 * know our own and leave everybody else's alone.
 */
export const own = {
  leg: (app: string, id: string) => `${baseName(app)}-leg-${id}`,
  bridge: (app: string, id: string) => `${baseName(app)}-bridge-${id}`,
  /** The channel of a person who is asked to take a caller. */
  person: (app: string, id: string) => `${baseName(app)}-person-${id}`,
  /** The bridge in which a caller and a person talk. */
  joined: (app: string, id: string) => `${baseName(app)}-joined-${id}`,
} as const;

/** With a connection per call, Asterisk names the application `name:channel`. */
export function baseName(app: string): string {
  const end = app.indexOf(":");
  return end === -1 ? app : app.slice(0, end);
}

/**
 * True for the one application of a process. An application of a single call knows of that call only: legs and bridges
 * of the same base name may be another process's.
 */
export function isShared(app: { readonly name: string }): boolean {
  return !app.name.includes(":");
}

/** What one of our ids stands for; undefined for everybody else's. */
export function kindOf(app: string, id: string): keyof typeof own | undefined {
  for (const kind of ["leg", "bridge", "person", "joined"] as const) {
    if (id.startsWith(own[kind](app, ""))) return kind;
  }
  return undefined;
}
