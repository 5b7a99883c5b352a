import { type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import classes from './about.module.css';

export interface TextSection {
  readonly titleId: string;
  /** A sentence before the points. */
  readonly leadId?: string;
  readonly pointIds: readonly string[];
}

const strong = (words: ReactNode) => <b>{words}</b>;

/** A text in parts, each with its points. */
export function Sections({ sections }: { readonly sections: readonly TextSection[] }) {
  return sections.map(({ titleId, leadId, pointIds }) => (
    <section key={titleId} className={classes.section}>
      <h2><FormattedMessage id={titleId} /></h2>
      {leadId && <p><FormattedMessage id={leadId} /></p>}
      <ul>
        {pointIds.map((id) => (
          <li key={id}><FormattedMessage id={id} values={{ b: strong }} /></li>
        ))}
      </ul>
    </section>
  ));
}
