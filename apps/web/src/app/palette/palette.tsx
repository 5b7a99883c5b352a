import { Combobox, Modal, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Glyph, Kbd, useUndoHistory } from '@spilno/ui';
import { IconArrowBackUp, IconSearch } from '@tabler/icons-react';
import { useEffect } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import classes from './palette.module.css';
import { holdsWords, type PaletteEntry, type PaletteGroup } from './palette-entry.ts';
import { usePaletteScope } from './palette-scope.ts';
import { useCommandEntries } from './use-command-entries.ts';
import { useFoundEntries } from './use-found-entries.ts';
import { usePlaceEntries } from './use-place-entries.ts';

const PAUSE_MS = 200;
const MOST_UNDO = 3;
const MOST_LETTERS = 100;

const GROUPS: readonly { readonly group: PaletteGroup; readonly labelId: string }[] = [
  { group: 'found', labelId: 'app.palette.found' },
  { group: 'undo', labelId: 'app.palette.undo' },
  { group: 'places', labelId: 'app.palette.places' },
  { group: 'commands', labelId: 'app.palette.commands' },
];

interface PaletteProps {
  /** What is looked for; its first letters may have been typed before this was there. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
}

/** Search over what the reader may see, and every place and command, by words. */
export function Palette({ text, onText, onClose }: PaletteProps) {
  const intl = useIntl();
  const [asked] = useDebouncedValue(text.trim(), PAUSE_MS);
  const scope = usePaletteScope();
  const { entries: found, isLooking, hasFailed } = useFoundEntries(scope, asked);
  const fixed = [...useUndoEntries(), ...usePlaceEntries(scope), ...useCommandEntries()].filter(({ label, detail = '' }) => holdsWords(`${label} ${detail}`, text));
  const entries = [...found, ...fixed];
  const combobox = useCombobox({ opened: true, onDropdownClose: onClose });
  const firstKey = entries[0]?.key;
  useEffect(() => {
    combobox.selectFirstOption();
    // The first line is chosen anew when the lines change.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [firstKey, text]);
  const run = (key: string) => {
    const entry = entries.find((one) => one.key === key);
    if (!entry) return;
    onClose();
    entry.act();
  };
  return (
    <Modal opened onClose={onClose} title={<FormattedMessage id="app.palette.title" />} size={620} centered={false} yOffset="10vh" classNames={{ header: classes.header, body: classes.body, content: classes.content }} closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.action.close' }) }}>
      <Combobox store={combobox} onOptionSubmit={run} withinPortal={false}>
        <div className={classes.search}>
          <Glyph icon={IconSearch} size={18} />
          <Combobox.EventsTarget withExpandedAttribute autoComplete="off">
            <input data-autofocus type="text" aria-autocomplete="list" value={text} maxLength={MOST_LETTERS} placeholder={intl.formatMessage({ id: 'app.palette.placeholder' })} aria-label={intl.formatMessage({ id: 'app.palette.title' })} onChange={(event) => onText(event.currentTarget.value)} />
          </Combobox.EventsTarget>
          <Kbd>Esc</Kbd>
        </div>
        <Combobox.Options className={classes.list} aria-label={intl.formatMessage({ id: 'app.palette.title' })}>
          {GROUPS.map(({ group, labelId }) => (
            <Group key={group} label={intl.formatMessage({ id: labelId })} entries={entries.filter((entry) => entry.group === group)} />
          ))}
        </Combobox.Options>
      </Combobox>
      <p role="status" className={classes.state} data-quiet={entries.length > 0 && !hasFailed ? '' : undefined}>
        {hasFailed ? <FormattedMessage id="app.palette.failed" /> : isLooking || asked !== text.trim() ? <FormattedMessage id="app.palette.looking" /> : <FormattedMessage id="app.palette.count" values={{ count: entries.length }} />}
      </p>
    </Modal>
  );
}

function Group({ label, entries }: { readonly label: string; readonly entries: readonly PaletteEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <Combobox.Group label={label}>
      {entries.map(({ key, label: words, detail, icon }) => (
        <Combobox.Option key={key} value={key} className={classes.entry}>
          <Glyph icon={icon} />
          <span className={classes.label}>{words}</span>
          {detail && <span className={classes.detail}>{detail}</span>}
        </Combobox.Option>
      ))}
    </Combobox.Group>
  );
}

/** What was done last, to be taken back. */
function useUndoEntries(): readonly PaletteEntry[] {
  const { acts, undo } = useUndoHistory();
  return acts
    .filter(({ message }) => typeof message === 'string')
    .slice(0, MOST_UNDO)
    .map(({ id, message }) => ({ key: `undo-${id}`, group: 'undo', label: String(message), icon: IconArrowBackUp, act: () => void undo(id) }));
}
