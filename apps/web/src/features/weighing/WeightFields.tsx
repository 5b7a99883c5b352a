import { NumberInput } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import classes from './match-rules.module.css';
import { OPEN_PARTS, PARTS, RATIOS, WORD_IDS, type Weights } from './rule-fields.ts';

export interface WeightFieldsProps {
  readonly weights: Weights;
  readonly defaults: Weights;
  readonly onChange: (weights: Weights) => void;
}

/** Every weight as a number beside a bar of its length. */
export function WeightFields({ weights, defaults, onChange }: WeightFieldsProps) {
  const field = (name: keyof Weights, range: Range) => <WeightField key={name} name={name} value={weights[name]} usual={defaults[name]} range={range} onChange={(value) => onChange({ ...weights, [name]: value })} />;
  return (
    <div className={classes.weights}>
      {PARTS.map((name) => field(name, SHARE))}
      <h3 className={classes.group}><FormattedMessage id="weighing.weights.needs" /></h3>
      {RATIOS.map((name) => field(name, RATIO))}
      <h3 className={classes.group}><FormattedMessage id="weighing.weights.open" /></h3>
      <p className={classes.quiet}><FormattedMessage id="weighing.weights.openHint" /></p>
      {OPEN_PARTS.map((name) => field(name, OPEN_SHARE))}
    </div>
  );
}

interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly suffix: string;
}

const SHARE: Range = { min: 0, max: 100, step: 5, suffix: ' %' };
const OPEN_SHARE: Range = { min: 0, max: 25, step: 5, suffix: ' %' };
const RATIO: Range = { min: 0.1, max: 10, step: 0.5, suffix: ' ×' };

interface WeightFieldProps {
  readonly name: keyof Weights;
  readonly value: number;
  readonly usual: number;
  readonly range: Range;
  readonly onChange: (value: number) => void;
}

function WeightField({ name, value, usual, range, onChange }: WeightFieldProps) {
  const intl = useIntl();
  const usually = `${intl.formatNumber(usual)}${range.suffix}`;
  return (
    <div className={classes.weight}>
      <NumberInput
        label={intl.formatMessage({ id: WORD_IDS[name] })}
        description={value === usual ? undefined : intl.formatMessage({ id: 'weighing.weights.usual' }, { usual: usually })}
        value={value}
        min={range.min}
        max={range.max}
        step={range.step}
        suffix={range.suffix}
        decimalScale={range === RATIO ? 1 : 0}
        clampBehavior="strict"
        onChange={(next) => typeof next === 'number' && onChange(next)}
      />
      {range === SHARE && <span className={classes.bar} aria-hidden><i style={{ inlineSize: `${value}%` }} /></span>}
    </div>
  );
}
