import { expect, it } from '@jest/globals';
import { RunCourse } from './run-course.ts';

it('keeps the whole course of a run in at most 121 points at even distances, the newest among them', () => {
  const course = new RunCourse();
  const step = (at: number) => ({ elapsedMs: at * 250, placed: at, gaps: 0 });
  for (let at = 0; at < 2_400; at++) {
    const newest = step(at);
    course.add(newest);
    const points = course.upTo(newest);
    expect(points.length).toBeLessThanOrEqual(121);
    expect([points[0], points.at(-1)]).toEqual([step(0), newest]);
  }
  const times = course.upTo(step(2_400)).slice(0, -1).map(({ elapsedMs }) => elapsedMs);
  expect(new Set(times.slice(1).map((time, at) => time - times[at]!)).size).toBe(1);
});
