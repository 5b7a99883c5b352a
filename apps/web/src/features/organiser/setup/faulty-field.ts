import { type SectionAnswer } from './use-section.ts';

/** Path of the field that was not taken, or null. */
export function faultyField(answer: SectionAnswer | null): string | null {
  if (!answer) return null;
  return 'field' in answer && typeof answer.field === 'string' ? answer.field : null;
}
