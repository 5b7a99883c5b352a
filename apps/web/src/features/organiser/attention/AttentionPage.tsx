import { useQuery } from '@apollo/client/react';
import { EmptyState, SheetBody, SheetHead } from '@spilno/ui';
import { IconEye } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import { useSearchParams } from 'react-router';
import { DroppedNote, knownParams, oneOf, QueryState, useEvent, useTime } from '../../../app/index.ts';
import { MatchingViews } from '../gaps/MatchingViews.tsx';
import classes from '../organiser.module.css';
import { AttentionChart } from './AttentionChart.tsx';
import { AttentionFirms } from './AttentionFirms.tsx';
import { AttentionWays } from './AttentionWays.tsx';
import { BUCKETS, WAYS } from './attention-buckets.ts';
import { OrganiserAttentionDocument, type Attention } from './attention-document.ts';

const RULES = { way: oneOf('organiser.attention.way', WAYS), lists: oneOf('organiser.attention.lists', BUCKETS.map(({ id }) => id)) };

/** How the recommended lists share out attention: on how many each firm stands, and why some are on none. */
export function AttentionPage() {
  const { slug } = useEvent();
  const { dayTime } = useTime();
  const query = useQuery(OrganiserAttentionDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  const made = query.data?.attention;
  return (
    <>
      <SheetHead title={<FormattedMessage id="organiser.attention.title" />} views={<MatchingViews open="attention" />} meta={made && <FormattedMessage id="organiser.attention.made" values={{ count: made.firms.length, time: dayTime(made.madeAt) }} />} />
      <SheetBody>
        <QueryState query={query}>
          {({ attention }) => (attention ? <Shared attention={attention} /> : <EmptyState icon={IconEye} title={<FormattedMessage id="organiser.attention.notMade" />}><FormattedMessage id="organiser.attention.notMadeNext" /></EmptyState>)}
        </QueryState>
      </SheetBody>
    </>
  );
}

function Shared({ attention }: { readonly attention: Attention }) {
  const search = knownParams(useSearchParams()[0], RULES);
  const way = WAYS.find((one) => one === search.get('way')) ?? 'made';
  const bucket = BUCKETS.find(({ id }) => id === search.get('lists')) ?? null;
  return (
    <div className={classes.page}>
      <p className={classes.lead}><FormattedMessage id="organiser.attention.lead" values={{ floor: attention.floor }} /></p>
      <DroppedNote rules={RULES}><FormattedMessage id="app.address.dropped.usual" /></DroppedNote>
      <AttentionWays attention={attention} way={way} />
      <AttentionChart firms={attention.firms} way={way} chosen={bucket} />
      <AttentionFirms firms={attention.firms} way={way} bucket={bucket} />
    </div>
  );
}
