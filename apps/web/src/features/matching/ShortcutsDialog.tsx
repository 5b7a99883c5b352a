import { Modal, Switch } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { Kbd } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import classes from './matching.module.css';

/** Whether single keys act on the list; kept in this browser. */
export function useShortcutsOn() {
  const [isOn, setOn] = useLocalStorage({ key: 'spilno.single-keys', defaultValue: true });
  return { isOn, setOn };
}

export interface ShortcutsDialogProps {
  readonly isOn: boolean;
  readonly setOn: (isOn: boolean) => void;
  readonly onClose: () => void;
}

const KEYS = [
  { keys: ['J', 'K'], id: 'matching.keys.move' },
  { keys: ['M', 'W', 'N'], id: 'matching.keys.wish' },
  { keys: ['R'], id: 'matching.keys.request' },
  { keys: ['C', 'V'], id: 'matching.keys.compare' },
  { keys: ['Z'], id: 'matching.keys.undo' },
  { keys: ['/'], id: 'matching.keys.find' },
  { keys: ['?'], id: 'matching.keys.help' },
] as const;

/** What the keys do, and the switch that turns them off. */
export function ShortcutsDialog({ isOn, setOn, onClose }: ShortcutsDialogProps) {
  const intl = useIntl();
  return (
    <Modal opened onClose={onClose} title={<FormattedMessage id="matching.keys.title" />} closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.action.close' }) }}>
      <dl className={classes.keys}>
        {KEYS.map(({ keys, id }) => (
          <div key={id}>
            <dt>
              <span className="sp-hidden">{keys.join(', ')}</span>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>
              <FormattedMessage id={id} />
            </dd>
          </div>
        ))}
      </dl>
      <Switch checked={isOn} onChange={(event) => setOn(event.currentTarget.checked)} label={intl.formatMessage({ id: 'matching.keys.switch' })} />
    </Modal>
  );
}
