import { type LandingEvent, spanOf } from './landing-documents.ts';

/** A step of the forum: over, going on, or to come. */
export type StepState = 'done' | 'now' | 'next';

export type StepName = 'register' | 'wish' | 'ask' | 'schedule' | 'meet';

export interface ForumStep {
  readonly name: StepName;
  readonly state: StepState;
  /** The last moment of it; null when none is set. */
  readonly until: string | null;
}

/** The way from interest to a table, by what the event has announced. */
export function forumSteps(event: LandingEvent): readonly ForumStep[] {
  const span = spanOf(event);
  const now = Date.parse(event.now);
  const isOver = (iso: string | null): boolean => iso !== null && Date.parse(iso) <= now;
  const step = (name: StepName, until: string | null, hasBegun: boolean): ForumStep => ({ name, until, state: isOver(until) ? 'done' : hasBegun ? 'now' : 'next' });
  const isMatching = event.matchingOpenedAt !== null;
  return [
    step('register', event.registrationClosesAt, event.isRegistrationOpen),
    step('wish', event.wishesCloseAt, isMatching),
    step('ask', event.requestsCloseAt, isMatching),
    step('schedule', span && span.first, isOver(event.requestsCloseAt)),
    step('meet', span && span.last, span !== null && isOver(span.first)),
  ];
}
