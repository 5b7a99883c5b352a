import { createHash } from 'node:crypto';
import { plainForum, type SchedulingProblem } from '@spilno/scheduling';
import { type ForumBounds } from '@spilno/solver-host';

/** What was proven of an event as it was then. */
export interface StoredProof extends ForumBounds {
  /** Fingerprint of who could meet when, before anything was pinned. */
  readonly forum: string;
  /** `pair slot`, by their positions, of every meeting that was pinned then. */
  readonly pinned: readonly string[];
}

/** @returns null for a problem that contradicts itself */
export function proofOf(problem: SchedulingProblem, { held, gaps }: ForumBounds): StoredProof | null {
  const facts = factsOf(problem);
  return facts && { ...facts, held, gaps };
}

/** Whether it still says something: the same event, and every pin of then. More pins only leave fewer schedules. */
export function stillHolds(proof: StoredProof, problem: SchedulingProblem): boolean {
  const facts = factsOf(problem);
  if (facts?.forum !== proof.forum) return false;
  const pinned = new Set(facts.pinned);
  return proof.pinned.every((pin) => pinned.has(pin));
}

function factsOf(problem: SchedulingProblem): Pick<StoredProof, 'forum' | 'pinned'> | null {
  const forum = plainForum({ ...problem, pinned: [] });
  if (!forum) return null;
  const { capacity, quota, tables } = forum;
  const text = JSON.stringify({ ...forum, capacity: [...capacity], quota: [...quota], tables: [...tables] });
  const pairs = new Map(problem.pairs.map(({ agreementId }, at) => [agreementId, at]));
  const slots = new Map(problem.slots.map(({ id }, at) => [id, at]));
  return {
    forum: createHash('sha256').update(text).digest('base64url'),
    pinned: problem.pinned.map(({ agreementId, slotId }) => `${pairs.get(agreementId)} ${slots.get(slotId)}`).sort(),
  };
}
