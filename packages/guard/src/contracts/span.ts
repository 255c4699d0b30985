/** A half-open range of UTF-16 offsets in the original input. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
