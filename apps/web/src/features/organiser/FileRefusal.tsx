import { Note } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';

/** Why a file as a whole was not taken, as the server says it. */
export interface Refusal {
  readonly reason?: string;
  /** In English, for a reason that has no text here. */
  readonly message?: string;
  readonly facts?: Readonly<Record<string, string | number | readonly string[]>>;
}

const FAULT_IDS: Readonly<Record<string, string>> = {
  tooLarge: 'organiser.file.tooLarge',
  empty: 'organiser.file.empty',
  noRows: 'organiser.file.noRows',
  archive: 'organiser.file.archive',
  notText: 'organiser.file.notText',
  otherEncoding: 'organiser.file.otherEncoding',
  otherSeparator: 'organiser.file.otherSeparator',
  missingColumns: 'organiser.file.missingColumns',
  mappingIncomplete: 'organiser.file.mappingIncomplete',
  mappingForOtherFile: 'organiser.file.mappingForOtherFile',
  columnTwice: 'organiser.file.columnTwice',
  brokenQuotes: 'organiser.file.brokenQuotes',
  tooManyRows: 'organiser.file.tooManyRows',
};

/** Says what is wrong with the file and what to do. */
export function FileRefusal({ refusal: { reason, message, facts } }: { readonly refusal: Refusal }) {
  const id = reason === undefined ? undefined : FAULT_IDS[reason];
  const columns = [facts?.['columns'] ?? facts?.['column'] ?? []].flat().map(String);
  return (
    <Note tone="danger" live="assertive" title={<FormattedMessage id="organiser.import.refused" />}>
      {id ? (
        <FormattedMessage id={id} values={{ columns: columns.join(', '), line: Number(facts?.['line'] ?? 0), limit: Number(facts?.['limit'] ?? facts?.['limitMegabytes'] ?? 0) }} />
      ) : message ? (
        <span lang="en">{message}</span>
      ) : (
        <FormattedMessage id="organiser.file.unanswered" />
      )}
    </Note>
  );
}
