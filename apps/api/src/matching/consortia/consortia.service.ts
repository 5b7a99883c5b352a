import { Injectable } from '@nestjs/common';
import { type Consortium as Proposed } from '@spilno/matching';
import { type DelegateScope } from '../../common/index.ts';
import { MatchesService } from '../matches.service.ts';
import { MatchesNotOpen } from '../matches.type.ts';
import { toConsortium, toNeeds } from './consortia.mapper.ts';
import { Consortia } from './consortia.type.ts';
import { KeptConsortia } from './kept-consortia.ts';

/**
 * Groups of three or four around the viewer. They are made of the teasers that the viewer may see now and of the event's weights alone, so that they tell
 * nothing that the list of matches would not: neither a rule that keeps two others apart nor what anybody else has ruled out can be in them.
 * Everybody named is of a type that the viewer may meet: it is the one who brings them together.
 */
@Injectable()
export class ConsortiaService {
  constructor(
    private readonly matches: MatchesService,
    private readonly kept: KeptConsortia,
  ) {}

  async of(scope: DelegateScope): Promise<Consortia | MatchesNotOpen> {
    const before = await this.matches.ground(scope);
    if (before instanceof MatchesNotOpen) return before;
    const found = await this.kept.of({ own: before.own, others: [...before.teasers.values()], weights: before.rules.weights });
    // That may have taken a while: whoever has gone meanwhile is not shown.
    const ground = await this.matches.ground(scope);
    if (ground instanceof MatchesNotOpen) return ground;
    const ownId = ground.own.profile.key;
    const isShown = ({ members }: Proposed): boolean => members.every(({ key }) => key === ownId || ground.teasers.has(key));
    const [forOwnNeeds, asPartner] = [found.forOwnNeeds.filter(isShown), found.asPartner.filter(isShown)];
    const named = new Set([...forOwnNeeds, ...asPartner].flatMap(({ members }) => members.map(({ key }) => key)));
    const { mustUsed, mustMax } = ground.standing.relations;
    return Object.assign(new Consortia(), {
      needs: toNeeds(found, forOwnNeeds),
      forOwnNeeds: forOwnNeeds.map((each) => toConsortium(each, ownId)),
      asPartner: asPartner.map((each) => toConsortium(each, ownId)),
      asPartnerTotal: found.asPartnerTotal - (found.asPartner.length - asPartner.length),
      matches: await this.matches.named(scope, ground, [...named]),
      mustUsed,
      mustMax,
    });
  }
}
