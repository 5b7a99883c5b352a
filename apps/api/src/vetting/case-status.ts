import { type VettingCaseStatus } from '@spilno/meetings';

/** How a case's status is stored: the officer it waits for, or its outcome. */
export type StoredCaseStatus = 'first' | 'second' | 'third' | 'approved' | 'returned' | 'rejected' | 'abandoned';

const STORED: Record<VettingCaseStatus, StoredCaseStatus> = {
  waiting_first: 'first',
  waiting_second: 'second',
  disagreed: 'third',
  approved: 'approved',
  returned: 'returned',
  rejected: 'rejected',
};

export const storedStatus = (status: VettingCaseStatus): StoredCaseStatus => STORED[status];

export const OPEN_STATUSES: readonly StoredCaseStatus[] = ['first', 'second', 'third'];
