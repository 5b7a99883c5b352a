import { useQuery } from '@apollo/client/react';
import { SegmentedControl, TextInput } from '@mantine/core';
import { taxonomy, titleIn } from '@spilno/taxonomy';
import { EmptyState, Glyph, Link, SheetBody, SheetHead, useNarrow } from '@spilno/ui';
import { IconChevronRight, IconScale } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSearchParams } from 'react-router';
import { DroppedNote, knownParams, oneOf, QueryState, useEvent, useLocale } from '../../../app/index.ts';
import { graphql } from '../../../gql/index.ts';
import { useOrganiserLink } from '../dashboard/use-organiser-link.ts';
import { childrenIn, GAP_SIDES, gapRows, type GapNodes, type GapRow, type GapSide } from './gap-rows.ts';
import { GapDetail } from './GapDetail.tsx';
import { GapBadge, GapKey, GapSeam } from './GapSeam.tsx';
import classes from './gaps.module.css';
import { MatchingViews } from './MatchingViews.tsx';

const OrganiserGapMapDocument = graphql(`
  query OrganiserGapMap($eventSlug: String!) {
    gapMap(eventSlug: $eventSlug) {
      organisations
      waiting
      nodes { nodeCode needed offered neededInUkraine offeredInUkraine neededByOthers offeredByOthers }
    }
  }
`);

