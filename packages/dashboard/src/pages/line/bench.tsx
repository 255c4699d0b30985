import { useEffect, useState } from "react";
import { Conversation } from "./conversation.tsx";
import { Gallery } from "./gallery.tsx";
import { mayListen } from "./line/microphone-permission.ts";
import { useLine } from "./line/use-line.ts";
import { Sandwich } from "./sandwich.tsx";
import type { Attack, SoundInfo } from "./wire.ts";

interface Props {
  /** The version to try; undefined: what takes calls. For as long as the bench stands. */
  readonly version: string | undefined;
  /** Undefined while it is not known yet, or cannot be. */
  readonly sound: SoundInfo | null | undefined;
  /** Whatever is known of the assistant was read. */
  readonly ready: boolean;
  readonly attacks: readonly Attack[];
}

/** One line on one version: the call, why each turn went the way it did, and attacks to try. */
export function Bench({ version, sound, ready, attacks }: Props) {
  const line = useLine(version);
  const [chosen, setChosen] = useState<number>();
  const { startText } = line;
  const inText = ready && (sound === null || sound === undefined);

  useEffect(() => {
    if (!ready) return;
    let here = true;
    // Who let the page listen before wants a call in sound, and a page may make none before a click.
    const begin = async () => {
      const waits = !inText && (await mayListen());
      if (here && !waits) startText();
    };
    void begin();
    return () => {
      here = false;
    };
  }, [ready, inText, startText]);

  const turns = line.now.views.filter((view) => view.input.type === "heard" || view.decision !== null);
  const view = turns.find((one) => one.turn === chosen) ?? turns.at(-1);
  const attempt = (attack: Attack) => {
    setChosen(undefined);
    for (const text of attack.turns ?? [attack.text ?? ""]) line.say(text);
  };

  return (
    <div className="bench">
      <Conversation line={line} sound={sound} />
      <Sandwich view={view} turns={turns} choose={setChosen} />
      <Gallery attacks={attacks} disabled={line.now.phase !== "talking"} attempt={attempt} />
    </div>
  );
}
