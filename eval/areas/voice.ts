import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import {
  type AudioGateFrame,
  createAudioGate,
  createResampler,
  floatFromPcm16,
  pcm16FromFloat,
  readWav,
} from "../../packages/audio/src/index.ts";
import type { DataFolder } from "../data/data-folder.ts";
import type { Row, Section } from "../report/section.ts";
import { countStarts, televisionScene } from "../voice/television.ts";

interface Clip {
  readonly file: string;
  readonly kind?: string;
  readonly segments?: readonly { readonly start: number; readonly end: number; readonly speech?: 0 | 1 }[];
}

/** Seconds around a label's edge that are not counted: labels were set by hand, and a voice rings on. */
const BEFORE = 0.1;
const AFTER = 0.3;

/** The gate's ears on labelled speech, noise, a real call, and a television behind synthetic callers. */
export async function measureVoice(data: DataFolder): Promise<Section> {
  const folder = join(data.path, "audio");
  const list = join(folder, "manifest.jsonl");
  const clips = existsSync(list)
    ? readFileSync(list, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Clip)
    : [];
  return {
    area: "voice",
    tables: [
      {
        title: "Frames of TEN VAD's labelled clips",
        rows: ["neural", "energy"].map((how) => labelled(folder, clips, how)),
      },
      {
        title: "No caller: share of frames taken for voice, and utterances begun",
        rows: quiet(folder, clips),
      },
      { title: "Both legs of a real call: risks of 0.5 and more", rows: realCalls(folder, clips) },
      {
        title: "A television behind the caller: utterances begun by it, of the caller found",
        rows: await television(),
      },
    ],
    worst: [],
    notes:
      clips.length === 0
        ? ["The data folder has no audio/manifest.jsonl: only the television was measured."]
        : [],
  };
}

function listen(folder: string, { file }: Clip, how: string): AudioGateFrame[] {
  const bytes = readFileSync(join(folder, file));
  const { sampleRate, samples } = readWav(file.endsWith(".gz") ? gunzipSync(bytes) : bytes);
  const pcm =
    sampleRate === 8_000
      ? samples
      : pcm16FromFloat(createResampler(16_000, 8_000).process(floatFromPcm16(samples)));
  const gate = createAudioGate({ rate: 8_000, ...(how === "energy" ? { silero: null } : {}) });
  const frames: AudioGateFrame[] = [];
  gate.push(pcm, (frame) => frames.push({ ...frame }));
  return frames;
}

function labelled(folder: string, clips: readonly Clip[], how: string): Row {
  const counts = { speech: 0, heard: 0, silence: 0, mistaken: 0 };
  const delays: number[] = [];
  for (const clip of clips.filter(({ file }) => file.startsWith("ten_vad/"))) {
    const frames = listen(folder, clip, how);
    for (const [index, { voiced }] of frames.entries()) {
      const at = (index + 0.5) * 0.02;
      const segment = clip.segments?.find(({ start, end }) => at >= start && at < end);
      if (segment?.speech === 1) {
        counts.speech += 1;
        if (voiced) counts.heard += 1;
      } else if (segment !== undefined && at > segment.start + AFTER && at < segment.end - BEFORE) {
        counts.silence += 1;
        if (voiced) counts.mistaken += 1;
      }
    }
    for (const { start, end } of clip.segments?.filter(({ speech }) => speech === 1) ?? []) {
      const first = frames.findIndex(
        ({ voiced }, index) => voiced && index * 0.02 >= start - BEFORE && index * 0.02 < end,
      );
      if (first >= 0) delays.push((first + 1) * 20 - start * 1_000);
    }
  }
  delays.sort((some, other) => some - other);
  const delay = (share: number) => delays[Math.floor(share * (delays.length - 1))] ?? Number.NaN;
  return {
    name: how,
    rows: counts.speech + counts.silence,
    figures: {
      "speech heard": { value: counts.heard / counts.speech },
      "pauses mistaken": { value: counts.mistaken / counts.silence },
      "first voiced frame, median": { value: delay(0.5), unit: "ms" },
      "90 %": { value: delay(0.9), unit: "ms" },
    },
  };
}

function quiet(folder: string, clips: readonly Clip[]): Row[] {
  const without = clips.filter(({ kind = "" }) => kind === "noise" || kind.startsWith("farend"));
  return ["neural", "energy"].map((how) => {
    const frames = without.flatMap((clip) => listen(folder, clip, how));
    return {
      name: how,
      rows: frames.length,
      figures: {
        "taken for voice": { value: frames.filter(({ voiced }) => voiced).length / frames.length },
        utterances: {
          value: frames.filter(({ speech }) => speech === "start").length,
          unit: "count" as const,
        },
      },
    };
  });
}

function realCalls(folder: string, clips: readonly Clip[]): Row[] {
  return clips
    .filter(({ file }) => file.startsWith("calls/"))
    .map((clip) => {
      const frames = listen(folder, clip, "neural");
      const loud = frames.filter(({ level }) => level > -35);
      const risky = frames.filter(({ risks }) => risks.some(({ score }) => score >= 0.5));
      return {
        name: clip.file,
        rows: frames.length,
        figures: {
          "loud frames heard": { value: loud.filter(({ voiced }) => voiced).length / loud.length },
          utterances: { value: frames.filter(({ speech }) => speech === "start").length, unit: "count" },
          "frames at risk": { value: risky.length, unit: "count" },
        },
      };
    });
}

/** Voices of callers. */
const VOICES = [0, 1, 2];

async function television(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const below of [25, 20, 15, 12, 10]) {
    const scenes = await Promise.all(VOICES.map((voice) => televisionScene(voice, below)));
    const counts = (depth: number) => scenes.map((scene) => countStarts(scene, depth));
    const sum = (all: { false: number; found: number }[], what: "false" | "found") =>
      all.reduce((total, count) => total + count[what], 0);
    const [at12, at9] = [counts(12), counts(9)];
    const minutes = scenes.length;
    const spans = scenes.reduce((total, scene) => total + scene.spans.length, 0);
    rows.push({
      name: `${below} dB below the caller`,
      rows: spans,
      figures: {
        "false a minute, gate at 12 dB": { value: sum(at12, "false") / minutes, unit: "ratio" },
        "found ": { value: sum(at12, "found") / spans },
        "false a minute, gate at 9 dB": { value: sum(at9, "false") / minutes, unit: "ratio" },
        found: { value: sum(at9, "found") / spans },
      },
    });
  }
  return rows;
}
