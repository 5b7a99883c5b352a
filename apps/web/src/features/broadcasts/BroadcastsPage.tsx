import { useQuery } from '@apollo/client/react';
import { DataTable, EmptyState, Link, SheetBody, SheetHead } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { QueryState, useEvent, useLocale, useTime } from '../../app/index.ts';
import { SentBroadcastsDocument } from './broadcast-documents.ts';
import classes from './broadcasts.module.css';

const LOOK_EVERY_MS = 15_000;

/** Messages of the organisers, and what became of their mails. */
export function BroadcastsPage() {
  const { slug } = useEvent();
  const { dayTime } = useTime();
  const { textLocale } = useLocale();
  const query = useQuery(SentBroadcastsDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network', pollInterval: LOOK_EVERY_MS });
  return (
    <>
      <SheetHead title={<FormattedMessage id="broadcasts.page.title" />} actions={<Link href={`/e/${slug}/organise/messages/new`}><FormattedMessage id="broadcasts.page.write" /></Link>} />
      <SheetBody>
        <QueryState query={query}>
          {({ sentBroadcasts }) => (
            <DataTable
              caption={<FormattedMessage id="broadcasts.page.sent" />}
              rows={sentBroadcasts}
              rowKey={({ id }) => id}
              empty={<EmptyState title={<FormattedMessage id="broadcasts.page.none" />}><FormattedMessage id="broadcasts.page.noneNext" /></EmptyState>}
              phoneRow={(row) => (
                <div className={classes.phoneRow}>
                  <b>{textLocale === 'uk' ? row.subjectUk : row.subjectEn}</b>
                  <span className={classes.quiet}>{dayTime(row.sentAt)} · {row.sentBy}</span>
                  <span><FormattedMessage id="broadcasts.page.reach" values={{ receivers: row.receivers, organisations: row.organisations }} /></span>
                  <Delivery {...row} />
                </div>
              )}
              columns={[
                { id: 'subject', header: <FormattedMessage id="broadcasts.page.subject" />, cell: ({ subjectEn, subjectUk }) => (textLocale === 'uk' ? subjectUk : subjectEn), rowHeader: true },
                { id: 'when', header: <FormattedMessage id="broadcasts.page.when" />, cell: ({ sentAt }) => dayTime(sentAt) },
                { id: 'by', header: <FormattedMessage id="broadcasts.page.by" />, cell: ({ sentBy }) => sentBy },
                { id: 'reach', header: <FormattedMessage id="broadcasts.page.to" />, cell: ({ receivers, organisations }) => <FormattedMessage id="broadcasts.page.reach" values={{ receivers, organisations }} /> },
                { id: 'mails', header: <FormattedMessage id="broadcasts.page.mails" />, cell: (row) => <Delivery {...row} /> },
              ]}
            />
          )}
        </QueryState>
      </SheetBody>
    </>
  );
}

function Delivery({ receivers, delivered, waiting, failed }: { readonly receivers: number; readonly delivered: number; readonly waiting: number; readonly failed: number }) {
  return <FormattedMessage id="broadcasts.page.delivery" values={{ delivered, waiting, failed, pageOnly: receivers - delivered - waiting - failed }} />;
}
