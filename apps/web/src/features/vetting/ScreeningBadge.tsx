import { StateBadge, type Tone } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';

const WORDS: Readonly<Record<string, { readonly id: string; readonly tone: Tone }>> = {
  notScreened: { id: 'vetting.screening.notScreened', tone: 'neutral' },
  noMatch: { id: 'vetting.screening.noMatch', tone: 'ok' },
  review: { id: 'vetting.screening.review', tone: 'warn' },
  unavailable: { id: 'vetting.screening.unavailable', tone: 'danger' },
};

/** What comparing with the lists came to; the word "cleared" does not exist. */
export function ScreeningBadge({ verdict, waiting = 0 }: { readonly verdict: string; readonly waiting?: number }) {
  const { id, tone } = WORDS[verdict] ?? WORDS['unavailable']!;
  return (
    <StateBadge tone={tone} dot={verdict === 'notScreened' ? 'none' : verdict === 'noMatch' ? 'hollow' : 'filled'}>
      <FormattedMessage id={id} />
      {waiting > 0 && `, ${waiting}`}
    </StateBadge>
  );
}
