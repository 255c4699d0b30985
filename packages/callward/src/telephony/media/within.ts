import { unavailable } from "../ari/rest.ts";

/** The value, or TELEPHONY_UNAVAILABLE when the PBX does not bring it in time. */
export function within<T>(value: Promise<T>, deadlineMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(unavailable("it did not connect the media in time")), deadlineMs);
    value.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
