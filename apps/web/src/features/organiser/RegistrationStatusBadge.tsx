import { StateBadge, type Tone } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { type RegistrationStatus } from './registration-address.ts';

export const STATUS_IDS = {
  draft: 'organiser.status.draft', submitted: 'organiser.status.submitted', returned: 'organiser.status.returned', approved: 'organiser.status.approved', rejected: 'organiser.status.rejected', withdrawn: 'organiser.status.withdrawn',
} as const satisfies Record<RegistrationStatus, string>;
const TONES: Record<RegistrationStatus, Tone> = { draft: 'neutral', submitted: 'warn', returned: 'warn', approved: 'ok', rejected: 'danger', withdrawn: 'neutral' };

/** How far a registration is. */
export function RegistrationStatusBadge({ status }: { readonly status: RegistrationStatus }) {
  return (
    <StateBadge tone={TONES[status]} dot={status === 'approved' ? 'filled' : 'hollow'}>
      <FormattedMessage id={STATUS_IDS[status]} />
    </StateBadge>
  );
}
