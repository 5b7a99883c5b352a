import { FilterPills, SheetBody, SheetHead } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSearchParams } from 'react-router';
import { DroppedNote, oneOf, type AddressRules } from '../../../app/index.ts';
import { REQUEST_GROUPS } from '../dashboard/request-states.ts';
import { useOrganiserLink } from '../dashboard/use-organiser-link.ts';
import classes from '../organiser.module.css';
import { StatesView } from './StatesView.tsx';
import { TimeAsksView } from './TimeAsksView.tsx';
import { UnansweredView } from './UnansweredView.tsx';

const VIEWS = [
  { id: 'unanswered', labelId: 'organiser.requests.unanswered', View: UnansweredView },
  { id: 'time', labelId: 'organiser.requests.time', View: TimeAsksView },
  { id: 'states', labelId: 'organiser.requests.states', View: StatesView },
] as const;

const VIEW_RULES: AddressRules = { view: oneOf('organiser.requests.views', VIEWS.map(({ id }) => id)), of: oneOf('organiser.requests.statesOf', Object.keys(REQUEST_GROUPS)), soon: oneOf('organiser.requests.onlySoon', ['yes']) };

/** Who has something to answer, and what became of the requests; never who asked whom. */
export function OrganiserRequestsPage() {
  const intl = useIntl();
  const to = useOrganiserLink();
  const [search] = useSearchParams();
  const { id: open, View } = VIEWS.find(({ id }) => id === search.get('view')) ?? VIEWS[0];
  return (
    <>
      <SheetHead
        title={<FormattedMessage id="organiser.requests.title" />}
        views={<FilterPills dense label={intl.formatMessage({ id: 'organiser.requests.views' })} pills={VIEWS.map(({ id, labelId }) => ({ id, label: intl.formatMessage({ id: labelId }), active: id === open, href: to('requests', { view: id }) }))} />}
      />
      <SheetBody>
        <div className={classes.page}><DroppedNote rules={VIEW_RULES}><FormattedMessage id="app.address.dropped.usual" /></DroppedNote><View /></div>
      </SheetBody>
    </>
  );
}
