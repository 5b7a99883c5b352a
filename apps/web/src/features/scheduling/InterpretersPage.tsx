import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { DataTable, EmptyState, Link, Note, SheetBody, SheetHead } from '@spilno/ui';
import { useMemo, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { QueryState, useEvent, useHall, useSpelling, useTime } from '../../app/index.ts';
import { type SchedulingResourcePlanQuery } from '../../gql/graphql.ts';
import { ResourcePlanDocument } from './resource-plan.ts';
import classes from './board.module.css';

type Plan = SchedulingResourcePlanQuery['resourcePlan'];

/** Who of the interpreters and escorts sits where when. */
export function InterpretersPage() {
  const { slug } = useEvent();
  const query = useQuery(ResourcePlanDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  return (
    <>
      <SheetHead
        title={<FormattedMessage id="scheduling.interpreters.title" />}
        meta={query.data && <FormattedMessage id="scheduling.version.meetings" values={{ count: query.data.resourcePlan.meetings.length }} />}
        actions={<Link href={`/e/${slug}/organise/setup#interpreters`}><FormattedMessage id="scheduling.interpreters.setUp" /></Link>}
      />
      <SheetBody>
        <QueryState query={query}>{({ resourcePlan }) => <PlanOf plan={resourcePlan} />}</QueryState>
      </SheetBody>
    </>
  );
}

const personKey = ({ poolId, number }: Plan['meetings'][number]): string => `${poolId} ${number ?? ''}`;

function PlanOf({ plan: { meetings, unserved } }: { readonly plan: Plan }) {
  const intl = useIntl();
  const { dayTime } = useTime();
  const spell = useSpelling();
  const hallOf = useHall();
  const [person, setPerson] = useState<string | null>(null);
  const who = (meeting: Plan['meetings'][number]) => (meeting.number === null ? intl.formatMessage({ id: 'scheduling.interpreters.nobody' }, { pool: meeting.pool }) : `${meeting.pool} ${meeting.number}`);
  const people = useMemo(() => [...new Map(meetings.map((meeting) => [personKey(meeting), meeting])).values()].sort((one, other) => one.pool.localeCompare(other.pool) || (one.number ?? 0) - (other.number ?? 0)), [meetings]);
  const shown = spell(meetings.filter((meeting) => person === null || personKey(meeting) === person));
  return (
    <div className={classes.stack}>
      {unserved.length > 0 && <Unserved pairs={unserved} />}
      {meetings.length === 0 ? (
        <EmptyState title={<FormattedMessage id="scheduling.interpreters.empty" />}><FormattedMessage id="scheduling.interpreters.emptyLead" /></EmptyState>
      ) : (
        <>
          <Select className={classes.filter} label={intl.formatMessage({ id: 'scheduling.interpreters.person' })} clearable placeholder={intl.formatMessage({ id: 'scheduling.interpreters.everybody' })} data={people.map((one) => ({ value: personKey(one), label: who(one) }))} value={person} onChange={setPerson} />
          <DataTable
            caption={<FormattedMessage id="scheduling.interpreters.title" />}
            captionHidden
            rows={shown}
            rowKey={({ meetingId, poolId }) => `${meetingId} ${poolId}`}
            phoneRow={(meeting) => (
              <div className={classes.planRow}>
                <b>{dayTime(meeting.startsAt)} · {meeting.table}, {hallOf(meeting)}</b>
                <span>{meeting.firstName} · {meeting.secondName}</span>
                <span className={classes.quiet}>{who(meeting)}</span>
              </div>
            )}
            columns={[
              { id: 'when', header: <FormattedMessage id="scheduling.interpreters.when" />, cell: ({ startsAt }) => dayTime(startsAt), rowHeader: true },
              { id: 'who', header: <FormattedMessage id="scheduling.interpreters.person" />, cell: who },
              { id: 'where', header: <FormattedMessage id="scheduling.interpreters.where" />, cell: (meeting) => `${meeting.table}, ${hallOf(meeting)}` },
              { id: 'pair', header: <FormattedMessage id="scheduling.interpreters.pair" />, cell: ({ firstName, secondName }) => `${firstName} · ${secondName}` },
            ]}
          />
        </>
      )}
    </div>
  );
}

/** Pairs without a common language for whom nobody speaks. */
function Unserved({ pairs }: { readonly pairs: Plan['unserved'] }) {
  const intl = useIntl();
  const spell = useSpelling();
  const names = useMemo(() => new Intl.DisplayNames([intl.locale], { type: 'language' }), [intl.locale]);
  const spoken = (codes: readonly string[]) => intl.formatList(codes.map((code) => names.of(code) ?? code), { type: 'unit' });
  return (
    <Note tone="warn" title={<FormattedMessage id="scheduling.interpreters.unserved" values={{ count: pairs.length }} />}>
      <ul className={classes.unserved} tabIndex={0}>
        {spell(pairs).map(({ agreementId, firstName, secondName, firstLanguages, secondLanguages }) => (
          <li key={agreementId}>{firstName} ({spoken(firstLanguages)}) · {secondName} ({spoken(secondLanguages)})</li>
        ))}
      </ul>
    </Note>
  );
}
