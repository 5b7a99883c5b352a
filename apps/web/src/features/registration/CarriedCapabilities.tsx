import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Note } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEvent, useTime } from '../../app/index.ts';
import { graphql } from '../../gql/index.ts';
import { type EntrySide } from './capability-entries.ts';
import classes from './capabilities.module.css';

const CarriedCapabilitiesDocument = graphql(`
  query CarriedCapabilities($eventSlug: String!, $locale: String!) {
    carriedCapabilities(eventSlug: $eventSlug, locale: $locale) {
      direction kind formerTitle formerCode happenedAt
      nodes { code title }
    }
  }
`);

interface CarriedCapabilitiesProps {
  readonly side: EntrySide;
  readonly chosen: readonly string[];
  readonly onToggle: (code: string, isChosen: boolean) => void;
}

/** What versions of the vocabulary did to choices of the firm: what is called otherwise now, and what it is asked to tell more precisely. */
export function CarriedCapabilities({ side, chosen, onToggle }: CarriedCapabilitiesProps) {
  const { slug } = useEvent();
  const { locale } = useIntl();
  const { dayTime } = useTime();
  const { data } = useQuery(CarriedCapabilitiesDocument, { variables: { eventSlug: slug, locale }, fetchPolicy: 'cache-and-network' });
  const own = (data?.carriedCapabilities ?? []).filter(({ direction }) => direction === (side === 'needs' ? 'need' : 'offer'));
  const split = own.filter(({ kind, formerCode }) => kind === 'split' && chosen.includes(formerCode));
  const renamed = own.filter(({ kind, nodes }) => kind === 'renamed' && nodes.some(({ code }) => chosen.includes(code)));
  return (
    <>
      {split.map(({ formerTitle, formerCode, nodes }) => (
        <Note key={formerCode} tone="info" title={<FormattedMessage id="registration.carried.split" values={{ title: formerTitle }} />}>
          <FormattedMessage id="registration.carried.splitNext" />
          <span className={classes.proposal}>
            {nodes.map(({ code, title }) => <Button key={code} size="sm" variant={chosen.includes(code) ? 'default' : 'light'} aria-pressed={chosen.includes(code)} onClick={() => onToggle(code, !chosen.includes(code))}>{title}</Button>)}
          </span>
        </Note>
      ))}
      {renamed.length > 0 && (
        <Note tone="info" title={<FormattedMessage id="registration.carried.renamed" />}>
          <ul>{renamed.map(({ formerTitle, formerCode, nodes, happenedAt }) => <li key={formerCode}><FormattedMessage id="registration.carried.line" values={{ before: formerTitle, after: nodes[0]?.title ?? '', when: dayTime(happenedAt) }} /></li>)}</ul>
        </Note>
      )}
    </>
  );
}
