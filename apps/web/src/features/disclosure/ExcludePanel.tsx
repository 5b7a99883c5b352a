import { Button } from '@mantine/core';
import { Suspense, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { BorrowedMessages } from '../../app/index.ts';
import { ExcludeDialog } from './ExcludeDialog.tsx';

export interface ExcludePanelProps {
  readonly registrationId: string;
  /** The name the reader sees. */
  readonly name: string;
  readonly onExcluded: () => void;
}

/** The way to the private list from the page of a firm; the page does not wait for its words. */
export function ExcludePanel(props: ExcludePanelProps) {
  return (
    <Suspense>
      <BorrowedMessages name="disclosure">
        <Exclude {...props} />
      </BorrowedMessages>
    </Suspense>
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
