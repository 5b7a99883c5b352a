import { expect, it } from '@jest/globals';
import { KernelRidge } from './kernel-ridge.ts';

/** Points on a line with a kernel that falls with their distance. */
const POINTS = [0, 1, 2.5, 4, 4.2];
const kernelOf = (a: number, b: number): number => Math.exp(-((a - b) ** 2));
const train = (points: readonly number[]): KernelRidge =>
  new KernelRidge(Float64Array.from(points.flatMap((a) => points.map((b) => kernelOf(a, b)))), points.length, 0.1);
const VALUES = [1, 0, 3, -2, 5];

const estimate = (weights: Float64Array, values: readonly number[]): number =>
  values.reduce((sum, value, at) => sum + value * (weights[at] as number), 0);

it('leaves an example out as if it had never been there', () => {
  const all = train(POINTS);
  for (const [left, point] of POINTS.entries()) {
    const others = POINTS.filter((_, at) => at !== left);
    const expected = estimate(
      train(others).weights(others.map((other) => kernelOf(point, other))),
      VALUES.filter((_, at) => at !== left),
    );
    expect(estimate(all.weightsWithout(left), VALUES)).toBeCloseTo(expected, 9);
  }
});
