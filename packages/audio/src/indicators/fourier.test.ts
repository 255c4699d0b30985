import { expect, it } from "vitest";
import { seeded } from "../testing/sounds.ts";
import { createFourier } from "./fourier.ts";

const SIZE = 64;
const random = seeded(4);
const signal = Float32Array.from({ length: SIZE }, () => random() * 2 - 1);
const flat = new Float64Array(SIZE).fill(1);

it("gives the power that the definition of the Fourier transform gives", () => {
  const power = createFourier(SIZE).powerOf(signal, flat);
  for (let bin = 0; bin <= SIZE / 2; bin += 1) {
    let re = 0;
    let im = 0;
    for (let n = 0; n < SIZE; n += 1) {
      re += signal[n]! * Math.cos((2 * Math.PI * bin * n) / SIZE);
      im -= signal[n]! * Math.sin((2 * Math.PI * bin * n) / SIZE);
    }
    expect(power[bin]).toBeCloseTo(re ** 2 + im ** 2, 8);
  }
});

it("gives the cyclic autocorrelation of the signal whose power it is given", () => {
  const fourier = createFourier(SIZE);
  const correlation = fourier.autocorrelationOf(fourier.powerOf(signal, flat));
  for (let lag = 0; lag <= SIZE / 2; lag += 1) {
    const sum = signal.reduce((all, value, n) => all + value * signal[(n + lag) % SIZE]!, 0);
    expect(correlation[lag]).toBeCloseTo(sum, 8);
  }
});
