import { FormattedMessage } from 'react-intl';
import { type ProductCode, ProductCodeList } from '../../app/index.ts';
import classes from './registration.module.css';

interface ChosenProductsProps {
  readonly offers: readonly unknown[];
  readonly needs: readonly unknown[];
  readonly offerCodes: readonly ProductCode[];
  readonly needCodes: readonly ProductCode[];
}

/** How much is offered and needed, and the confirmed product codes of both with who reads them. */
export function ChosenProducts({ offers, needs, offerCodes, needCodes }: ChosenProductsProps) {
  const count = offerCodes.length + needCodes.length;
  return (
    <div className={classes.products}>
      <span>
        <FormattedMessage id="registration.detail.capabilities" values={{ needs: needs.length, offers: offers.length }} />
        {count > 0 && <>, <FormattedMessage id="registration.detail.codes" values={{ count }} /></>}
      </span>
      <Codes titleId="registration.detail.offerCodes" codes={offerCodes} />
      <Codes titleId="registration.detail.needCodes" codes={needCodes} />
      {count > 0 && <span className={classes.hint}><FormattedMessage id="registration.detail.codesSeen" /></span>}
    </div>
  );
}

function Codes({ titleId, codes }: { readonly titleId: string; readonly codes: readonly ProductCode[] }) {
  if (codes.length === 0) return null;
  return (
    <div>
      <b><FormattedMessage id={titleId} /></b>
      <ProductCodeList codes={codes} />
    </div>
  );
}
