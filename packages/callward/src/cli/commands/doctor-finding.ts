/** One line of `callward doctor`. */
export interface DoctorFinding {
  readonly what: string;
  /** A problem keeps the server from working; with a warning calls go on, less well. */
  readonly level: "ok" | "warning" | "problem";
  readonly found: string;
  readonly remedy?: string;
}
