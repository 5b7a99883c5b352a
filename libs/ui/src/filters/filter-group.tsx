import { Checkbox } from '@mantine/core';
import { type ReactNode } from 'react';
import classes from './filter-group.module.css';

/** One choice of a filter. */
export interface FilterOption {
  readonly id: string;
  readonly label: ReactNode;
  /** How many would be shown. */
  readonly count?: number | string;
  readonly checked: boolean;
  readonly disabled?: boolean;
}

export interface FilterGroupProps {
  /** "Country". */
  readonly title: string;
  /** In the order in which they stand, those that are chosen among them. */
  readonly options: readonly FilterOption[];
  /** The choice and its new state. */
  readonly onToggle: (id: string, checked: boolean) => void;
  /** Under the list: "All 17 countries". */
  readonly more?: ReactNode;
}

/** A list of checkboxes with counts. */
export function FilterGroup({ title, options, onToggle, more }: FilterGroupProps) {
  return (
    <fieldset className={classes.group}>
      <legend className={classes.title}>{title}</legend>
      {options.map((option) => (
        <Checkbox
          key={option.id}
          classNames={{
            root: classes.option,
            body: classes.body,
            labelWrapper: classes.labelWrapper,
            label: classes.label,
          }}
          checked={option.checked}
          disabled={option.disabled}
          onChange={(event) => onToggle(option.id, event.currentTarget.checked)}
          label={
            <>
              <span>{option.label}</span>
              {option.count !== undefined && <span className={classes.count}>{option.count}</span>}
            </>
          }
        />
      ))}
      {more !== undefined && <div className={classes.more}>{more}</div>}
    </fieldset>
  );
}
