import { type Consortium as Proposed } from '@spilno/matching';
import { DisclosedCapability } from '../../disclosure/index.ts';
import { Consortium, ConsortiumDuty, ConsortiumGain, ConsortiumGap, ConsortiumMember, ConsortiumNeed } from './consortia.type.ts';
import { type FoundConsortia } from './find-consortia.ts';

export function toConsortium({ need, seeker, members, uncovered, ...figures }: Proposed, ownId: string): Consortium {
  return Object.assign(new Consortium(), {
    ...figures,
    need: Object.assign(new DisclosedCapability(), need),
    seekerId: seeker,
    duties: members.flatMap(({ key, duties }) => duties.map(({ weight: _weight, ...duty }) => Object.assign(new ConsortiumDuty(), { ...duty, memberId: key }))),
    uncovered: uncovered.map(({ role, nodeCode }) => Object.assign(new ConsortiumGap(), { role, nodeCode })),
    members: members.map(({ key, gets }) =>
      Object.assign(new ConsortiumMember(), {
        registrationId: key,
        isYou: key === ownId,
        gets: gets && Object.assign(new ConsortiumGain(), { fromId: gets.from, percent: gets.percent, needs: [...gets.needs] }),
      }),
    ),
  });
}

export function toNeeds({ needs }: FoundConsortia, shown: readonly Proposed[]): ConsortiumNeed[] {
  const proposed = new Set(shown.map(({ need }) => need.nodeCode));
  return needs.map(({ need: { nodeCode }, state }) => Object.assign(new ConsortiumNeed(), { nodeCode, state: state !== 'group' ? state : proposed.has(nodeCode) ? 'proposed' : 'nobodyFound' }));
}
