import { taxonomy, titleIn } from '@spilno/taxonomy';
import { FilterPills, Glyph } from '@spilno/ui';
import { IconX } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { useLocale } from '../../app/index.ts';
import { useDate } from './dashboard/use-date.ts';
import { filterOf, LED_NAMES, type LedName } from './registration-address.ts';

export interface LedFiltersProps {
  readonly params: URLSearchParams;
  /** Takes one filter out of the address. */
  readonly onRemove: (name: LedName) => void;
}

/** What another page led here with, in words; a press takes it away. */
export function LedFilters({ params, onRemove }: LedFiltersProps) {
  const intl = useIntl();
  const words = useLedWords(params);
  const shown = LED_NAMES.flatMap((name) => (words[name] === null ? [] : [{ name, words: words[name] }]));
  if (shown.length === 0) return null;
  return (
    <FilterPills
      label={intl.formatMessage({ id: 'organiser.registrations.led' })}
      pills={shown.map(({ name, words: label }) => ({ id: name, active: true, label: <>{label} <span className="sp-hidden">{intl.formatMessage({ id: 'organiser.registrations.ledRemove' })}</span><Glyph icon={IconX} size={14} /></> }))}
      onSelect={(name) => onRemove(name as LedName)}
    />
  );
}

function useLedWords(params: URLSearchParams): Record<LedName, string | null> {
  const intl = useIntl();
  const date = useDate();
  const { textLocale } = useLocale();
  const filter = filterOf(params);
  const title = (code: string) => titleIn(taxonomy.get(code).titles, textLocale);
  const by = (chosen: unknown, id: string, values: Record<string, string> = {}) => (chosen === null || chosen === undefined ? null : intl.formatMessage({ id }, values));
  return {
    need: by(filter.needNode, 'organiser.registrations.ledNeed', { node: filter.needNode ? title(filter.needNode) : '' }),
    offer: by(filter.offerNode, 'organiser.registrations.ledOffer', { node: filter.offerNode ? title(filter.offerNode) : '' }),
    delegates: by(filter.hasDelegates, 'organiser.registrations.ledNoDelegates'),
    preview: by(filter.isPreviewMissing, 'organiser.registrations.ledPreview'),
    check: by(filter.isCheckLate, filter.isCheckLate ? 'organiser.registrations.ledLate' : 'organiser.registrations.ledWaiting'),
    submitted: by(filter.isSubmitted, filter.isSubmitted ? 'organiser.registrations.ledSubmitted' : 'organiser.registrations.ledNotSubmitted'),
    'from-day': by(filter.submittedFrom, 'organiser.registrations.ledFrom', { day: filter.submittedFrom ? date(filter.submittedFrom) : '' }),
    answer: by(filter.hasRequestsExpiring ?? filter.hasRequestsToAnswer, filter.hasRequestsExpiring ? 'organiser.registrations.ledExpiring' : 'organiser.registrations.ledToAnswer'),
    firm: by(filter.registrationId, 'organiser.registrations.ledFirm'),
    'to-day': by(filter.submittedTo, 'organiser.registrations.ledTo', { day: filter.submittedTo ? date(filter.submittedTo) : '' }),
  };
}
