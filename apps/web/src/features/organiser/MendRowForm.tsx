import { Button, Textarea, TextInput } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Note, useToast } from '@spilno/ui';
import { useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useNavigate } from 'react-router';
import { type NotAnswered, useDraft, useEvent, UserErrorNote, useTypedMutation } from '../../app/index.ts';
import { type OrganiserHeldRowQuery } from '../../gql/graphql.ts';
import { ColumnName } from './ColumnName.tsx';
import { MendRowDocument } from './mend-documents.ts';
import classes from './organiser.module.css';
import { Remedy } from './Remedy.tsx';

type HeldRow = NonNullable<OrganiserHeldRowQuery['importHeldRow']>;
type Cell = HeldRow['cells'][number];

const LONG = ['About', 'Offers', 'Seeks', 'Delegates', 'Offer codes', 'Need codes'];

interface MendRowFormProps {
  readonly row: HeldRow;
  readonly batchId: string;
  /** Page of the report. */
  readonly report: string;
  readonly onReload: () => void;
}

/**
 * The cells of a held row, the faulty ones first. Of what is typed no cell that names a place is kept over a reload.
 */
export function MendRowForm({ row, batchId, report, onReload }: MendRowFormProps) {
  const intl = useIntl();
  const { slug } = useEvent();
  const toast = useToast();
  const navigate = useNavigate();
  const [current, setCurrent] = useState(row);
  const [typed, setTyped, draft] = useDraft<Readonly<Record<string, string>>>(`organiser:mend:${batchId}:${row.rowNumber}`, {});
  const [failure, setFailure] = useState<NotAnswered | Parameters<typeof UserErrorNote>[0]['error'] | null>(null);
  const [faultyFirst] = useState(() => [...row.cells].sort((a, b) => Number(b.findings.length > 0) - Number(a.findings.length > 0)));
  const summary = useRef<HTMLDivElement>(null);
  const [mend, isRunning] = useTypedMutation(MendRowDocument, { refetchQueries: ['OrganiserImportRows', 'OrganiserImports'] });
  const newest = row.version > current.version ? row : current;
  const cellOf = (column: string): Cell | undefined => newest.cells.find((cell) => cell.column === column);
  const send = async (): Promise<void> => {
    const answer = await mend({ input: { eventSlug: slug, batchId, rowNumber: row.rowNumber, expectedVersion: newest.version, cells: Object.entries(typed).map(([column, value]) => ({ column, value })) } });
    switch (answer.__typename) {
      case 'ImportRowMended':
        draft.clear();
        toast({ message: intl.formatMessage({ id: 'organiser.mend.done' }, { row: row.rowNumber }) });
        return void navigate(report);
      case 'ImportRowStillHeld':
        setCurrent(answer.row);
        setFailure(null);
        return summary.current?.focus();
      case 'InvalidInput':
      case 'NotFound':
      case 'NotPossible':
      case 'StaleVersion':
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  const faulty = newest.cells.filter(({ findings }) => findings.length > 0).length;
  return (
    <form className={classes.mend} onSubmit={(event) => (event.preventDefault(), void send())}>
      <div ref={summary} tabIndex={-1}>
        <Note tone="warn" live="polite" title={<FormattedMessage id="organiser.mend.faulty" values={{ count: faulty }} />}><FormattedMessage id="organiser.mend.hint" /></Note>
      </div>
      {faultyFirst.map(({ column }) => (
        <CellField key={column} cell={cellOf(column)!} value={typed[column] ?? cellOf(column)!.value} onChange={(value) => setTyped((old) => ({ ...old, [column]: value }))} />
      ))}
      {failure && (
        <UserErrorNote
          error={failure}
          onReload={onReload}
          reasons={{
            alreadyImported: <FormattedMessage id="organiser.mend.alreadyImported" />, registeredAlready: <FormattedMessage id="organiser.mend.registeredAlready" />, rowDismissed: <FormattedMessage id="organiser.mend.rowDismissed" />,
            importNotDone: <FormattedMessage id="organiser.mend.importNotDone" />,
          }}
        />
      )}
      <div className={classes.actions}>
        <Button type="submit" variant="filled" loading={isRunning}><FormattedMessage id="organiser.mend.send" /></Button>
        <Button type="button" variant="default" onClick={() => void navigate(report)}><FormattedMessage id="organiser.mend.cancel" /></Button>
      </div>
    </form>
  );
}

function CellField({ cell: { column, findings }, value, onChange }: { readonly cell: Cell; readonly value: string; readonly onChange: (value: string) => void }) {
  const props = {
    label: <ColumnName column={column} />,
    value,
    error: findings.length > 0 && findings.map(({ problem, remedy, earlierRowNumber }) => (
      <span key={problem} className={classes.remedy}><Remedy problem={problem} remedy={remedy} />{earlierRowNumber && <> (<FormattedMessage id="organiser.import.earlierRow" values={{ row: earlierRowNumber }} />)</>}</span>
    )),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => onChange(event.currentTarget.value),
  };
  return LONG.includes(column) ? <Textarea {...props} autosize minRows={2} maxRows={10} /> : <TextInput {...props} />;
}
