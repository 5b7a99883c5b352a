import { err, ok, type Result } from '@spilno/kernel';
import { type MeetingStatus } from '../planned-meeting-status.ts';
import { step, type StateTable, type StepError } from '../state-table.ts';

/**
 * A meeting of which nobody, or one side alone, is at the table. One delegate's word is *reported* and changes nothing; only with a second
 * word, of the other side or of an organiser, is the *table free* for a stand-by. The meeting itself stays planned until the table is given away.
 */
export type MissingReportStatus = 'reported' | 'tableFree' | 'given' | 'answered' | 'withdrawn' | 'lapsed';
export type MissingReportAct = 'confirm' | 'answer' | 'withdraw' | 'give' | 'lapse';
/** Other: the side that did not report; both sides, where an organiser did. */
export type MissingReportActor = 'reporter' | 'other' | 'organiser' | 'system';

export const MISSING_REPORT_TRANSITIONS: StateTable<MissingReportStatus, MissingReportAct, MissingReportActor> = {
  reported: {
    confirm: { to: 'tableFree', by: ['other', 'organiser'] },
    answer: { to: 'answered', by: ['other'] },
    withdraw: { to: 'withdrawn', by: ['reporter', 'organiser'] },
    lapse: { to: 'lapsed', by: ['system'] },
  },
  tableFree: {
    answer: { to: 'answered', by: ['other'] },
    withdraw: { to: 'withdrawn', by: ['reporter', 'organiser'] },
    give: { to: 'given', by: ['system'] },
    lapse: { to: 'lapsed', by: ['system'] },
  },
  given: {},
  answered: {},
  withdrawn: {},
  lapsed: {},
};

/** Minutes that an event sets for its stand-by. */
export interface StandByRules {
  /** From so many after its start on a meeting can be reported missing. */
  readonly missingAfterMinutes: number;
  /** So long both sides of an offer have to answer. */
  readonly answerMinutes: number;
  /** A stand-by begins only while so much of the slot is left. */
  readonly leastMinutes: number;
}

/** The published meeting as the rules see it. */
export interface MissableMeeting {
  readonly status: MeetingStatus;
  readonly startMs: number;
  readonly endMs: number;
  readonly isByVideo: boolean;
  /** Whether a report of it is open, or was answered by the side said to be missing. */
  readonly report: 'none' | 'open' | 'answered';
  /** How many reports of it the side that reports now has taken back. */
  readonly takenBack: number;
}

/** Whoever has taken so many reports of one meeting back speaks to an organiser: each of them alarmed the other side, and asked others to its table. */
export const MOST_TAKEN_BACK = 2;

export type ReportRefusal =
  | { readonly kind: 'meetingCancelled' }
  | { readonly kind: 'byVideo' }
  | { readonly kind: 'tooEarly'; readonly fromMs: number }
  | { readonly kind: 'over' }
  | { readonly kind: 'reportOpen' }
  | { readonly kind: 'answered' }
  | { readonly kind: 'tooOften'; readonly most: number };

/**
 * Whether a meeting can be reported missing now, and what the report is worth: a delegate is one witness, an organiser sees the table.
 * After the other side said that it is there, or the own side has taken two reports back, only an organiser reports again.
 */
export function reportMissing(meeting: MissableMeeting, by: 'delegate' | 'organiser', { nowMs, rules }: { readonly nowMs: number; readonly rules: StandByRules }): Result<'reported' | 'tableFree', ReportRefusal> {
  if (meeting.status === 'cancelled') return err({ kind: 'meetingCancelled' });
  if (meeting.isByVideo) return err({ kind: 'byVideo' });
  const fromMs = reportableFromMs(meeting, rules);
  if (nowMs < fromMs) return err({ kind: 'tooEarly', fromMs });
  if (nowMs >= meeting.endMs) return err({ kind: 'over' });
  if (meeting.report === 'open') return err({ kind: 'reportOpen' });
  if (meeting.report === 'answered' && by === 'delegate') return err({ kind: 'answered' });
  if (meeting.takenBack >= MOST_TAKEN_BACK && by === 'delegate') return err({ kind: 'tooOften', most: MOST_TAKEN_BACK });
  return ok(by === 'organiser' ? 'tableFree' : 'reported');
}

export const reportableFromMs = ({ startMs }: Pick<MissableMeeting, 'startMs'>, { missingAfterMinutes }: StandByRules): number => startMs + missingAfterMinutes * 60_000;

/** The next state of a report. */
export function actOnMissingReport(status: MissingReportStatus, act: MissingReportAct, actor: MissingReportActor): Result<MissingReportStatus, StepError<MissingReportStatus, MissingReportAct>> {
  return step(MISSING_REPORT_TRANSITIONS, status, act, actor);
}
