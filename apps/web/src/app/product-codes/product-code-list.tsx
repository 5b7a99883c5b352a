import { FormattedMessage } from 'react-intl';
import classes from './product-codes.module.css';
import { codeKey, codeName, type ProductCode } from './product-code.ts';
import { useCodeTitles } from './use-code-titles.ts';

/** Confirmed codes with their titles, in the order of the firm. */
export function ProductCodeList({ codes }: { readonly codes: readonly ProductCode[] }) {
  const titleOf = useCodeTitles(codes);
  return (
    <ul className={classes.list}>
      {codes.map((code) => {
        const title = titleOf(code);
        return (
          <li key={codeKey(code)}>
            <span className={classes.code}>{codeName(code)}</span> {title === null ? <FormattedMessage id="app.codes.gone" /> : title}
          </li>
        );
      })}
    </ul>
  );
}
