import { describe, expect, it } from "vitest";
import { selectHearing, selectVoice } from "./select-engines.ts";

const failureOf = (work: () => unknown): { readonly code?: string; readonly message: string } => {
  try {
    work();
  } catch (error) {
    return error as Error;
  }
  throw new Error("it did not fail");
};

describe("choosing engines by the environment", () => {
  it("has no hearing and the embedded voice by default", async () => {
    expect(selectHearing({}, [])).toBeUndefined();
    const { configured, embedded, voice } = selectVoice({});
    expect([configured.kind, voice, configured === embedded]).toEqual(["flite", "slt", true]);
    await configured.close();
  });

  it("builds what it names", async () => {
    const url = "ws://127.0.0.1:5000, wss://second.example:5000";
    const hearing = [
      selectHearing({ CALLWARD_HEARING: "parakeet", CALLWARD_HEARING_URL: url }, []),
      selectHearing({ CALLWARD_HEARING: "openai", OPENAI_API_KEY: "sk" }, []),
      selectHearing({ CALLWARD_HEARING: "openai", CALLWARD_HEARING_URL: "http://127.0.0.1:1/v1" }, []),
    ];
    expect(hearing.map((engine) => engine?.kind)).toEqual(["parakeet", "openai", "openai"]);
    await Promise.all(hearing.map((engine) => engine?.close()));
    for (const env of [
      { CALLWARD_VOICE: "kokoro", CALLWARD_VOICE_URL: url },
      { CALLWARD_VOICE: "openai", OPENAI_API_KEY: "sk", CALLWARD_VOICE_NAME: "cedar" },
      { CALLWARD_VOICE: "espeak" },
    ]) {
      const { configured, embedded } = selectVoice(env);
      expect([configured.kind, embedded.kind]).toEqual([env.CALLWARD_VOICE, "flite"]);
      await Promise.all([configured.close(), embedded.close()]);
    }
  });

  it.each([
    { CALLWARD_HEARING: "whisper" },
    { CALLWARD_HEARING: "parakeet" },
    { CALLWARD_HEARING: "parakeet", CALLWARD_HEARING_URL: "http://127.0.0.1:5000" },
    { CALLWARD_HEARING: "parakeet", CALLWARD_HEARING_URL: "not a url" },
    { CALLWARD_HEARING: "parakeet", CALLWARD_HEARING_URL: "ws://user:secret@127.0.0.1" },
    { CALLWARD_HEARING: "openai" },
    { CALLWARD_HEARING: "openai", CALLWARD_HEARING_KEY_VARIABLE: "MY_KEY", OPENAI_API_KEY: "secret" },
    { CALLWARD_HEARING: "sherpa" },
  ])("refuses %j with SETTING_INVALID, without its secrets", (env) => {
    const { code, message } = failureOf(() => selectHearing(env, []));
    expect(code).toBe("SETTING_INVALID");
    expect(message).not.toContain("secret");
  });

  it.each([
    { CALLWARD_VOICE: "siri" },
    { CALLWARD_VOICE_NAME: "nobody" },
    { CALLWARD_VOICE: "kokoro" },
    { CALLWARD_VOICE: "kokoro", CALLWARD_VOICE_URL: "ws://a", CALLWARD_VOICE_CONNECTIONS: "0" },
    { CALLWARD_VOICE: "openai" },
    { CALLWARD_VOICE: "sherpa" },
    { CALLWARD_VOICE: "sherpa", CALLWARD_VOICE_MODEL_FOLDER: "/nowhere", CALLWARD_VOICE_NAME: "anna" },
  ])("refuses %j with SETTING_INVALID", (env) => {
    expect(failureOf(() => selectVoice(env)).code).toBe("SETTING_INVALID");
  });

  it("never sends a key to an address that the key was not named for", async () => {
    const seen: unknown[] = [];
    const { startOpenAiSpeechDouble } = await import("../testing/openai-speech-double.ts");
    const server = await startOpenAiSpeechDouble({ hear: () => "yes" });
    const env = { CALLWARD_HEARING: "openai", CALLWARD_HEARING_URL: server.url, OPENAI_API_KEY: "secret" };
    const engine = selectHearing(env, []);
    const stream = engine!.open({ signal: new AbortController().signal });
    stream.write(new Int16Array(1_600));
    await stream.end({ deadlineMs: 5_000 });
    seen.push(...server.requests.map(({ authorization }) => authorization));
    expect(seen).toEqual([undefined]);
    await engine!.close();
    await server.close();
  });
});
