import { Link, Note } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { useEvent, useEventNow } from '../../app/index.ts';
import { type Board } from './board-documents.ts';
import classes from './board.module.css';
import { lostPlaces } from './table-closures.ts';

/** How many meetings of the published schedule no longer have their place, and the way to mend that. */
export function LostPlacesNote({ board }: { readonly board: Board }) {
  const { slug } = useEvent();
  const count = lostPlaces(board, useEventNow()).length;
  if (count === 0) return null;
  return (
    <div className={classes.failure}>
      <Note tone="warn" live="polite" actions={<Link href={`/e/${slug}/organise/repair`}><FormattedMessage id="scheduling.table.toRepair" /></Link>}>
        <FormattedMessage id="scheduling.table.lost" values={{ count }} />
      </Note>
    </div>
  );
}
