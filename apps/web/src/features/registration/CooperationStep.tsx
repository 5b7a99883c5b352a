import { Checkbox, Select } from '@mantine/core';
import { IconArrowDownLeft, IconArrowUpRight } from '@tabler/icons-react';
import { Glyph, Panel } from '@spilno/ui';
import { useIntl } from 'react-intl';
import { choicesOf, useVocabulary } from './choices.ts';
import { type StepProps } from './step-props.ts';
import classes from './cooperation.module.css';

interface FormValue {
  readonly form: string;
  readonly place: string;
}

export type CooperationValue = { readonly offered: readonly FormValue[]; readonly sought: readonly FormValue[] };
type Way = keyof CooperationValue;

const WAYS = {
  sought: { icon: IconArrowDownLeft, titleId: 'registration.cooperation.sought' },
  offered: { icon: IconArrowUpRight, titleId: 'registration.cooperation.offered' },
} as const;

/** Step 4: each form of cooperation, sought or offered or both, each with its place of production. */
export function CooperationStep({ form }: StepProps<CooperationValue>) {
  const vocabulary = useVocabulary();
  const { value, setValue } = form;
  const set = (way: Way, code: string, place: string | null) =>
    setValue((before) => {
      const others = before[way].filter((one) => one.form !== code);
      return { ...before, [way]: place === null ? others : [...others, { form: code, place }] };
    });
  return (
    <Panel flush>
      <ul className={classes.forms}>
        {(vocabulary?.cooperationForms ?? []).map(({ code, title }) => (
          <li key={code} className={classes.form}>
            <h2 className={classes.title}>{title}</h2>
            {(['sought', 'offered'] as const).map((way) => (
              <WayField key={way} way={way} title={title} places={choicesOf(vocabulary?.productionPlaces ?? [])} place={value[way].find(({ form: own }) => own === code)?.place ?? null} onChange={(place) => set(way, code, place)} />
            ))}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

interface WayFieldProps {
  readonly way: Way;
  readonly title: string;
  readonly places: readonly { readonly value: string; readonly label: string }[];
  /** Null while the form is not wanted this way. */
  readonly place: string | null;
  readonly onChange: (place: string | null) => void;
}

function WayField({ way, title, places, place, onChange }: WayFieldProps) {
  const intl = useIntl();
  const { icon, titleId } = WAYS[way];
  const label = intl.formatMessage({ id: titleId });
  return (
    <div className={classes.way} data-way={way} data-on={place !== null || undefined}>
      <Checkbox checked={place !== null} aria-label={`${title}: ${label}`} onChange={(event) => onChange(event.currentTarget.checked ? 'open' : null)} label={<span className={classes.word}><Glyph icon={icon} />{label}</span>} />
      {place !== null && <Select size="sm" aria-label={intl.formatMessage({ id: 'registration.cooperation.place' }, { title, way: label })} data={[...places]} allowDeselect={false} value={place} onChange={(next) => next && onChange(next)} />}
    </div>
  );
}

