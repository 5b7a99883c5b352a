import { Glyph, Link, Panel } from '@spilno/ui';
import { type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { useEvent } from '../../app/index.ts';
import classes from './matching.module.css';
import { type MatchRead } from './match-reading.ts';
import { useMatchWords } from './use-match-words.tsx';

/** Everything that is missing in this match, each with who can act. */
export function MatchMissing({ match: { missing, organisation } }: { readonly match: MatchRead }) {
  const { slug } = useEvent();
  const words = useMatchWords();
  const toRegistration = { a: (text: ReactNode) => <Link href={`/e/${slug}/registration`}>{text}</Link> };
  const isLocked = organisation.level < 2;
  return (
    <Panel title={<FormattedMessage id="matching.missing.title" />}>
      {missing.length === 0 && !isLocked && (
        <p className={classes.quiet}>
          <FormattedMessage id="matching.missing.none" />
        </p>
      )}
      <ul className={classes.missing}>
        {missing.map((point, index) => {
          const { icon, text } = words.missing(point);
          return (
            <li key={`${index} ${point.kind}`}>
              <Glyph icon={icon} />
              <div>
                <p>{text}</p>
                <p className={classes.quiet}>
                  <FormattedMessage id={actorId(point)} values={toRegistration} />
                </p>
              </div>
            </li>
          );
        })}
        {isLocked && (
          <li>
            <Glyph icon={words.locked.icon} />
            <div>
              <p>{words.locked.text}</p>
              <p className={classes.quiet}>
                <FormattedMessage id="matching.missing.actBoth" />
              </p>
            </div>
          </li>
        )}
      </ul>
    </Panel>
  );
}

/** Who can change it: whose need it is has stated it, whose offer it is could widen it. */
function actorId({ kind, direction }: { readonly kind: string; readonly direction: string }): string {
  if (kind === 'nothingNeeded') return direction === 'get' ? 'matching.missing.actOwnNeeds' : 'matching.missing.actThem';
  return direction === 'get' ? 'matching.missing.actWiden' : 'matching.missing.actOwnOffer';
}
