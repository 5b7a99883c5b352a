import { Button } from '@mantine/core';
import { Panel } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { type EditorNode, type Fault } from './documents.ts';
import { useFieldNames } from './field-names.ts';
import classes from './vocabulary.module.css';

const FAULT_IDS: Readonly<Record<string, string>> = {
  badCode: 'administration.vocabulary.fault.badCode',
  codeTwice: 'administration.vocabulary.fault.codeTwice',
  spentCode: 'administration.vocabulary.fault.spentCode',
  noParent: 'administration.vocabulary.fault.noParent',
  badFacet: 'administration.vocabulary.fault.badFacet',
  missingTitle: 'administration.vocabulary.fault.missingTitle',
  longTitle: 'administration.vocabulary.fault.longTitle',
  titleTwice: 'administration.vocabulary.fault.titleTwice',
  missingWords: 'administration.vocabulary.fault.missingWords',
  missingDefinition: 'administration.vocabulary.fault.missingDefinition',
  mixedScript: 'administration.vocabulary.fault.mixedScript',
  unknownTarget: 'administration.vocabulary.fault.unknownTarget',
  cycle: 'administration.vocabulary.fault.cycle',
  badReference: 'administration.vocabulary.fault.badReference',
  unknownReference: 'administration.vocabulary.fault.unknownReference',
};
const FIRST = 20;

/** A fault in words, with the way to mend it. */
export function useFaultWords() {
  const intl = useIntl();
  const { languageName, fieldName } = useFieldNames();
  return ({ kind, language, other, field, value }: Pick<Fault, 'kind'> & { readonly language?: string | null; readonly other?: string | null; readonly field?: string | null; readonly value?: string | null }): string =>
    FAULT_IDS[kind] ? intl.formatMessage({ id: FAULT_IDS[kind] }, { language: language ? languageName(language) : '', other: other ?? '', field: field ? fieldName(field) : '', value: value ?? '' }) : kind;
}

interface FaultListProps {
  readonly faults: readonly Fault[];
  readonly nodes: readonly EditorNode[];
  readonly onOpen: (code: string) => void;
}

/** Every fault with how to mend it; those that keep the draft from being published first. */
export function FaultList({ faults, onOpen }: FaultListProps) {
  const wordsOf = useFaultWords();
  const [shown, setShown] = useState(FIRST);
  const sorted = faults.toSorted((a, b) => Number(b.isBlocking) - Number(a.isBlocking));
  return (
    <Panel title={<FormattedMessage id="administration.vocabulary.faults" values={{ count: faults.length }} />}>
      <ul className={classes.plain}>
        {sorted.slice(0, shown).map((fault) => (
          <li key={JSON.stringify(fault)}>
            <Button size="xs" variant="subtle" onClick={() => onOpen(fault.code)}><span className={classes.code}>{fault.code}</span></Button> {wordsOf(fault)}
            {!fault.isBlocking && <span className={classes.muted}> <FormattedMessage id="administration.vocabulary.notBlocking" /></span>}
          </li>
        ))}
      </ul>
      {faults.length > shown && <Button size="sm" onClick={() => setShown(faults.length)}><FormattedMessage id="administration.vocabulary.showAll" values={{ count: faults.length }} /></Button>}
    </Panel>
  );
}
