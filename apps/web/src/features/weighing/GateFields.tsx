import { Checkbox, Radio } from '@mantine/core';
import { useIntl } from 'react-intl';
import classes from './match-rules.module.css';
import { type Gates } from './rule-fields.ts';

/** Who is left out of lists, whatever the score. */
export function GateFields({ gates, onChange }: { readonly gates: Gates; readonly onChange: (gates: Gates) => void }) {
  const intl = useIntl();
  const say = (id: string) => intl.formatMessage({ id });
  return (
    <div className={classes.gates}>
      <Checkbox checked={gates.forms} onChange={(event) => onChange({ ...gates, forms: event.currentTarget.checked })} label={say('weighing.gates.forms')} description={say('weighing.gates.formsHint')} />
      <Checkbox checked={gates.places} onChange={(event) => onChange({ ...gates, places: event.currentTarget.checked })} label={say('weighing.gates.places')} description={say('weighing.gates.placesHint')} />
      <Radio.Group value={gates.essentials} onChange={(value) => onChange({ ...gates, essentials: value as Gates['essentials'] })} label={say('weighing.gates.essentials')} description={say('weighing.gates.essentialsHint')}>
        <div className={classes.options}>
          <Radio value="off" label={say('weighing.gates.off')} />
          <Radio value="both" label={say('weighing.gates.both')} />
          <Radio value="either" label={say('weighing.gates.either')} />
        </div>
      </Radio.Group>
    </div>
  );
}
