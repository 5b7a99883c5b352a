import { Note } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCountryName } from '../../app/index.ts';
import { useVocabulary } from '../meetings/index.ts';
import { type SavedFilter } from './saved-filter-documents.ts';

/** Says which part of the opened filter is gone; the list shows the rest. */
export function GoneNote({ filter }: { readonly filter: SavedFilter | undefined }) {
  const intl = useIntl();
  const words = useVocabulary();
  const countryName = useCountryName();
  if (!filter || filter.gone.length === 0) return null;
  const nameOf = ({ field, value }: SavedFilter['gone'][number]): string => {
    if (field === 'need') return intl.formatMessage({ id: 'matching.saved.goneNeed' }, { need: words.capability(value) });
    if (field === 'country') return countryName(value);
    return intl.formatMessage({ id: 'matching.saved.goneField' }, { field, value });
  };
  return (
    <Note tone="warn" title={<FormattedMessage id="matching.saved.gone" values={{ name: filter.name }} />}>
      <FormattedMessage id="matching.saved.goneLead" values={{ gone: intl.formatList(filter.gone.map(nameOf)) }} />
    </Note>
  );
}
