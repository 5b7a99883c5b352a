import { useQuery } from '@apollo/client/react';
import { Button, Switch, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Panel } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { QueryState, useAct, useEvent, UserErrorNote, useSpelled, useSpelling, useTime } from '../../app/index.ts';
import classes from './stand-by.module.css';
import { PresenceDocument, SetPresenceDocument, type PresentDelegate } from './stand-by-documents.ts';
import { useOnTheDayReasons } from './use-on-the-day.ts';

/** Who is here today, found by name or organisation; an organiser marks whoever stands at the door. */
export function PresencePanel() {
  const intl = useIntl();
  const { slug } = useEvent();
  const [search, setSearch] = useState('');
  const [isPresentOnly, setPresentOnly] = useState(false);
  const [asked] = useDebouncedValue(search, 250);
  const query = useSpelled(useQuery(PresenceDocument, { variables: { eventSlug: slug, search: asked, isPresentOnly }, fetchPolicy: 'cache-and-network' }));
  const spell = useSpelling();
  const data = query.data ?? spell(query.previousData);
  return (
    <Panel title={<FormattedMessage id="scheduling.standBy.presence" />}>
      <div className={classes.stack}>
        <TextInput type="search" label={intl.formatMessage({ id: 'scheduling.standBy.search' })} value={search} maxLength={100} onChange={(event) => setSearch(event.currentTarget.value)} />
        <Switch label={intl.formatMessage({ id: 'scheduling.standBy.presentOnly' })} checked={isPresentOnly} onChange={(event) => setPresentOnly(event.currentTarget.checked)} />
        <QueryState query={{ ...query, data }}>
          {({ presenceList: { delegates, found } }) => (
            <>
              <p className={classes.hint} role="status"><FormattedMessage id={found > delegates.length ? 'scheduling.standBy.foundMore' : 'scheduling.standBy.found'} values={{ found, shown: delegates.length }} /></p>
              <ul className={classes.people} tabIndex={0} aria-label={intl.formatMessage({ id: 'scheduling.standBy.presence' })}>
                {delegates.map((delegate) => (
                  <Person key={delegate.delegateId} delegate={delegate} />
                ))}
              </ul>
            </>
          )}
        </QueryState>
      </div>
    </Panel>
  );
}

function Person({ delegate }: { readonly delegate: PresentDelegate }) {
  const intl = useIntl();
  const { slug: eventSlug } = useEvent();
  const { time } = useTime();
  const reasons = useOnTheDayReasons();
  const { act, failure, isRunning } = useAct(SetPresenceDocument, 'OnTheDaySaved', { refetchQueries: ['SchedulingPresence', 'SchedulingOnTheDay'] });
  const { delegateId, name, organisation, presentSince } = delegate;
  const isHere = presentSince !== null;
  return (
    <li>
      <span className={classes.sides}>
        <span>{name}</span>
        <span className={classes.hint}>{organisation}</span>
        {isHere && <span className={classes.hint}><FormattedMessage id={delegate.isMarkedByOrganiser ? 'scheduling.standBy.hereByOrganiser' : 'scheduling.standBy.hereSince'} values={{ time: time(presentSince) }} /></span>}
        {failure && <UserErrorNote error={failure} reasons={reasons} />}
      </span>
      <Button
        size="sm"
        loading={isRunning}
        aria-label={intl.formatMessage({ id: isHere ? 'scheduling.standBy.markGone' : 'scheduling.standBy.markHere' }, { name })}
        onClick={() => void act({ input: { eventSlug, delegateId, isPresent: !isHere } })}
      >
        <FormattedMessage id={isHere ? 'scheduling.standBy.gone' : 'scheduling.standBy.here'} />
      </Button>
    </li>
  );
}
