import { NumberInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import classes from './setup.module.css';

export interface FigureFieldProps {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly isFaulty?: boolean;
  readonly onChange: (value: number) => void;
}

/** A whole number; an emptied field takes its last number again. */
export function FigureField({ value, min, max, isFaulty = false, onChange, ...words }: FigureFieldProps) {
  const [isEmpty, setEmpty] = useState(false);
  return (
    <NumberInput
      {...words}
      classNames={{ wrapper: classes.figure! }}
      value={isEmpty ? '' : value}
      min={min}
      max={max}
      allowDecimal={false}
      error={isFaulty}
      onChange={(next) => {
        setEmpty(typeof next !== 'number');
        if (typeof next === 'number') onChange(next);
      }}
      onBlur={() => setEmpty(false)}
    />
  );
}
