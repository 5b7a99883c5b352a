import { PublicSection } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { type CapabilityTree } from './landing-documents.ts';
import classes from './landing.module.css';

const EXAMPLES = 3;

export interface CapabilitiesProps {
  readonly tree: CapabilityTree;
  readonly forms: readonly { readonly code: string; readonly title: string }[];
}

/** The vocabulary alone: who needs or offers which of it is no business of the public. */
export function Capabilities({ tree, forms }: CapabilitiesProps) {
  const intl = useIntl();
  const branches = tree.filter(({ parentCode }) => parentCode === null);
  const leavesOf = (branch: string) => tree.filter(({ isLeaf, branchCode, code }) => isLeaf && branchCode === branch && code !== branch);
  return (
    <PublicSection ground="surface">
      <h2><FormattedMessage id="landing.capability.title" /></h2>
      <p className={classes.sub}><FormattedMessage id="landing.capability.text" values={{ count: tree.filter(({ isLeaf }) => isLeaf).length, branches: branches.length }} /></p>
      <ul className={classes.branches}>
        {branches.map(({ code, title }) => (
          <li key={code}>
            <b>{title}</b>
            <span>{intl.formatList(leavesOf(code).slice(0, EXAMPLES).map((leaf) => leaf.title), { type: 'unit' })}</span>
          </li>
        ))}
      </ul>
      <div className={classes.forms}>
        <div>
          <h3><FormattedMessage id="landing.capability.forms" /></h3>
          <p className={classes.small}><FormattedMessage id="landing.capability.formsText" values={{ count: forms.length }} /></p>
        </div>
        <ul>
          {forms.map(({ code, title }) => <li key={code}>{title}</li>)}
        </ul>
      </div>
    </PublicSection>
  );
}
