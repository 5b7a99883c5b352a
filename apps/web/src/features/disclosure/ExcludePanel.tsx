import { Button } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { FeatureMessages } from '../../app/index.ts';
import { ExcludeDialog } from './ExcludeDialog.tsx';

export interface ExcludePanelProps {
  readonly registrationId: string;
  /** The name the reader sees. */
  readonly name: string;
  readonly onExcluded: () => void;
}

/** The way to the private list from the page of a firm. */
export function ExcludePanel(props: ExcludePanelProps) {
  return (
    <FeatureMessages name="disclosure">
      <Exclude {...props} />
    </FeatureMessages>
  );
}

function Exclude({ registrationId, name, onExcluded }: ExcludePanelProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="subtle" onClick={() => setOpen(true)}>
        <FormattedMessage id="disclosure.exclude.open" />
      </Button>
      {isOpen && <ExcludeDialog firm={{ registrationId, name }} onClose={() => setOpen(false)} onExcluded={onExcluded} />}
    </>
  );
}
