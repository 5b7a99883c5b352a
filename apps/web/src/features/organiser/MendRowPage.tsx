import { useQuery } from '@apollo/client/react';
import { EmptyState, Link, SheetBody, SheetHead } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { useParams } from 'react-router';
import { QueryState, useEvent } from '../../app/index.ts';
import { MendRowForm } from './MendRowForm.tsx';
import { HeldRowDocument } from './mend-documents.ts';
import classes from './organiser.module.css';

/** One held row of an import, to be mended cell by cell. */
export function MendRowPage() {
  const { slug } = useEvent();
  const params = useParams();
  const batchId = params['batchId'] ?? '';
  const rowNumber = Number(params['rowNumber']) || 0;
  const report = `/e/${slug}/organise/import/${batchId}`;
  const query = useQuery(HeldRowDocument, { variables: { eventSlug: slug, batchId, rowNumber }, fetchPolicy: 'network-only' });
  return (
    <>
      <SheetHead title={<FormattedMessage id="organiser.mend.title" values={{ row: rowNumber }} />} actions={<Link href={report}><FormattedMessage id="organiser.mend.back" /></Link>} />
      <SheetBody>
        <div className={classes.narrowPage}>
          <QueryState query={query}>
            {({ importHeldRow }) =>
              importHeldRow ? (
                <MendRowForm key={rowNumber} row={importHeldRow} batchId={batchId} report={report} onReload={() => void query.refetch()} />
              ) : (
                <EmptyState title={<FormattedMessage id="organiser.mend.gone" />}><FormattedMessage id="organiser.mend.goneNext" /> <Link href={report}><FormattedMessage id="organiser.mend.back" /></Link></EmptyState>
              )
            }
          </QueryState>
        </div>
      </SheetBody>
    </>
  );
}
