import { Button } from '@mantine/core';
import { Link, Panel, StateBadge } from '@spilno/ui';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import { useTime } from '../../../app/index.ts';
import classes from './dashboard.module.css';
import { type WorkItems } from './dashboard-document.ts';
import { useOrganiserLink } from './use-organiser-link.ts';
import { WORK_KINDS, type WorkKind } from './work-kinds.ts';

/** What waits for an organiser, the most urgent first; each opens exactly what is meant. */
export function WorkPanel({ items }: { readonly items: WorkItems }) {
  return (
    <Panel quiet title={<FormattedMessage id="organiser.dashboard.todo" />} aside={items.length > 0 && <FormattedMessage id="organiser.work.order" />} flush>
      {items.length === 0 ? <p className={classes.nothing}><FormattedMessage id="organiser.dashboard.nothing" /></p> : <ol className={classes.work}>{items.map((item) => <Work key={item.kind} item={item} />)}</ol>}
    </Panel>
  );
}

function Work({ item }: { readonly item: WorkItems[number] }) {
  const intl = useIntl();
  const to = useOrganiserLink();
  const kind = WORK_KINDS[item.kind as WorkKind];
  const words = intl.formatMessage({ id: kind.titleId }, { count: item.count });
  return (
    <li>
      <b><FormattedNumber value={item.count} /></b>
      <span className={classes.workWords}>
        <span>{words}</span>
        <Note item={item} />
      </span>
      <Button component={Link} href={to(kind.page(item.reference), kind.parts)} size="sm" aria-label={intl.formatMessage({ id: 'organiser.work.openNamed' }, { count: item.count, words })}><FormattedMessage id="organiser.dashboard.open" /></Button>
    </li>
  );
}

/** When it is or was due, or since when it waits. */
function Note({ item: { kind, urgency, organisations, since, due } }: { readonly item: WorkItems[number] }) {
  const { dayTime } = useTime();
  const { noteId, saysOrganisations } = WORK_KINDS[kind as WorkKind];
  return (
    <small>
      {urgency === 'late' && due ? (
        <StateBadge tone="warn"><FormattedMessage id="organiser.work.late" values={{ due: dayTime(due) }} /></StateBadge>
      ) : due ? (
        <FormattedMessage id="organiser.work.due" values={{ due: dayTime(due) }} />
      ) : (
        since && <FormattedMessage id="organiser.work.since" values={{ since: dayTime(since) }} />
      )}
      {noteId && <> · <FormattedMessage id={noteId} /></>}
      {saysOrganisations && organisations !== null && <> · <FormattedMessage id="organiser.dashboard.remind" values={{ count: organisations }} /></>}
    </small>
  );
}
