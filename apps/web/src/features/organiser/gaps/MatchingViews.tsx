import { FilterPills } from '@spilno/ui';
import { useIntl } from 'react-intl';
import { useOrganiserLink } from '../dashboard/use-organiser-link.ts';

const VIEWS = [
  { id: 'gaps', page: 'matching', labelId: 'organiser.gaps.title' },
  { id: 'invite', page: 'matching/invite', labelId: 'organiser.invite.title' },
  { id: 'attention', page: 'matching/attention', labelId: 'organiser.attention.title' },
  { id: 'rules', page: 'matching/rules', labelId: 'organiser.gaps.rules' },
  { id: 'learning', page: 'matching/learning', labelId: 'organiser.learning.title' },
] as const;

/** The pages that organisers have about matching. */
export function MatchingViews({ open }: { readonly open: (typeof VIEWS)[number]['id'] }) {
  const intl = useIntl();
  const to = useOrganiserLink();
  return <FilterPills dense label={intl.formatMessage({ id: 'organiser.gaps.views' })} pills={VIEWS.map(({ id, page, labelId }) => ({ id, label: intl.formatMessage({ id: labelId }), active: id === open, href: to(page) }))} />;
}