/** Needs against offers over the catalogue, branch by branch, in one direction or both. */
export function GapMapPage() {
  const { slug } = useEvent();
  const query = useQuery(OrganiserGapMapDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  return (
    <>
      <SheetHead title={<FormattedMessage id="organiser.gaps.title" />} views={<MatchingViews open="gaps" />} meta={query.data && <FormattedMessage id="organiser.gaps.of" values={{ count: query.data.gapMap.organisations }} />} />
      <SheetBody>
        <QueryState query={query}>{({ gapMap }) => <Tree nodes={gapMap.nodes} waiting={gapMap.waiting} />}</QueryState>
      </SheetBody>
    </>
  );
}

const RULES = { side: oneOf('organiser.gaps.side', GAP_SIDES), node: { labelId: 'organiser.gaps.capability', isKnown: (code: string) => taxonomy.has(code) } };

function Tree({ nodes, waiting }: { readonly nodes: GapNodes; readonly waiting: number }) {
  const intl = useIntl();
  const { textLocale } = useLocale();
  const isNarrow = useNarrow('phone');
  const [search, setSearch] = useSearchParams();
  const side = GAP_SIDES.find((one) => one === search.get('side')) ?? 'all';
  const text = search.get('find') ?? '';
  const node = knownParams(search, RULES).get('node');
  const change = (name: string, values: readonly string[]) =>
    setSearch(
      (old) => {
        const next = new URLSearchParams(old);
        next.delete(name);
        for (const value of values) next.append(name, value);
        return next;
      },
      { replace: true },
    );
  const title = (code: string) => titleIn(taxonomy.find(code)?.titles, textLocale) ?? code;
  const all = gapRows(nodes, side);
  const found = text.trim() ? withAncestors(all, (row) => title(row.nodeCode).toLowerCase().includes(text.trim().toLowerCase())) : all;
  const branches = childrenIn(found, null);
  const open = text.trim() ? branches.map(({ nodeCode }) => nodeCode) : search.has('open') ? search.getAll('open') : branches.slice(0, 1).map(({ nodeCode }) => nodeCode);
  const toggle = (code: string) => change('open', open.includes(code) ? (open.length > 1 ? open.filter((one) => one !== code) : ['none']) : [...open.filter((one) => one !== 'none'), code]);
  return (
    <div className={classes.page}>
      <p className={classes.note}><FormattedMessage id="organiser.gaps.note" />{waiting > 0 && <> <FormattedMessage id="organiser.gaps.alsoWaiting" values={{ count: waiting }} /></>}</p>
      <DroppedNote rules={RULES}><FormattedMessage id="app.address.dropped.usual" /></DroppedNote>
      <div className={classes.tools}>
        <SegmentedControl
          orientation={isNarrow ? 'vertical' : 'horizontal'}
          fullWidth={isNarrow}
          aria-label={intl.formatMessage({ id: 'organiser.gaps.side' })}
          value={side}
          onChange={(value) => change('side', value === 'all' ? [] : [value])}
          data={GAP_SIDES.map((value: GapSide) => ({ value, label: intl.formatMessage({ id: SIDE_IDS[value] }) }))}
        />
        <TextInput label={intl.formatMessage({ id: 'organiser.gaps.find' })} value={text} onChange={(event) => change('find', event.currentTarget.value ? [event.currentTarget.value] : [])} />
        <GapKey />
      </div>
      {node && <GapDetail node={node} side={side} />}
      {branches.length === 0 ? (
        <EmptyState icon={IconScale} title={<FormattedMessage id={nodes.length === 0 ? 'organiser.gaps.empty' : 'organiser.gaps.noneFound'} />}><FormattedMessage id={nodes.length === 0 ? 'organiser.dashboard.noGaps' : 'organiser.gaps.noneFoundNext'} /></EmptyState>
      ) : (
        <ul className={classes.tree}>
          {branches.map((branch) => {
            const isOpen = open.includes(branch.nodeCode);
            return (
              <li key={branch.nodeCode}>
                <div className={classes.row}>
                  <button type="button" className={classes.branch} aria-expanded={isOpen} onClick={() => toggle(branch.nodeCode)}><Glyph icon={IconChevronRight} /><span>{title(branch.nodeCode)}</span></button>
                  <GapSeam row={branch} side={side} name={title(branch.nodeCode)} most={longest(branches)} />
                  <span><GapBadge row={branch} /></span>
                </div>
                {isOpen && <p className={classes.whole}><NodeLink row={branch} title={() => intl.formatMessage({ id: 'organiser.gaps.whole' })} side={side} /></p>}
                {isOpen && <Below rows={found} parent={branch.nodeCode} depth={1} side={side} most={longest(childrenIn(found, branch.nodeCode))} title={title} />}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

interface BelowProps {
  readonly rows: readonly GapRow[];
  readonly parent: string;
  readonly depth: number;
  readonly side: GapSide;
  readonly most: number;
  readonly title: (code: string) => string;
}

/** What stands below a node, and below that. */
function Below({ rows, parent, depth, side, most, title }: BelowProps) {
  const children = childrenIn(rows, parent);
  if (children.length === 0) return null;
  return (
    <ul>
      {children.map((row) => (
        <li key={row.nodeCode}>
          <div className={classes.row}>
            <span className={classes.name} style={{ '--depth': depth } as React.CSSProperties}><NodeLink row={row} title={title} side={side} /></span>
            <GapSeam row={row} side={side} name={title(row.nodeCode)} most={most} />
            <span><GapBadge row={row} /></span>
          </div>
          <Below rows={rows} parent={row.nodeCode} depth={depth + 1} side={side} most={most} title={title} />
        </li>
      ))}
    </ul>
  );
}

/** Opens what stands behind a capability: countries and forms. */
function NodeLink({ row, title, side }: { readonly row: GapRow; readonly title: (code: string) => string; readonly side: GapSide }) {
  const to = useOrganiserLink();
  return <Link href={to('matching', side === 'all' ? { node: row.nodeCode } : { node: row.nodeCode, side })}>{title(row.nodeCode)}</Link>;
}

const longest = (rows: readonly GapRow[]): number => Math.max(1, ...rows.map(({ needed, offered }) => Math.max(needed, offered)));

const SIDE_IDS = { all: 'organiser.gaps.sideAll', ukraine: 'organiser.gaps.sideUkraine', others: 'organiser.gaps.sideOthers' } as const satisfies Record<GapSide, string>;

/** The rows that fit and those above them. */
function withAncestors(rows: readonly GapRow[], fits: (row: GapRow) => boolean): GapRow[] {
  const codes = rows.filter(fits).map(({ nodeCode }) => nodeCode);
  return rows.filter(({ nodeCode }) => codes.some((code) => code === nodeCode || code.startsWith(`${nodeCode}.`)));
}
