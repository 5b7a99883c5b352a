import { Panel } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { useVocabulary } from '../../meetings/index.ts';
import { GroupMember, type GroupMemberProps } from './GroupMember.tsx';
import classes from './together.module.css';
import { useGroupWords } from './use-group-words.ts';

export type GroupCardProps = Omit<GroupMemberProps, 'member' | 'failure'> & { readonly failures: ReadonlyMap<string, GroupMemberProps['failure']> };

/** A group: how far it gets and how far the best single partner would, who does what, what is still open. */
export function GroupCard({ group, failures, ...member }: GroupCardProps) {
  const words = useGroupWords();
  const vocabulary = useVocabulary();
  const { need, percent, bestPairPercent, uncovered, members } = group;
  const terms = [need.quantityBand && vocabulary.quantity(need.quantityBand), need.place !== 'open' && vocabulary.place(need.place)].filter(Boolean).join(', ');
  return (
    <Panel
      level={3}
      flush
      title={
        <>
          {words.capability(need.nodeCode)} {terms && <span className={classes.terms}>{terms}</span>}
        </>
      }
      aside={<b className={classes.percent}><FormattedMessage id="matching.together.covered" values={{ percent }} /></b>}
      footer={
        uncovered.length > 0 ? (
          <FormattedMessage id="matching.together.uncovered" values={{ list: words.list(uncovered.map(words.gap)) }} />
        ) : (
          <FormattedMessage id="matching.together.nothingOpen" />
        )
      }
    >
      <p className={classes.compared}><FormattedMessage id={members[0]?.isYou ? 'matching.together.bestPair' : 'matching.together.bestPairAsPartner'} values={{ percent, best: bestPairPercent, size: members.length === 3 ? 'three' : 'four' }} /></p>
      <ul className={classes.members}>
        {members.map((each) => <GroupMember key={each.registrationId} {...member} group={group} member={each} failure={failures.get(each.registrationId)} />)}
      </ul>
    </Panel>
  );
}
