import { Link } from '@spilno/ui';
import { type ReactNode } from 'react';
import { FormattedList, FormattedMessage } from 'react-intl';
import { useEvent, useTime } from '../../app/index.ts';
import { useVocabulary } from '../meetings/index.ts';
import { reasonsOf } from './match-facts.ts';
import { type MatchNeedRead, type MatchRead } from './match-reading.ts';
import classes from './recommended.module.css';

/** As many needs are named; the rest stand on the card and the page of the match. */
const NAMED = 3;

export interface WhyShownProps {
  readonly match: MatchRead;
  readonly name: string;
  /** Since when it has stood among the reader's first. */
  readonly since: string;
}

/**
 * Why a match stands on the recommended list: needs and offers of both, what is considered for everybody alike, since when, and how to
 * change it. Nothing about whom else it was shown to, or why it came now: that could tell what others keep to themselves.
 */
export function WhyShown({ match, name, since }: WhyShownProps) {
  const { slug } = useEvent();
  const { day } = useTime();
  const words = useVocabulary();
  const needs = (list: readonly MatchNeedRead[]): ReactNode => <b><FormattedList value={reasonsOf(list).slice(0, NAMED).map(({ need }) => words.capability(need.nodeCode))} /></b>;
  const [gets, gives] = [reasonsOf(match.get.needs).length, reasonsOf(match.give.needs).length];
  return (
    <details className={classes.why}>
      <summary><FormattedMessage id="matching.why.title" /><span className="sp-hidden">: {name}</span></summary>
      <ul>
        {gets > 0 && <li><FormattedMessage id="matching.why.get" values={{ needs: needs(match.get.needs), more: Math.max(0, gets - NAMED) }} /></li>}
        {gives > 0 && <li><FormattedMessage id="matching.why.give" values={{ needs: needs(match.give.needs), more: Math.max(0, gives - NAMED) }} /></li>}
        <li><FormattedMessage id="matching.why.room" /></li>
        <li><FormattedMessage id="matching.why.since" values={{ day: day(since) }} /></li>
        <li>
          <FormattedMessage
            id="matching.why.change"
            values={{
              needs: (text) => <Link href={`/e/${slug}/registration`}>{text}</Link>,
              exclude: (text) => <Link href={`/e/${slug}/disclosure`}>{text}</Link>,
            }}
          />
        </li>
      </ul>
    </details>
  );
}
