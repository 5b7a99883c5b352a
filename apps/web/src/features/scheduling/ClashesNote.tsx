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
  const found = data?.scheduleClashes ?? [];
  if (found.length === 0) return null;
  const clashes = found.filter(({ kind }) => kind !== 'noCommonSlot');
  const apart = found.filter(({ kind }) => kind === 'noCommonSlot').flatMap(({ pairs }) => pairs);
  return (
    <details className={classes.clashes}>
      <summary><FormattedMessage id="scheduling.clash.title" values={{ count: found.length }} /></summary>
      <p className={classes.quiet}><FormattedMessage id="scheduling.clash.lead" /></p>
      <ul>
        {clashes.slice(0, SHOWN).map((clash) => (
          <li key={[clash.kind, clash.organisation, clash.pool, clash.pairs[0]?.agreementId].join(' ')}><Sentence clash={clash} /></li>
        ))}
        {apart.length > 0 && (
          <li>
            <FormattedMessage id="scheduling.clash.noCommonSlot" values={{ count: apart.length }} />
            <Pairs pairs={apart.slice(0, SHOWN)} more={apart.length - SHOWN} />
          </li>
        )}
      </ul>
      {clashes.length > SHOWN && <p className={classes.quiet}><FormattedMessage id="scheduling.clash.more" values={{ count: clashes.length - SHOWN }} /></p>}
    </details>
  );
}

function Sentence({ clash: { kind, organisation, pool, agreed, places, slots, pairs } }: { readonly clash: ClashFacts }) {
  return (
    <>
      <FormattedMessage id={SENTENCE_IDS[kind] ?? 'scheduling.clash.tables'} values={{ organisation: organisation ?? '', pool: pool ?? '', agreed, places, slots: slots ?? 0 }} />
      {pairs.length > 0 && (
        <details>
          <summary><FormattedMessage id="scheduling.clash.smallest" values={{ count: places + 1 }} /></summary>
          <Pairs pairs={pairs} more={places + 1 - pairs.length} />
        </details>
      )}
    </>
  );
}

function Pairs({ pairs, more }: { readonly pairs: ClashFacts['pairs']; readonly more: number }) {
  return (
    <>
      <ul>
        {pairs.map(({ agreementId, firstName, secondName }) => <li key={agreementId}>{firstName} · {secondName}</li>)}
      </ul>
      {more > 0 && <p className={classes.quiet}><FormattedMessage id="scheduling.clash.more" values={{ count: more }} /></p>}
    </>
  );
}
