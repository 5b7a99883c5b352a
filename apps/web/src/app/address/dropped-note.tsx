import { Button } from '@mantine/core';
import { Note } from '@spilno/ui';
import { type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSearchParams } from 'react-router';
import { droppedOf, knownParams, type AddressRules } from './known-params.ts';

export interface DroppedNoteProps {
  readonly rules: AddressRules;
  /** What follows from it; without it, that the page shows everything the other filters let through. */
  readonly children?: ReactNode;
}

const SHOWN_LENGTH = 60;
const SHOWN_VALUES = 6;

/** Says which filters of the address the page does not know and goes on without: from an old link, a typing error or another version. */
export function DroppedNote({ rules, children = <FormattedMessage id="app.address.dropped.next" /> }: DroppedNoteProps) {
  const intl = useIntl();
  const [params, setParams] = useSearchParams();
  const dropped = droppedOf(params, rules);
  if (dropped.length === 0) return null;
  const words = dropped.slice(0, SHOWN_VALUES).map(({ labelId, value }) => intl.formatMessage({ id: 'app.address.dropped.value' }, { label: intl.formatMessage({ id: labelId }), value: value.length > SHOWN_LENGTH ? `${value.slice(0, SHOWN_LENGTH)}…` : value }));
  return (
    <Note
      tone="warn"
      live="polite"
      title={<FormattedMessage id="app.address.dropped.title" values={{ count: dropped.length }} />}
      actions={<Button size="sm" onClick={() => setParams(knownParams(params, rules), { replace: true, preventScrollReset: true })}><FormattedMessage id="app.address.dropped.clean" values={{ count: dropped.length }} /></Button>}
    >
      {intl.formatList(dropped.length > SHOWN_VALUES ? [...words, '…'] : words, { type: 'unit' })}. {children}
    </Note>
  );
}
