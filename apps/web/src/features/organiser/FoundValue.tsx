import { FormattedMessage } from 'react-intl';

interface FoundValueProps {
  /** Code of the problem. */
  readonly problem: string;
  readonly value: string | null | undefined;
}

/** What a cell holds; of one that is too long its length alone, in the reader's language. */
export function FoundValue({ problem, value }: FoundValueProps) {
  if (value === null || value === undefined) return '–';
  const length = problem === 'tooLong' ? Number.parseInt(value, 10) : Number.NaN;
  return Number.isNaN(length) ? value : <FormattedMessage id="organiser.import.length" values={{ count: length }} />;
}
