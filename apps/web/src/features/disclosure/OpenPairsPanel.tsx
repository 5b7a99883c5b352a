import { useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { Count, EmptyState, Panel } from '@spilno/ui';
import { IconEye } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { QueryState, useEvent } from '../../app/index.ts';
import { type DisclosurePairsQuery } from '../../gql/graphql.ts';
import { readFragment } from '../../gql/index.ts';
import { DisclosureFirmParts, OpenPairsDocument } from './disclosure-documents.ts';
import classes from './disclosure.module.css';
import { OpenPair } from './OpenPair.tsx';

const PAGE = 12;

export type Pair = DisclosurePairsQuery['disclosures'][number];

/** Who sees more than the teaser now, each with the way to end it at once. */
export function OpenPairsPanel({ canRestore }: { readonly canRestore: boolean }) {
  const { slug } = useEvent();
  const query = useQuery(OpenPairsDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  const count = query.data?.disclosures.length ?? 0;
  return (
    <Panel title={<FormattedMessage id="disclosure.pairs.title" />} aside={count > 0 && <Count value={count} />} flush>
      <QueryState query={query} count={3}>
        {({ disclosures }) =>
          disclosures.length === 0 ? (
            <EmptyState icon={IconEye} level={3} title={<FormattedMessage id="disclosure.pairs.empty" />}>
              <FormattedMessage id="disclosure.pairs.emptyNext" />
            </EmptyState>
          ) : (
            <Pairs pairs={disclosures} canRestore={canRestore} />
          )
        }
      </QueryState>
    </Panel>
  );
}

function Pairs({ pairs, canRestore }: { readonly pairs: readonly Pair[]; readonly canRestore: boolean }) {
  const intl = useIntl();
  const [text, setText] = useState('');
  const [shown, setShown] = useState(PAGE);
  const found = pairs.filter((pair) => holds(pair, text));
  return (
    <>
      {pairs.length > PAGE && (
        <div className={classes.search}>
          <TextInput type="search" aria-label={intl.formatMessage({ id: 'disclosure.pairs.search' })} placeholder={intl.formatMessage({ id: 'disclosure.pairs.search' })} value={text} onChange={(event) => setText(event.currentTarget.value)} />
        </div>
      )}
      <ul className={classes.rows}>
        {found.slice(0, shown).map((pair) => (
          <OpenPair key={pair.organisation.registrationId} pair={pair} canRestore={canRestore} />
        ))}
      </ul>
      {found.length === 0 && <p className={classes.note}><FormattedMessage id="disclosure.pairs.notFound" /></p>}
      {found.length > shown && (
        <div className={classes.more}>
          <Button onClick={() => setShown(shown + 50)}>
            <FormattedMessage id="disclosure.pairs.more" values={{ shown, total: found.length }} />
          </Button>
        </div>
      )}
    </>
  );
}

/** By the code name in either script, or by the name behind it where it is open; the line goes on showing the code name. */
function holds({ organisation }: Pair, text: string): boolean {
  const { displayName, details } = readFragment(DisclosureFirmParts, organisation);
  const wanted = text.trim().toLocaleLowerCase();
  return [displayName.en, displayName.uk, details?.legalName ?? ''].some((name) => name.toLocaleLowerCase().includes(wanted));
}
