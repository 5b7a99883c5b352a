import fs from 'node:fs';
import path from 'node:path';
import { type TaskOutcome } from './nx-stage.ts';

export interface Counts {
  readonly runner: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const folder = (root: string) => path.join(root, '.cache', 'test-results');

/** Forgets earlier counts; Nx brings those of unchanged projects back with its cache. */
export function forgetCounts(root: string): void {
  fs.rmSync(folder(root), { recursive: true, force: true });
}

/**
 * Counts of a stage: a task without tests of its own (lint, types, build) is one check; a task with tests has the numbers its
 * reporter wrote. A task that failed, reported nothing or ran no test counts at least one failure.
 */
export function countStage(root: string, outcomes: readonly TaskOutcome[]): Counts[] {
  const checks = new Map<string, Counts>();
  const runners: Counts[] = [];
  for (const outcome of outcomes) {
    if (outcome.target === 'test' || outcome.target === 'e2e') runners.push(countTests(root, outcome));
    else checks.set(outcome.target, addCheck(checks.get(outcome.target), outcome));
  }
  return [...checks.values(), ...runners];
}

export function total(counts: readonly Counts[]): Counts {
  const sum = (field: 'passed' | 'failed' | 'skipped') => counts.reduce((result, one) => result + one[field], 0);
  return { runner: 'all', passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

function addCheck(sofar: Counts | undefined, outcome: TaskOutcome): Counts {
  const isPassed = outcome.state === 'passed';
  return { runner: outcome.target, passed: (sofar?.passed ?? 0) + (isPassed ? 1 : 0), failed: (sofar?.failed ?? 0) + (isPassed ? 0 : 1), skipped: 0 };
}

function countTests(root: string, outcome: TaskOutcome): Counts {
  const runner = `${outcome.target} ${outcome.project}`;
  const reported = readCounts(path.join(folder(root), `${outcome.project}.json`));
  if (reported === null) return { runner, passed: 0, failed: 1, skipped: 0 };
  const isBroken = outcome.state !== 'passed' || reported.passed + reported.failed === 0;
  return { runner, passed: reported.passed, failed: isBroken ? Math.max(1, reported.failed) : reported.failed, skipped: reported.skipped };
}

function readCounts(file: string): Omit<Counts, 'runner'> | null {
  try {
    const { passed, failed, skipped } = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, unknown>;
    if (![passed, failed, skipped].every((number) => Number.isInteger(number))) return null;
    return { passed: passed as number, failed: failed as number, skipped: skipped as number };
  } catch {
    return null;
  }
}
