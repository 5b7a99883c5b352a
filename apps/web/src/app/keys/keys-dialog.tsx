import { Modal, Switch } from '@mantine/core';
import { Kbd } from '@spilno/ui';
import { useContext } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { paletteKeys } from './key-of.ts';
import classes from './keys.module.css';
import { BoundKeysContext, type PageKey } from './page-keys.ts';
import { useSingleKeys } from './single-keys.ts';

interface Line {
  readonly keys: readonly string[];
  readonly label: string;
}

/** What the keys do on this page and everywhere, and the switch that turns single keys off. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const intl = useIntl();
  const { isOn, setOn } = useSingleKeys();
  const own = useContext(BoundKeysContext).all();
  const taken = new Set(own.map(({ key }) => key));
  const everywhere = [
    { keys: ['j', 'k'], label: intl.formatMessage({ id: 'app.keys.step' }) },
    { keys: ['/'], label: intl.formatMessage({ id: 'app.keys.find' }) },
    { keys: ['z'], label: intl.formatMessage({ id: 'app.keys.undo' }) },
    { keys: ['?'], label: intl.formatMessage({ id: 'app.keys.help' }) },
  ].filter(({ keys }) => !keys.every((key) => taken.has(key)));
  return (
    <Modal opened onClose={onClose} title={<FormattedMessage id="app.keys.title" />} closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.action.close' }) }}>
      {own.length > 0 && <Lines title={intl.formatMessage({ id: 'app.keys.here' })} lines={linesOf(own)} />}
      <Lines title={intl.formatMessage({ id: 'app.keys.everywhere' })} lines={[{ keys: paletteKeys(), label: intl.formatMessage({ id: 'app.palette.title' }) }, ...everywhere]} />
      <Switch checked={isOn} onChange={(event) => setOn(event.currentTarget.checked)} label={intl.formatMessage({ id: 'app.keys.switch' })} />
    </Modal>
  );
}

/** Keys with the same words, in one line. */
function linesOf(keys: readonly PageKey[]): readonly Line[] {
  return [...Map.groupBy(keys, ({ label }) => label)].map(([label, group]) => ({ label, keys: group.map(({ key }) => key) }));
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  return (
    <section className={classes.section}>
      <h3>{title}</h3>
      <dl>
        {lines.map(({ keys, label }) => (
          <div key={label}>
            <dt>
              <span className="sp-hidden">{keys.map(written).join(', ')}</span>
              {keys.map((key) => (
                <Kbd key={key} always>{written(key)}</Kbd>
              ))}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const written = (key: string): string => (key.length === 1 ? key.toUpperCase() : key);
