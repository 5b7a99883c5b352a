export { assertNever } from './assert-never.ts';
export type { Brand } from './brand.ts';
export { err, isErr, isOk, ok, type Err, type Ok, type Result } from './result.ts';
export { seededRandom, type Random } from './seeded-random.ts';
export { singleStop } from './single-stop.ts';
export { contains, durationMinutes, overlaps, type TimeInterval } from './time-interval.ts';
