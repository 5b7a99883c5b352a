import { type RegistrationParts } from './registration-parts.ts';
import { RegistrationQuestion, RegistrationStatusReport } from './types/registration-status.type.ts';

type StatusFacts = Pick<
  RegistrationParts,
  'status' | 'type_code' | 'updated_at' | 'created_at' | 'submitted_at' | 'decided_at' | 'hidden_at' | 'preview_agreed_at' | 'matching_opened_at' | 'open_trigger' | 'reasons' | 'questions'
>;

const AGAIN = new Set(['nameChanged', 'ownersChanged', 'countryChanged']);

/** The status as the firm is told: nothing is promised that is not so. */
export function statusReport(facts: StatusFacts): RegistrationStatusReport {
  return Object.assign(new RegistrationStatusReport(), {
    status: facts.status,
    since: sinceOf(facts),
    seenBy: seenBy(facts),
    next: nextOf(facts),
    checkedAgainBecause: facts.status === 'approved' && facts.open_trigger && AGAIN.has(facts.open_trigger) ? facts.open_trigger : null,
    reasons: facts.status === 'returned' || facts.status === 'rejected' ? facts.reasons : [],
    questions: facts.questions.map((row) =>
      Object.assign(new RegistrationQuestion(), { ...row, askedAt: new Date(row.askedAt), answeredAt: row.answeredAt === null ? null : new Date(row.answeredAt) }),
    ),
  });
}

/** A Ukrainian manufacturer is shown only after one of its delegates has seen the preview and agreed. */
export const isPreviewMissing = (facts: Pick<StatusFacts, 'type_code' | 'preview_agreed_at'>): boolean => facts.type_code === 'ukrainianManufacturer' && facts.preview_agreed_at === null;

function sinceOf({ status, submitted_at, decided_at, updated_at, created_at }: StatusFacts): Date {
  if (status === 'draft') return created_at;
  if (status === 'submitted') return submitted_at ?? updated_at;
  return decided_at ?? updated_at;
}

function seenBy(facts: StatusFacts): string {
  if (facts.status !== 'approved') return 'nobody';
  if (isPreviewMissing(facts)) return 'previewMissing';
  if (facts.hidden_at) return 'hiddenForCheck';
  return facts.matching_opened_at ? 'approvedParticipants' : 'notBeforeMatching';
}

function nextOf(facts: StatusFacts): string {
  const hasOpenQuestion = facts.questions.some(({ answer }) => answer === null);
  if (hasOpenQuestion && facts.open_trigger) return 'answerQuestions';
  switch (facts.status) {
    case 'draft':
      return 'completeAndSend';
    case 'returned':
      return 'changeAndSendAgain';
    case 'submitted':
      return 'officersCheck';
    case 'approved':
      if (isPreviewMissing(facts)) return 'agreeToPreview';
      if (facts.hidden_at) return 'officersCheck';
      return facts.matching_opened_at ? 'browseMatches' : 'waitForMatching';
    default:
      return 'nothing';
  }
}
