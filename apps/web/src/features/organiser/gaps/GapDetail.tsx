import { useQuery } from '@apollo/client/react';
import { cooperationFormByCode, taxonomy, titleIn } from '@spilno/taxonomy';
import { DataTable, Link, Panel, type DataColumn } from '@spilno/ui';
import { FormattedMessage, FormattedNumber } from 'react-intl';
import { QueryState, useCountryName, useEvent, useLocale } from '../../../app/index.ts';
import { type OrganiserGapBreakdownQuery } from '../../../gql/graphql.ts';
import { graphql } from '../../../gql/index.ts';
import { useOrganiserLink, type AddressParts } from '../dashboard/use-organiser-link.ts';
import { type GapSide } from './gap-rows.ts';
import classes from './gaps.module.css';

const OrganiserGapBreakdownDocument = graphql(`
  query OrganiserGapBreakdown($eventSlug: String!, $nodeCode: String, $side: GapSide!) {
    gapBreakdown(eventSlug: $eventSlug, nodeCode: $nodeCode, side: $side) {
      countries { code essential useful offered waitingNeed waitingOffer }
      forms { code essential useful offered waitingNeed waitingOffer }
    }
  }
`);

type Count = OrganiserGapBreakdownQuery['gapBreakdown']['countries'][number];

/** One capability with everything below it: who needs and offers it, by country and by form of cooperation. */
export function GapDetail({ node, side }: { readonly node: string; readonly side: GapSide }) {
  const { slug } = useEvent();
  const { textLocale } = useLocale();
  const to = useOrganiserLink();
  const countryName = useCountryName();
  const query = useQuery(OrganiserGapBreakdownDocument, { variables: { eventSlug: slug, nodeCode: node, side }, fetchPolicy: 'cache-and-network' });
  const title = (code: string) => titleIn(taxonomy.find(code)?.titles, textLocale) ?? code;
  const path = [...taxonomy.ancestorsOf(node)].reverse();
  const sideParts: AddressParts = side === 'all' ? {} : { side };
  return (
    <Panel
      title={title(node)}
      aside={<Link href={to('matching', sideParts)}><FormattedMessage id="organiser.gaps.closeNode" /></Link>}
      footer={<FormattedMessage id="organiser.gaps.counted" values={{ a: (text) => <Link href={to('matching/invite')}>{text}</Link> }} />}
    >
      {path.length > 0 && (
        <p className={classes.note}>
          {path.map(({ code }) => <span key={code}><Link href={to('matching', { node: code, ...sideParts })}>{title(code)}</Link> › </span>)}
          {title(node)}
        </p>
      )}
      <QueryState query={query}>
        {({ gapBreakdown: { countries, forms } }) => (
          <div className={classes.detail}>
            <Counts titleId="organiser.gaps.byCountry" headId="organiser.gaps.country" rows={countries} name={(code) => (code ? countryName(code) : <FormattedMessage id="organiser.dashboard.noCountry" />)} />
            <Counts titleId="organiser.gaps.byForm" headId="organiser.gaps.form" rows={forms} name={(code) => titleIn(cooperationFormByCode(code)?.titles, textLocale) ?? code} />
          </div>
        )}
      </QueryState>
    </Panel>
  );
}

interface CountsProps {
  readonly titleId: string;
  readonly headId: string;
  readonly rows: readonly Count[];
  readonly name: (code: string) => React.ReactNode;
}

const FIGURES = [
  { id: 'essential', headId: 'organiser.gaps.essential' },
  { id: 'useful', headId: 'organiser.gaps.useful' },
  { id: 'offered', headId: 'organiser.gaps.offer' },
] as const;

function Counts({ titleId, headId, rows, name }: CountsProps) {
  const columns: DataColumn<Count>[] = [
    { id: 'code', rowHeader: true, header: <FormattedMessage id={headId} />, cell: ({ code }) => name(code) },
    ...FIGURES.map(({ id, headId: head }): DataColumn<Count> => ({ id, header: <FormattedMessage id={head} />, align: 'end', cell: (row) => <FormattedNumber value={row[id]} /> })),
    { id: 'waiting', header: <FormattedMessage id="organiser.gaps.waiting" />, align: 'end', cell: (row) => <Waiting row={row} /> },
  ];
  return (
    <DataTable
      caption={<FormattedMessage id={titleId} />}
      columns={columns}
      rows={rows}
      rowKey={({ code }) => code}
      empty={<FormattedMessage id="organiser.gaps.nobody" />}
      phoneRow={(row) => (
        <div className={classes.phoneRow}>
          <b>{name(row.code)}</b>
          <p>{columns.slice(1).map(({ id, header, cell }) => <span key={id}>{header}: {cell(row)}</span>)}</p>
        </div>
      )}
    />
  );
}

/** Who is not approved yet, need and offer apart; a side that has nobody is left out. */
function Waiting({ row: { waitingNeed, waitingOffer } }: { readonly row: Count }) {
  if (waitingNeed + waitingOffer === 0) return <FormattedNumber value={0} />;
  return (
    <>
      {waitingNeed > 0 && <span className={classes.part}><FormattedMessage id="organiser.gaps.waitingNeed" values={{ count: waitingNeed }} /></span>}{' '}
      {waitingOffer > 0 && <span className={classes.part}><FormattedMessage id="organiser.gaps.waitingOffer" values={{ count: waitingOffer }} /></span>}
    </>
  );
}
