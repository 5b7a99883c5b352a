import { type Tone } from '@spilno/ui';

/** Words and colour of each status of a registration. */
export const STATUS: Readonly<Record<string, { readonly labelId: string; readonly tone: Tone; readonly dot: 'filled' | 'hollow' }>> = {
  draft: { labelId: 'registration.status.draft', tone: 'neutral', dot: 'hollow' },
  submitted: { labelId: 'registration.status.submitted', tone: 'neutral', dot: 'hollow' },
  returned: { labelId: 'registration.status.returned', tone: 'warn', dot: 'filled' },
  approved: { labelId: 'registration.status.approved', tone: 'ok', dot: 'filled' },
  rejected: { labelId: 'registration.status.rejected', tone: 'danger', dot: 'filled' },
  withdrawn: { labelId: 'registration.status.withdrawn', tone: 'neutral', dot: 'filled' },
};
