import { ActionIcon, Button } from '@mantine/core';
import { Glyph, Kbd } from '@spilno/ui';
import { IconSearch } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { paletteKeys } from '../keys/key-of.ts';
import { useOpenOverlay } from '../keys/overlay.ts';
import classes from './organiser-frame.module.css';

/** Opens search and commands; an icon in bars. */
export function SearchIcon() {
  const intl = useIntl();
  const open = useOpenOverlay();
  return (
    <ActionIcon size="lg" variant="subtle" aria-label={intl.formatMessage({ id: 'app.palette.title' })} aria-keyshortcuts="Control+K Meta+K" onClick={() => open('palette')}>
      <Glyph icon={IconSearch} size={20} />
    </ActionIcon>
  );
}

/** The same with its word and key, in the rail. */
export function SearchButton() {
  const open = useOpenOverlay();
  return (
    <Button className={classes.search} variant="default" size="compact-md" leftSection={<Glyph icon={IconSearch} />} rightSection={<span aria-hidden="true">{paletteKeys().map((key) => <Kbd key={key}>{key}</Kbd>)}</span>} aria-keyshortcuts="Control+K Meta+K" onClick={() => open('palette')}>
      <FormattedMessage id="app.palette.search" />
    </Button>
  );
}
