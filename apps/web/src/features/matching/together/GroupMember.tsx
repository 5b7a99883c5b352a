import { Button } from '@mantine/core';
import { CountryCode, Link, OrganisationMark, StateBadge, WishControl, type Wish } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCountryName, useEvent, UserErrorNote } from '../../../app/index.ts';
import { RequestBadge, useClosing, useVocabulary } from '../../meetings/index.ts';
import { useWishesClosed, useWishWords } from '../MatchCard.tsx';
import { canAsk } from '../MatchList.tsx';
import { useWishReasons } from '../use-wish-reasons.ts';
import { wishOf, type WishFailure } from '../use-wish.ts';
import { groupTopics } from './group-topics.ts';
import { type GroupMatch, type GroupRead } from './together-documents.ts';
import classes from './together.module.css';
import { useGroupWords } from './use-group-words.ts';

export interface GroupMemberProps {
  readonly group: GroupRead;
  readonly member: GroupRead['members'][number];
  /** Everybody but the own organisation. */
  readonly matches: ReadonlyMap<string, GroupMatch>;
  readonly isMustFull: boolean;
  readonly failure: WishFailure | undefined;
  readonly onWish: (match: GroupMatch, wish: Wish | null) => void;
  readonly onRequest: (match: GroupMatch) => void;
}

/** One member: who it is, what it brings with its points, what it gets and from whom, and what can be done about a meeting. */
export function GroupMember({ group, member, matches, isMustFull, failure, onWish, onRequest }: GroupMemberProps) {
  const vocabulary = useVocabulary();
  const words = useGroupWords();
  const match = matches.get(member.registrationId);
  const duties = group.duties.filter(({ memberId }) => memberId === member.registrationId);
  return (
    <li className={classes.member}>
      <Who match={match} isSeeker={member.registrationId === group.seekerId} />
      <div className={classes.brings}>
        {duties.length > 0 ? (
          <ul className={classes.duties}>
            {duties.map((duty) => {
              const purpose = words.purpose(duty, group.need);
              return (
                <li key={`${duty.role} ${duty.nodeCode}`}>
                  <span className={classes.role}>{words.role(duty.role)}</span>
                  <span className={classes.offer}>
                    {words.offer(duty)}
                    {purpose && <small>{purpose}</small>}
                  </span>
                  <span className={classes.points}><FormattedMessage id="matching.together.points" values={{ points: duty.points }} /></span>
                </li>
              );
            })}
          </ul>
        ) : (
          <p className={classes.quiet}><FormattedMessage id={member.isYou ? 'matching.together.youNeed' : 'matching.together.theyNeed'} /></p>
        )}
        {member.registrationId !== group.seekerId && (
          <p className={classes.gets}>
            {member.gets ? (
              <FormattedMessage
                id={member.isYou ? 'matching.together.youGet' : 'matching.together.theyGet'}
                values={{ needs: words.list(member.gets.needs.map(words.capability)), from: nameOf(matches.get(member.gets.fromId), vocabulary.name) ?? 'you', isYou: String(!matches.has(member.gets.fromId)), percent: member.gets.percent }}
              />
            ) : (
              <FormattedMessage id={member.isYou ? 'matching.together.youGetNothing' : 'matching.together.theyGetNothing'} />
            )}
          </p>
        )}
      </div>
      {match && <Acts group={group} match={match} isMustFull={isMustFull} failure={failure} onWish={onWish} onRequest={onRequest} />}
    </li>
  );
}

const nameOf = (match: GroupMatch | undefined, write: (name: GroupMatch['organisation']['displayName']) => string): string | undefined => match && write(match.organisation.displayName);

function Who({ match, isSeeker }: { readonly match: GroupMatch | undefined; readonly isSeeker: boolean }) {
  const { slug } = useEvent();
  const intl = useIntl();
  const vocabulary = useVocabulary();
  const countryName = useCountryName();
  const name = match ? vocabulary.name(match.organisation.displayName) : intl.formatMessage({ id: 'matching.together.you' });
  return (
    <div className={classes.who}>
      <OrganisationMark name={name} codeName={match?.organisation.displayName.isCodeName ?? false} />
      <div>
        <p className={classes.name}>
          {match ? <Link href={`/e/${slug}/matches/${match.id}`}>{match.organisation.displayName.isCodeName ? intl.formatMessage({ id: 'matching.detail.codeName' }, { name }) : name}</Link> : name}{' '}
          {match && <CountryCode code={match.organisation.country} name={countryName(match.organisation.country)} />}
        </p>
        {isSeeker && <StateBadge dot="none"><FormattedMessage id="matching.together.seeker" /></StateBadge>}
      </div>
    </div>
  );
}

function Acts({ group, match, isMustFull, failure, onWish, onRequest }: Omit<GroupMemberProps, 'member' | 'matches'> & { readonly match: GroupMatch }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const vocabulary = useVocabulary();
  const reasons = useWishReasons();
  const name = vocabulary.name(match.organisation.displayName);
  const { areRequestsClosed } = useClosing();
  const asksHere = !areRequestsClosed && canAsk(match) && groupTopics(group, match.id).length > 0;
  return (
    <div className={classes.acts}>
      <WishControl
        value={wishOf(match.wish)}
        onChange={(wish) => onWish(match, wish)}
        label={intl.formatMessage({ id: 'matching.wish.label' }, { name })}
        words={useWishWords()}
        closed={useWishesClosed()}
        mustUnavailable={isMustFull ? <FormattedMessage id="matching.wish.mustFull" values={{ a: (text) => <Link href={`/e/${slug}/matches?wish=must`}>{text}</Link> }} /> : undefined}
      />
      {match.request && !canAsk(match) && <Link href={`/e/${slug}/matches/${match.id}`}><RequestBadge request={match.request} /></Link>}
      {asksHere && (
        <Button aria-label={intl.formatMessage({ id: 'matching.card.requestNamed' }, { name })} onClick={() => onRequest(match)}>
          <FormattedMessage id="matching.card.request" />
        </Button>
      )}
      {failure && <UserErrorNote error={failure} reasons={reasons} title={<FormattedMessage id="matching.wish.refused" values={{ name }} />} />}
    </div>
  );
}
