import { useQuery } from '@apollo/client/react';
import { FormattedMessage } from 'react-intl';
import { useEvent } from '../../app/index.ts';
import { type SchedulingClashesQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import classes from './board.module.css';

const ClashesDocument = graphql(`
  query SchedulingClashes($eventSlug: String!) {
    scheduleClashes(eventSlug: $eventSlug) {
      kind
      organisation
      pool
      agreed
      places
      slots
      pairs {
        agreementId
        firstName
        secondName
      }
    }
  }
`);

type ClashFacts = SchedulingClashesQuery['scheduleClashes'][number];

const SENTENCE_IDS: Readonly<Record<string, string>> = {
  noCommonSlot: 'scheduling.clash.noCommonSlot',
  meetingLimit: 'scheduling.clash.meetingLimit',
  timeOfOrganisation: 'scheduling.clash.timeOfOrganisation',
  tables: 'scheduling.clash.tables',
  pool: 'scheduling.clash.pool',
};
const SHOWN = 100;

/** What counting shows before any run: agreed pairs that cannot all be held. Nothing where there are none. */
export function ClashesNote() {
  const { slug } = useEvent();
  const { data } = useQuery(ClashesDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  const clashes = data?.scheduleClashes ?? [];
  if (clashes.length === 0) return null;
  return (
    <details className={classes.clashes}>
      <summary><FormattedMessage id="scheduling.clash.title" values={{ count: clashes.length }} /></summary>
      <p className={classes.quiet}><FormattedMessage id="scheduling.clash.lead" /></p>
      <ul>
        {clashes.slice(0, SHOWN).map((clash) => (
          <li key={[clash.kind, clash.organisation, clash.pool, clash.pairs[0]?.agreementId].join(' ')}><Sentence clash={clash} /></li>
        ))}
      </ul>
      {clashes.length > SHOWN && <p className={classes.quiet}><FormattedMessage id="scheduling.clash.more" values={{ count: clashes.length - SHOWN }} /></p>}
    </details>
  );
}

function Sentence({ clash: { kind, organisation, pool, agreed, places, slots, pairs } }: { readonly clash: ClashFacts }) {
  const [pair] = pairs;
  return (
    <>
      <FormattedMessage id={SENTENCE_IDS[kind] ?? 'scheduling.clash.tables'} values={{ organisation: organisation ?? '', pool: pool ?? '', agreed, places, slots: slots ?? 0, first: pair?.firstName ?? '', second: pair?.secondName ?? '' }} />
      {kind !== 'noCommonSlot' && pairs.length > 0 && (
        <details>
          <summary><FormattedMessage id="scheduling.clash.smallest" values={{ count: places + 1 }} /></summary>
          <ul>
            {pairs.map(({ agreementId, firstName, secondName }) => <li key={agreementId}>{firstName} · {secondName}</li>)}
          </ul>
          {places + 1 > pairs.length && <p className={classes.quiet}><FormattedMessage id="scheduling.clash.more" values={{ count: places + 1 - pairs.length }} /></p>}
        </details>
      )}
    </>
  );
}
