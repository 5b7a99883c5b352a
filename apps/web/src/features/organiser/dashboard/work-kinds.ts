import { type AddressParts } from './use-organiser-link.ts';

interface KindOfWork {
  /** What waits, after its number. */
  readonly titleId: string;
  readonly noteId?: string;
  readonly saysOrganisations?: boolean;
  /** Page with exactly what is meant. */
  readonly page: (reference: string | null) => string;
  readonly parts?: AddressParts;
}

export type WorkKind = 'viewingAlert' | 'vettingLate' | 'vettingWaiting' | 'rowsHeld' | 'requestsExpiring' | 'timeAsked' | 'draftUnpublished' | 'leftovers' | 'noDelegates' | 'previewMissing' | 'draftsBeforeClose' | 'mailFailed';

/** Where each kind of work is done. */
export const WORK_KINDS: Readonly<Record<WorkKind, KindOfWork>> = {
  viewingAlert: { titleId: 'organiser.work.viewingAlert', page: () => 'viewing', parts: { open: 'yes' } },
  vettingLate: { titleId: 'organiser.work.vettingLate', page: () => 'registrations', parts: { check: 'late' } },
  vettingWaiting: { titleId: 'organiser.work.vettingWaiting', page: () => 'registrations', parts: { check: 'waiting' } },
  rowsHeld: { titleId: 'organiser.work.rowsHeld', page: (batchId) => (batchId ? `import/${batchId}` : 'import') },
  requestsExpiring: { titleId: 'organiser.work.requestsExpiring', saysOrganisations: true, page: () => 'requests', parts: { soon: 'yes' } },
  timeAsked: { titleId: 'organiser.work.timeAsked', page: () => 'requests', parts: { view: 'time' } },
  draftUnpublished: { titleId: 'organiser.work.draftUnpublished', page: () => 'board' },
  leftovers: { titleId: 'organiser.work.leftovers', page: () => 'meetings', parts: { list: 'leftovers' } },
  noDelegates: { titleId: 'organiser.work.noDelegates', page: () => 'registrations', parts: { status: 'approved', delegates: 'none' } },
  previewMissing: { titleId: 'organiser.work.previewMissing', noteId: 'organiser.dashboard.previewsMore', page: () => 'registrations', parts: { preview: 'missing' } },
  draftsBeforeClose: { titleId: 'organiser.work.draftsBeforeClose', page: () => 'registrations', parts: { status: 'draft' } },
  mailFailed: { titleId: 'organiser.work.mailFailed', page: () => 'failed-mails' },
};
