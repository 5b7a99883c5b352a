import { FormattedMessage } from 'react-intl';
import { type MatchingDetailQuery } from '../../gql/graphql.ts';
import classes from './matching.module.css';
import { type MatchRead } from './match-reading.ts';
import { useMatchWords } from './use-match-words.tsx';

export type OpenAffinity = NonNullable<NonNullable<MatchingDetailQuery['match']>['open']>;

/** Every addend of the score, so that nobody has to believe it; with what is open above the teaser where there is any. */
export function MatchScore({ match, open }: { readonly match: MatchRead; readonly open: OpenAffinity | null }) {
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
      {open && <OpenAddends open={open} />}
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

/** What text and languages make of it for this reader; lists do not know it. */
function OpenAddends({ open }: { readonly open: OpenAffinity }) {
  const rows = [
    { id: 'matching.open.teasers', points: open.teaserPoints },
    { id: 'matching.open.text', points: open.textPoints },
    { id: 'matching.open.languages', points: open.languagesPoints },
  ] as const;
  return (
    <>
      <table className={classes.addends}>
        <caption>
          <FormattedMessage id="matching.open.title" values={{ score: open.score }} />
        </caption>
        <tbody>
          {rows.map(({ id, points }) => (
            <tr key={id}>
              <th scope="row">
                <FormattedMessage id={id} />
              </th>
              <td>{points}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.quiet}>
        <FormattedMessage id="matching.open.note" />
      </p>
    </>
  );
}
