import { Button, Modal } from '@mantine/core';
import { DataTable, Glyph } from '@spilno/ui';
import { IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import classes from './board.module.css';
import { type Run } from './board-documents.ts';

/** The table behind the curve of a run: when how many meetings were placed. */
export function CourseTable({ run: { course, bound, total } }: { readonly run: Run }) {
  const intl = useIntl();
  const [isOpen, setIsOpen] = useState(false);
  const title = intl.formatMessage({ id: 'scheduling.curve.title' });
  return (
    <>
      <Button size="xs" variant="subtle" leftSection={<Glyph icon={IconTable} />} aria-label={intl.formatMessage({ id: 'scheduling.curve.tableOf' })} onClick={() => setIsOpen(true)}>
        <FormattedMessage id="scheduling.curve.table" />
      </Button>
      <Modal opened={isOpen} onClose={() => setIsOpen(false)} title={title} closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.action.close' }) }}>
        <div className={classes.stack}>
          <p className={classes.quiet}><FormattedMessage id="scheduling.curve.of" values={{ total: total ?? 0, hasBound: bound === null ? 'no' : 'yes', bound: bound ?? 0 }} /></p>
          <DataTable
            caption={title}
            captionHidden
            rows={course}
            rowKey={({ elapsedMs }) => String(elapsedMs)}
            columns={[
              { id: 'time', header: <FormattedMessage id="scheduling.curve.seconds" />, cell: ({ elapsedMs }) => <FormattedNumber value={elapsedMs / 1_000} maximumFractionDigits={2} />, rowHeader: true },
              { id: 'placed', header: <FormattedMessage id="scheduling.curve.placed" />, cell: ({ placed }) => <FormattedNumber value={placed} />, align: 'end' },
            ]}
          />
        </div>
      </Modal>
    </>
  );
}
