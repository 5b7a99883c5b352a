import { Button } from '@mantine/core';
import { DataTable, EmptyState, Link, StateBadge } from '@spilno/ui';
import { IconEye } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import { useOrganiserLink } from '../dashboard/use-organiser-link.ts';
import { useTypeName } from '../setup/participant-types.ts';
import { isIn, listsOf, rangeOf, type Bucket, type Way } from './attention-buckets.ts';
import { type AttentionFirm } from './attention-document.ts';
import classes from './attention.module.css';

/** So many rows at first; more on request, since the table holds everybody. */
const AT_ONCE = 50;

const UNSEEN_IDS: Readonly<Record<string, string>> = { noRoom: 'organiser.attention.noRoom', nobodyFits: 'organiser.attention.nobodyFits', nobodyLikely: 'organiser.attention.nobodyLikely', listsFull: 'organiser.attention.listsFull' };

export interface AttentionFirmsProps {
  readonly firms: readonly AttentionFirm[];
  readonly way: Way;
  readonly bucket: Bucket | null;
}

/** The firms behind the chart, least seen first. */
export function AttentionFirms({ firms, way, bucket }: AttentionFirmsProps) {
  const intl = useIntl();
  const to = useOrganiserLink();
  const type = useTypeName();
  const [shown, setShown] = useState(AT_ONCE);
  const rows = firms.filter((firm) => bucket === null || isIn(bucket, listsOf(firm, way)));
  const name = (firm: AttentionFirm) => <Link href={to('registrations', { q: firm.name })}>{firm.name}</Link>;
  const why = (firm: AttentionFirm) => (firm.unseen ? <StateBadge tone="warn"><FormattedMessage id={UNSEEN_IDS[firm.unseen] ?? 'organiser.attention.listsFull'} /></StateBadge> : null);
  const figure = (value: number) => <FormattedNumber value={value} />;
  return (
    <DataTable
      caption={bucket ? <FormattedMessage id="organiser.attention.firmsOf" values={{ bucket: intl.formatMessage({ id: 'organiser.attention.bucket' }, { lists: rangeOf(bucket), count: bucket.from }) }} /> : <FormattedMessage id="organiser.attention.allFirms" />}
      position={<><FormattedMessage id="organiser.attention.shown" values={{ shown: Math.min(shown, rows.length), count: rows.length }} />{bucket && <> · <Link href={to('matching/attention', way === 'made' ? {} : { way })}><FormattedMessage id="organiser.attention.all" /></Link></>}</>}
      rows={rows.slice(0, shown)}
      rowKey={({ registrationId }) => registrationId}
      empty={<EmptyState icon={IconEye} title={<FormattedMessage id="organiser.attention.nobody" />} />}
      footer={rows.length > shown ? <Button onClick={() => setShown(shown + AT_ONCE)}><FormattedMessage id="organiser.attention.more" /></Button> : undefined}
      columns={[
        { id: 'name', header: <FormattedMessage id="organiser.registrations.name" />, cell: name, rowHeader: true },
        { id: 'type', header: <FormattedMessage id="organiser.registrations.type" />, cell: (firm) => type(firm.typeCode) },
        { id: 'lists', header: <FormattedMessage id="organiser.attention.wayMade" />, cell: (firm) => figure(firm.lists), align: 'end' },
        { id: 'withoutFloor', header: <FormattedMessage id="organiser.attention.wayWithoutFloor" />, cell: (firm) => figure(firm.listsWithoutFloor), align: 'end' },
        { id: 'byScore', header: <FormattedMessage id="organiser.attention.wayByScore" />, cell: (firm) => figure(firm.listsByScore), align: 'end' },
        { id: 'own', header: <FormattedMessage id="organiser.attention.own" />, cell: (firm) => figure(firm.ownLength), align: 'end' },
        { id: 'why', header: <FormattedMessage id="organiser.attention.why" />, cell: why },
      ]}
      phoneRow={(firm) => (
        <div className={classes.phoneRow}>
          <b>{name(firm)}</b>
          <span><FormattedMessage id="organiser.attention.firmLists" values={{ lists: firm.lists, withoutFloor: firm.listsWithoutFloor, byScore: firm.listsByScore }} /></span>
          {why(firm)}
        </div>
      )}
    />
  );
}
