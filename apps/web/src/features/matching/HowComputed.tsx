import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from '@spilno/ui';
import { useEvent } from '../../app/index.ts';
import { type MatchConnection } from './match-query.ts';
import classes from './matching.module.css';

type Rules = MatchConnection['rules'];
type LeftOut = MatchConnection['leftOut'][number];

/** What counts in this event and who is on no list for it: the same for everybody, and nothing that a teaser does not say. */
export function HowComputed({ rules, leftOut }: Pick<MatchConnection, 'rules' | 'leftOut'>) {
  const { slug } = useEvent();
  return (
    <details className={classes.score}>
      <summary><FormattedMessage id="matching.computed.title" /></summary>
      <div className={classes.computed}>
        <p><FormattedMessage id={rules.isDefault ? 'matching.computed.usual' : 'matching.computed.set'} /></p>
        <Weights weights={rules.weights} />
        <p className={classes.quiet}><FormattedMessage id="matching.computed.needs" values={{ essential: rules.weights.essential, enabler: rules.weights.enabler }} /></p>
        <p className={classes.quiet}><FormattedMessage id="matching.computed.open" values={{ text: rules.weights.text, languages: rules.weights.languages }} /></p>
        {leftOut.length > 0 && (
          <>
            <h3><FormattedMessage id="matching.leftOut.title" values={{ count: leftOut.reduce((sum, { count }) => sum + count, 0) }} /></h3>
            <ul>{leftOut.map((each) => <li key={each.gate}><LeftOutLine {...each} /></li>)}</ul>
            <p className={classes.quiet}><FormattedMessage id="matching.leftOut.next" values={{ a: (words) => <Link href={`/e/${slug}/registration`}>{words}</Link> }} /></p>
          </>
        )}
      </div>
    </details>
  );
}

const PARTS = ['capability', 'forms', 'quantity', 'leadTime', 'place', 'certificate'] as const;
const PART_IDS = {
  capability: 'matching.computed.capability',
  forms: 'matching.computed.forms',
  quantity: 'matching.computed.quantity',
  leadTime: 'matching.computed.leadTime',
  place: 'matching.computed.place',
  certificate: 'matching.computed.certificate',
} as const;

function Weights({ weights }: { readonly weights: Rules['weights'] }) {
  const intl = useIntl();
  const counted = PARTS.filter((part) => weights[part] > 0).sort((a, b) => weights[b] - weights[a]);
  return (
    <table className={classes.addends}>
      <caption><FormattedMessage id="matching.computed.parts" /></caption>
      <tbody>
        {counted.map((part) => (
          <tr key={part}>
            <th scope="row"><FormattedMessage id={PART_IDS[part]} /></th>
            <td>{intl.formatNumber(weights[part] / 100, { style: 'percent' })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const LEFT_OUT_IDS: Readonly<Record<string, string>> = {
  noCommonForm: 'matching.leftOut.noCommonForm',
  placesExclude: 'matching.leftOut.placesExclude',
  essentialsUnmet: 'matching.leftOut.essentialsUnmet',
};

const LeftOutLine = ({ gate, count }: LeftOut) => <FormattedMessage id={LEFT_OUT_IDS[gate] ?? 'matching.leftOut.noCommonForm'} values={{ count }} />;
