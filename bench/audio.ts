import {
  createBandPass,
  createDtmfDetector,
  createOutOfBandMeter,
  createResampler,
  floatFromPcm16,
  keyTones,
  MU_LAW,
  measureLevel,
  pcm16FromFloat,
  type SampleRate,
} from "../packages/audio/src/index.ts";
import { table } from "../packages/callward/src/cli/output.ts";
import {
  createNaiveBandPass,
  createNaiveDecimator,
  createNaiveDtmf,
  naiveLevel,
  naiveMuLaw,
} from "./audio-naive.ts";
import { openSox } from "./audio-sox.ts";
import { microseconds } from "./measure.ts";

const FRAMES = 50;
const ROUNDS = 5_000;

/** One second of something like a voice, in frames of 20 ms: harmonics of a gliding pitch under a slow envelope. */
function voice(rate: SampleRate): Float32Array[] {
  const size = rate / 50;
  return Array.from({ length: FRAMES }, (_, frame) =>
    Float32Array.from({ length: size }, (_, index) => {
      const seconds = (frame * size + index) / rate;
      const pitch = 2 * Math.PI * (120 * seconds + 4 * Math.sin(3 * seconds));
      let sum = 0;
      for (let harmonic = 1; harmonic <= 20; harmonic += 1) sum += Math.sin(harmonic * pitch) / harmonic;
      return 0.15 * sum * (0.6 + 0.4 * Math.sin(20 * seconds));
    }),
  );
}

/** Median microseconds of `task` on frames of `rate`, the frames taken in turn. */
function perFrame(rate: SampleRate, task: (frame: Float32Array) => unknown): number {
  const frames = voice(rate);
  return microseconds(ROUNDS, (round) => task(frames[round % FRAMES] ?? new Float32Array(0))).median;
}

interface Row {
  readonly name: string;
  readonly ours: number;
  readonly naive?: number;
  readonly sox?: number | undefined;
}

/** What each step of the gate costs for a frame of 20 ms, beside plain JavaScript and beside sox. */
export async function benchAudio(): Promise<void> {
  console.log("Audio: microseconds for a frame of 20 ms, medians in this one process\n");
  const sox = openSox();
  const rows: Row[] = [
    bandPass(),
    decimation(16_000),
    decimation(48_000),
    muLaw(),
    dtmf(),
    level(),
    ...alone(),
  ];
  console.log(table([["", "callward", "naive JS", "× faster", "sox", "× faster"], ...rows.map(cells)]));
  console.log(
    sox === undefined
      ? "\nsox is not installed (Debian: apt install sox), so its columns are empty."
      : "\nsox: ten minutes of audio in one run, file to file, its start included, divided by the frames.",
  );
  sox?.close();

  function bandPass(): Row {
    const ours = createBandPass();
    const naive = createNaiveBandPass();
    const output = new Float32Array(160);
    return {
      name: "band-pass 300–3400 Hz",
      ours: perFrame(8_000, (frame) => ours.process(frame, output)),
      naive: perFrame(8_000, naive),
      sox: sox?.perFrame(8_000, { effects: ["sinc", "300-3400"] }),
    };
  }

  function decimation(rate: 16_000 | 48_000): Row {
    const ours = createResampler(rate, 8_000);
    return {
      name: `decimate ${rate / 1_000} to 8 kHz`,
      ours: perFrame(rate, (frame) => ours.process(frame)),
      naive: perFrame(rate, createNaiveDecimator(rate)),
      sox: sox?.perFrame(rate, { rate: 8_000 }),
    };
  }

  function muLaw(): Row {
    const pcm = voice(8_000).map((frame) => pcm16FromFloat(frame));
    const [codes, decoded] = [new Uint8Array(160), new Int16Array(160)];
    const frame = (round: number) => pcm[round % FRAMES] ?? decoded;
    return {
      name: "µ-law, both ways",
      ours: microseconds(ROUNDS, (round) => MU_LAW.decode(MU_LAW.encode(frame(round), codes), decoded))
        .median,
      naive: microseconds(ROUNDS, (round) => naiveMuLaw(frame(round))).median,
      sox: sox?.perFrame(8_000, { encoding: "mu-law" }),
    };
  }

  function dtmf(): Row {
    const detector = createDtmfDetector();
    return {
      name: "DTMF, in a voice",
      ours: perFrame(8_000, (frame) => detector.process(frame)),
      naive: perFrame(8_000, createNaiveDtmf()),
    };
  }

  function level(): Row {
    return {
      name: "level",
      ours: perFrame(8_000, measureLevel),
      naive: perFrame(8_000, naiveLevel),
      sox: sox?.perFrame(8_000, { effects: ["stat"] }),
    };
  }
}

/** Steps that have nothing beside them, and the whole of what a frame of a phone or a browser passes through. */
function alone(): Row[] {
  const keys = keyTones("1234567890", { toneMs: 60, pauseMs: 40 });
  const keyDetector = createDtmfDetector();
  return [
    {
      name: "DTMF, in keys",
      ours: microseconds(ROUNDS, (round) => {
        const at = (round % FRAMES) * 160;
        return keyDetector.process(keys.subarray(at, at + 160));
      }).median,
    },
    ...([16_000, 48_000] as const).map((rate) => {
      const meter = createOutOfBandMeter(rate);
      return {
        name: `out-of-band meter at ${rate / 1_000} kHz`,
        ours: perFrame(rate, (frame) => meter.measure(frame)),
      };
    }),
    { name: "a phone's frame: µ-law, DTMF, band-pass, level", ours: phoneFrame() },
    { name: "a browser's frame: 16 to 8 kHz, band-pass, level", ours: browserFrame() },
  ];
}

function phoneFrame(): number {
  const [filter, detector] = [createBandPass(), createDtmfDetector()];
  const [pcm, frame] = [new Int16Array(160), new Float32Array(160)];
  const codes = voice(8_000).map((samples) => MU_LAW.encode(pcm16FromFloat(samples)));
  return microseconds(ROUNDS, (round) => {
    floatFromPcm16(MU_LAW.decode(codes[round % FRAMES] ?? new Uint8Array(160), pcm), frame);
    detector.process(frame);
    return measureLevel(filter.process(frame));
  }).median;
}

function browserFrame(): number {
  const [filter, resampler] = [createBandPass(), createResampler(16_000, 8_000)];
  return perFrame(16_000, (frame) => measureLevel(filter.process(resampler.process(frame))));
}

function cells({ name, ours, naive, sox }: Row): readonly (string | number)[] {
  const beside = (other: number | undefined) =>
    other === undefined ? ["–", "–"] : [other.toFixed(1), (other / ours).toFixed(1)];
  return [name, ours.toFixed(1), ...beside(naive), ...beside(sox)];
}
