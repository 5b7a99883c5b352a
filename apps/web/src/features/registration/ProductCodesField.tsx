import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { Glyph } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { codeKey, codeName, type ProductCode, useCodeTitles, UserErrorNote } from '../../app/index.ts';
import { CODES_OF, type EntrySide, MAX_CODES } from './capability-entries.ts';
import { CodeSearch } from './CodeSearch.tsx';
import { type Fault } from './save-round.ts';
import { useCodeReasons } from './use-code-reasons.ts';
import classes from './suggestions.module.css';

interface ProductCodesFieldProps {
  readonly side: EntrySide;
  readonly codes: readonly ProductCode[];
  readonly faults: ReadonlyMap<string, Fault>;
  readonly onToggle: (code: ProductCode, isChosen: boolean) => void;
}

/** The confirmed codes of a side, and a search for more of them. */
export function ProductCodesField({ side, codes, faults, onToggle }: ProductCodesFieldProps) {
  return (
    <section className={classes.codesField}>
      <div className={classes.codesHead}>
        <h2><FormattedMessage id={side === 'needs' ? 'registration.codes.needs' : 'registration.codes.offers'} /></h2>
        <p className={classes.quiet}><FormattedMessage id="registration.codes.hint" values={{ max: MAX_CODES }} /></p>
      </div>
      <Confirmed codes={codes} onToggle={onToggle} />
      <Faults field={CODES_OF[side]} codes={codes} faults={faults} />
      <CodeSearch chosen={codes} onToggle={onToggle} />
    </section>
  );
}

function Confirmed({ codes, onToggle }: Pick<ProductCodesFieldProps, 'codes' | 'onToggle'>) {
  const intl = useIntl();
  const titleOf = useCodeTitles(codes);
  if (codes.length === 0) return <p className={classes.quiet}><FormattedMessage id="registration.codes.none" /></p>;
  return (
    <ol className={classes.rows}>
      {codes.map((code) => {
        const title = titleOf(code);
        return (
          <li key={codeKey(code)} className={classes.row}>
            <span className={classes.words}>
              <span className={classes.title}><span className={classes.code}>{codeName(code)}</span> {title === null ? <FormattedMessage id="registration.codes.gone" /> : title}</span>
            </span>
            <ActionIcon variant="subtle" aria-label={intl.formatMessage({ id: 'registration.suggestion.removeNamed' }, { name: `${codeName(code)} ${title ?? ''}`.trim() })} onClick={() => onToggle(code, false)}>
              <Glyph icon={IconTrash} />
            </ActionIcon>
          </li>
        );
      })}
    </ol>
  );
}

/** Why the list was not saved, with the code that is meant. */
function Faults({ field, codes, faults }: Pick<ProductCodesFieldProps, 'codes' | 'faults'> & { readonly field: string }) {
  const reasons = useCodeReasons();
  return [...faults].flatMap(([path, fault]) => {
    if (path !== field && !path.startsWith(`${field}.`)) return [];
    const code = codes[Number(path.split('.')[1])];
    return [<UserErrorNote key={path} error={fault} reasons={reasons} title={code && codeName(code)} />];
  });
}
