import { useEffect, useState } from "react";
import { Page } from "../../ui/page.tsx";
import { Conversation } from "./conversation.tsx";
import { Gallery } from "./gallery.tsx";
import { mayListen } from "./line/microphone-permission.ts";
import { useLine } from "./line/use-line.ts";
import { Sandwich } from "./sandwich.tsx";
import type { Attack, PackInfo } from "./wire.ts";
import "./line.css";

/** The line: talk to the assistant in sound or by typing, and see why each turn went the way it did. */
export function LinePage() {
  const line = useLine();
  const [pack, setPack] = useState<PackInfo>();
  const [attacks, setAttacks] = useState<readonly Attack[]>([]);
  const [chosen, setChosen] = useState<number>();
  const { startText } = line;

  useEffect(() => {
    const load = async () => {
      const loaded = (await (await fetch("/api/pack")).json()) as PackInfo;
      setPack(loaded);
      // Who let the page listen before wants a call in sound, and a page may make none before a click.
      if (loaded.sound === null || !(await mayListen())) startText();
      setAttacks(((await (await fetch("/api/gallery")).json()) as { attacks: readonly Attack[] }).attacks);
    };
    // The line itself says when the server is gone.
    load().catch(startText);
  }, [startText]);

  const turns = line.now.views.filter((view) => view.input.type === "heard" || view.decision !== null);
  const view = turns.find((one) => one.turn === chosen) ?? turns.at(-1);
  const attempt = (attack: Attack) => {
    setChosen(undefined);
    for (const text of attack.turns ?? [attack.text ?? ""]) line.say(text);
  };

  return (
    <Page
      title="The line"
      className="line-page"
      lead={
        <>
          You are the caller. <strong>Talk</strong> to the receptionist, aloud or by typing,{" "}
          <strong>try to break it</strong> with the attacks below, and <strong>see why</strong> each turn went
          the way it did. Key 0 always reaches a person.
        </>
      }
      aside={
        pack === undefined ? null : (
          <p className="pack">
            <strong>{pack.business}</strong>
            <span>
              pack {pack.version} · <code>{pack.hash.slice(0, 8)}</code> · model: {pack.model}
            </span>
          </p>
        )
      }
    >
      <div className="bench">
        <Conversation line={line} sound={pack?.sound} />
        <Sandwich view={view} turns={turns} choose={setChosen} />
        <Gallery attacks={attacks} disabled={line.now.phase !== "talking"} attempt={attempt} />
      </div>
    </Page>
  );
}
