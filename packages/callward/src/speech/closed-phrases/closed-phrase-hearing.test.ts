import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createClosedPhraseHearing } from "./closed-phrase-hearing.ts";

/** A program in place of the recogniser: `script` is what a shell runs. */
function recogniser(script: string) {
  const folder = mkdtempSync(join(tmpdir(), "callward-recogniser-"));
  const binary = join(folder, "pocketsphinx");
  writeFileSync(binary, `#!/bin/sh\n${script.replaceAll("$FOLDER", folder)}\n`);
  chmodSync(binary, 0o755);
  mkdirSync(join(folder, "en-us"));
  for (const file of ["mdef", "means"]) writeFileSync(join(folder, "en-us", file), "");
  writeFileSync(join(folder, "cmudict-en-us.dict"), "where W EH R\ncan K AE N\ni AY\npark P AA R K\n");
  const engine = createClosedPhraseHearing({ phrases: ["where can i park"], binary, modelFolder: folder });
  return { engine, folder, stream: engine.open({ signal: new AbortController().signal }) };
}
const AUDIO = new Int16Array(1_600);
const AMPLE = { deadlineMs: 20_000 };

describe("closed phrases when the program misbehaves", () => {
  it("understands a phrase of the list, and nothing else that the program may print", async () => {
    const phrase = recogniser(`cat > /dev/null; echo '{"t":"where can i park"}'`);
    phrase.stream.write(AUDIO);
    expect(await phrase.stream.end(AMPLE)).toEqual({ text: "where can i park" });
    await phrase.engine.close();
    for (const text of ["where can i", "__aa __b", "yes", "where can i park where can i park"]) {
      const other = recogniser(`cat > /dev/null; echo '{"t":"${text}"}'`);
      other.stream.write(AUDIO);
      expect(await other.stream.end(AMPLE)).toEqual({ text: "" });
      await other.engine.close();
    }
  });

  it("fails with a code when the program dies or prints nonsense, and tells its health", async () => {
    const dying = recogniser("kill -SEGV $$");
    dying.stream.write(AUDIO);
    await expect(dying.stream.end(AMPLE)).rejects.toMatchObject({ code: "SPEECH_UNAVAILABLE" });
    expect(dying.engine.health()).toEqual({ state: "down", code: "SPEECH_UNAVAILABLE" });
    await dying.engine.close();
    const nonsense = recogniser("cat > /dev/null; echo 'Segmentation fault'");
    nonsense.stream.write(AUDIO);
    await expect(nonsense.stream.end(AMPLE)).rejects.toMatchObject({ code: "SPEECH_FAILED" });
    await nonsense.engine.close();
    const endless = recogniser("yes");
    endless.stream.write(AUDIO);
    await expect(endless.stream.end(AMPLE)).rejects.toMatchObject({ code: "SPEECH_FAILED" });
    await endless.engine.close();
  });

  it("ends a program that hangs at the deadline, its children too", async () => {
    const { engine, folder, stream } = recogniser("sleep 600 & echo $! >> $FOLDER/pids; wait");
    stream.write(AUDIO);
    await expect(stream.end({ deadlineMs: 500 })).rejects.toMatchObject({ code: "SPEECH_TIMEOUT" });
    await engine.close();
    const alive = () =>
      readFileSync(join(folder, "pids"), "utf8")
        .trim()
        .split("\n")
        .filter((pid) => {
          try {
            // A child that nobody has waited for yet is a zombie, and over.
            return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
          } catch {
            return false;
          }
        });
    for (let turn = 0; turn < 200 && alive().length > 0; turn += 1) await sleep(20);
    expect(alive()).toEqual([]);
  });

  it("does not try an utterance longer than any phrase", async () => {
    const { engine, stream } = recogniser(`cat > /dev/null; echo '{"t":"where can i park"}'`);
    for (let second = 0; second < 13; second += 1) stream.write(new Int16Array(16_000));
    expect(await stream.end(AMPLE)).toEqual({ text: "" });
    await engine.close();
  });

  it("says what is missing: the program, the model, every phrase; and leaves no files behind", async () => {
    const { engine, folder } = recogniser("cat > /dev/null");
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith("callward-phrases-")).length;
    await engine.close();
    await engine.close();
    const after = readdirSync(tmpdir()).filter((name) => name.startsWith("callward-phrases-")).length;
    expect(after).toBe(before - 1);
    const phrases = ["where can i park"];
    expect(() => createClosedPhraseHearing({ phrases, binary: "/nonexistent/pocketsphinx" })).toThrow(
      expect.objectContaining({ code: "SPEECH_PACKAGE_MISSING" }),
    );
    const binary = join(folder, "pocketsphinx");
    expect(() => createClosedPhraseHearing({ phrases, binary, modelFolder: "/nonexistent" })).toThrow(
      expect.objectContaining({ code: "SPEECH_MODEL_INVALID" }),
    );
    expect(() => createClosedPhraseHearing({ phrases: ["yes"], binary, modelFolder: folder })).toThrow(
      expect.objectContaining({ code: "SPEECH_MODEL_INVALID" }),
    );
  });
});
