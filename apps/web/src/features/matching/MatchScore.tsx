import { FormattedMessage } from 'react-intl';
import classes from './matching.module.css';
import { type MatchRead } from './match-reading.ts';
import { useMatchWords } from './use-match-words.tsx';

/** Every addend of the score, so that nobody has to believe it. */
export function MatchScore({ match }: { readonly match: MatchRead }) {
  return (
    <details className={classes.score}>
      <summary>
        <FormattedMessage id="matching.score.title" values={{ score: match.score }} />
      </summary>
      <p className={classes.quiet}>
        <FormattedMessage id="matching.score.lead" />
      </p>
      <Addends match={match} side="get" titleId="matching.side.get" />
      <Addends match={match} side="give" titleId="matching.side.give" />
    </details>
  );
}

function Addends({ match, side, titleId }: { readonly match: MatchRead; readonly side: 'get' | 'give'; readonly titleId: string }) {
  const words = useMatchWords();
  const { needs, termsPoints, formsPoints, certificatePoints } = match[side];
  return (
    <table className={classes.addends} data-side={side}>
      <caption>
        <FormattedMessage id={titleId} />
      </caption>
      <tbody>
        {needs.map(({ need, points }, index) => (
          <tr key={`${index} ${need.nodeCode}`}>
            <th scope="row">{words.capability(need.nodeCode)}</th>
            <td>{points}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">
            <FormattedMessage id="matching.score.terms" />
          </th>
          <td>{termsPoints}</td>
        </tr>
        <tr>
          <th scope="row">
            <FormattedMessage id="matching.score.forms" />
          </th>
          <td>{formsPoints}</td>
        </tr>
        {certificatePoints > 0 && (
          <tr>
            <th scope="row">
              <FormattedMessage id="matching.score.certificate" />
            </th>
            <td>{certificatePoints}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
