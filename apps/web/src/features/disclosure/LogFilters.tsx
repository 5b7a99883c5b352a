import { NativeSelect } from '@mantine/core';
import { useIntl } from 'react-intl';
import classes from './disclosure.module.css';
import { LOG_FILTERS, type LogFilterName, type LogWords } from './use-log-filter.ts';

const LABEL_IDS: Readonly<Record<LogFilterName, string>> = { who: 'disclosure.filter.who', what: 'disclosure.filter.what', level: 'disclosure.filter.level', days: 'disclosure.filter.days' };
const WORD_IDS: Readonly<Record<LogFilterName, Readonly<Record<string, string>>>> = {
  who: { delegate: 'disclosure.filter.firms', organiser: 'disclosure.log.organiser', vettingOfficer: 'disclosure.log.vettingOfficer', administrator: 'disclosure.log.administrator' },
  what: { teaser: 'disclosure.log.teaser', match: 'disclosure.log.match', thread: 'disclosure.log.thread', registration: 'disclosure.log.registration' },
  level: { '1': 'disclosure.level.teaser', '2': 'disclosure.level.name', '3': 'disclosure.level.product' },
  days: { '1': 'disclosure.filter.today', '7': 'disclosure.filter.week', '30': 'disclosure.filter.month' },
};

export interface LogFiltersProps {
  readonly words: LogWords;
  /** Null takes the filter away. */
  readonly onChange: (name: LogFilterName, word: string | null) => void;
}

/** Who, what, at which level and when. */
export function LogFilters({ words, onChange }: LogFiltersProps) {
  const intl = useIntl();
  return (
    <div className={classes.filters}>
      {(Object.keys(LOG_FILTERS) as LogFilterName[]).map((name) => (
        <NativeSelect
          key={name}
          label={intl.formatMessage({ id: LABEL_IDS[name] })}
          value={words[name] ?? ''}
          onChange={(event) => onChange(name, event.currentTarget.value)}
          data={[{ value: '', label: intl.formatMessage({ id: 'disclosure.filter.any' }) }, ...LOG_FILTERS[name].map((word) => ({ value: word, label: intl.formatMessage({ id: WORD_IDS[name][word]! }) }))]}
        />
      ))}
    </div>
  );
}
