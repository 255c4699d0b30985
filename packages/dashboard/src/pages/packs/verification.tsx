import { useState } from "react";
import { ask } from "../../room/api.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { clockInWords } from "../../ui/time-words.ts";
import { verificationWords } from "./pack-words.ts";
import type { Verified } from "./wire.ts";

/** Has the server hold every stored version against its hash and its signatures, and says what it found. */
export function Verification() {
  const [found, setFound] = useState<Verified & { readonly at: string }>();
  const verify = async () => {
    setFound(undefined);
    const { versions } = await ask<Verified>("/api/v1/packs/verification");
    setFound({ versions, at: new Date().toISOString() });
  };
  return (
    <div className="verification">
      <Button onPress={verify}>Verify all versions</Button>
      <div role="status">
        {found === undefined ? (
          <p className="soft">Holds every stored version against its hash and its signatures.</p>
        ) : (
          <Outcome versions={found.versions} at={found.at} />
        )}
      </div>
    </div>
  );
}

function Outcome({ versions, at }: Verified & { readonly at: string }) {
  const faulty = versions.filter(({ verified }) => !verified);
  return (
    <>
      <p>
        <Badge tone={faulty.length === 0 ? "good" : "bad"}>
          {faulty.length === 0 ? "verified" : "not verified"}
        </Badge>{" "}
        {verificationWords(versions)} <span className="soft">{clockInWords(at)}</span>
      </p>
      <ul>
        {faulty.map(({ name, hash, why }) => (
          <li key={hash}>
            <strong>{name}</strong>: {why}. No node takes it up any more.
          </li>
        ))}
      </ul>
    </>
  );
}
