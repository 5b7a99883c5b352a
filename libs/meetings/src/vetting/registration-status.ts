import type { Result } from '@spilno/kernel';
import { step, type StateTable, type StepError } from '../state-table.ts';

export type RegistrationStatus =
  'draft' | 'submitted' | 'in_review' | 'returned' | 'approved' | 'rejected' | 'withdrawn';
/**
 * `reopen`: name or owner changed after approval (the system), or an officer takes a decided case up again;
 * `resume`: the firm comes back to a registration that it withdrew.
 */
export type RegistrationAct =
  'submit' | 'startReview' | 'return' | 'approve' | 'reject' | 'reopen' | 'withdraw' | 'resume';
/** `system` carries out what the vetting case decided. */
export type RegistrationActor = 'firm' | 'officer' | 'system';

export const REGISTRATION_TRANSITIONS: StateTable<RegistrationStatus, RegistrationAct, RegistrationActor> = {
  draft: { submit: { to: 'submitted', by: ['firm', 'system'] }, withdraw: { to: 'withdrawn', by: ['firm'] } },
  submitted: {
    startReview: { to: 'in_review', by: ['officer', 'system'] },
    withdraw: { to: 'withdrawn', by: ['firm'] },
  },
  in_review: {
    return: { to: 'returned', by: ['system'] },
    approve: { to: 'approved', by: ['system'] },
    reject: { to: 'rejected', by: ['system'] },
    withdraw: { to: 'withdrawn', by: ['firm'] },
  },
  returned: { submit: { to: 'submitted', by: ['firm'] }, withdraw: { to: 'withdrawn', by: ['firm'] } },
  approved: { reopen: { to: 'in_review', by: ['officer', 'system'] }, withdraw: { to: 'withdrawn', by: ['firm'] } },
  rejected: { reopen: { to: 'in_review', by: ['officer'] } },
  withdrawn: { resume: { to: 'draft', by: ['firm'] } },
};

export const actOnRegistration = (
  status: RegistrationStatus,
  act: RegistrationAct,
  actor: RegistrationActor,
): Result<RegistrationStatus, StepError<RegistrationStatus, RegistrationAct>> =>
  step(REGISTRATION_TRANSITIONS, status, act, actor);
