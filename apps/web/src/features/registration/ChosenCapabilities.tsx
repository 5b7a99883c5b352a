import { ActionIcon, SegmentedControl, Select } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { Glyph } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { type EntrySide, type EntryValue } from './capability-entries.ts';
import { choicesOf, useBandLabel, useVocabulary } from './choices.ts';
import classes from './capabilities.module.css';

export interface ChosenCapabilitiesProps {
  readonly side: EntrySide;
  readonly entries: readonly EntryValue[];
  readonly titleOf: (code: string) => string;
  readonly onChange: (entries: readonly EntryValue[]) => void;
}

/** What was chosen, most important first, each with its bands and place. */
export function ChosenCapabilities({ side, entries, titleOf, onChange }: ChosenCapabilitiesProps) {
  if (entries.length === 0) return <p className={classes.none}><FormattedMessage id={side === 'needs' ? 'registration.chosen.noNeeds' : 'registration.chosen.noOffers'} /></p>;
  const move = (at: number, by: number) => {
    const next = [...entries];
    const [moved] = next.splice(at, 1);
    next.splice(at + by, 0, moved!);
    onChange(next);
  };
  return (
    <section>
      <div className={classes.fieldHead}>
        <h2><FormattedMessage id={side === 'needs' ? 'registration.chosen.needs' : 'registration.chosen.offers'} /></h2>
        <span className={classes.quiet}><FormattedMessage id="registration.chosen.order" /></span>
      </div>
      <ol className={classes.entries}>
        {entries.map((entry, at) => (
          <li key={entry.nodeCode} className={classes.entry} data-side={side}>
            <Entry
              side={side}
              entry={entry}
              title={titleOf(entry.nodeCode)}
              onChange={(part) => onChange(entries.map((one, index) => (index === at ? { ...one, ...part } : one)))}
              onRemove={() => onChange(entries.filter((_, index) => index !== at))}
              onUp={at > 0 ? () => move(at, -1) : undefined}
              onDown={at < entries.length - 1 ? () => move(at, 1) : undefined}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface EntryProps {
  readonly side: EntrySide;
  readonly entry: EntryValue;
  readonly title: string;
  readonly onChange: (part: Partial<EntryValue>) => void;
  readonly onRemove: () => void;
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
}

function Entry({ side, entry, title, onChange, onRemove, onUp, onDown }: EntryProps) {
  const intl = useIntl();
  return (
    <>
      <div className={classes.entryHead}>
        <h3>{title}</h3>
        {side === 'needs' && (
          <SegmentedControl
            aria-label={intl.formatMessage({ id: 'registration.chosen.weight' }, { title })}
            value={entry.isEssential ? 'essential' : 'useful'}
            onChange={(weight) => onChange({ isEssential: weight === 'essential' })}
            data={[
              { value: 'essential', label: intl.formatMessage({ id: 'registration.chosen.essential' }) },
              { value: 'useful', label: intl.formatMessage({ id: 'registration.chosen.useful' }) },
            ]}
          />
        )}
        <ActionIcon variant="subtle" disabled={!onUp} aria-label={intl.formatMessage({ id: 'registration.chosen.up' }, { title })} onClick={onUp}><Glyph icon={IconArrowUp} /></ActionIcon>
        <ActionIcon variant="subtle" disabled={!onDown} aria-label={intl.formatMessage({ id: 'registration.chosen.down' }, { title })} onClick={onDown}><Glyph icon={IconArrowDown} /></ActionIcon>
        <ActionIcon variant="subtle" aria-label={intl.formatMessage({ id: 'registration.chosen.remove' }, { title })} onClick={onRemove}><Glyph icon={IconTrash} /></ActionIcon>
      </div>
      <Bands entry={entry} onChange={onChange} />
    </>
  );
}

function Bands({ entry, onChange }: Pick<EntryProps, 'entry' | 'onChange'>) {
  const intl = useIntl();
  const vocabulary = useVocabulary();
  const band = useBandLabel();
  const open = intl.formatMessage({ id: 'registration.band.open' });
  return (
    <div className={classes.bands}>
      <Select label={<FormattedMessage id="registration.chosen.quantity" />} placeholder={open} clearable value={entry.quantityBand} onChange={(quantityBand) => onChange({ quantityBand })} data={(vocabulary?.quantityBands ?? []).map((code) => ({ value: code, label: band(code) }))} />
      <Select
        label={<FormattedMessage id="registration.chosen.leadTime" />}
        placeholder={open}
        clearable
        value={entry.leadTimeBand}
        onChange={(leadTimeBand) => onChange({ leadTimeBand })}
        data={(vocabulary?.leadTimeBands ?? []).map((code) => ({ value: code, label: intl.formatMessage({ id: 'registration.band.weeks' }, { band: band(code) }) }))}
      />
      <Select label={<FormattedMessage id="registration.chosen.place" />} allowDeselect={false} value={entry.place} onChange={(place) => place && onChange({ place })} data={choicesOf(vocabulary?.productionPlaces ?? [])} />
    </div>
  );
}
