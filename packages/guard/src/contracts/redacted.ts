declare const redactedBrand: unique symbol;

/** Text from which personal data has been taken. The only text that a sink accepts. */
export type Redacted = string & { readonly [redactedBrand]: true };

/** @internal Only the redactor calls this. */
export function markRedacted(text: string): Redacted {
  return text as Redacted;
}
