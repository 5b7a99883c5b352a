import { Injectable } from '@nestjs/common';
import { explainPair, type MatchExplanation, reasonsIn } from '@spilno/matching';
import { type Language } from '@spilno/taxonomy';
import { type DelegateScope } from '../../common/index.ts';
import { AccessLog, DisclosedOrganisations, type ParticipantOrganisation, toParticipantOrganisation } from '../../disclosure/index.ts';
import { toMatch } from '../match.mapper.ts';
import { type Match, OpenMatch } from '../matches.type.ts';
import { MatchRulesReader } from '../rules/match-rules.reader.ts';
import { TeaserCatalogue } from '../teaser-catalogue.ts';
import { type Teaser } from '../teaser.ts';
import { type ViewerStanding } from '../viewer-standing.ts';
import { ViewerStandingReader } from '../viewer-standing.reader.ts';
import { BriefSection, BriefSentence, MatchBrief } from './match-brief.type.ts';
import { OpenPairReader } from './open-pair.reader.ts';

interface Pair {
  readonly own: Teaser;
  readonly other: Teaser;
  readonly standing: ViewerStanding;
  readonly organisation: ParticipantOrganisation;
  /** By the two teasers, as lists have it. */
  readonly ofTeasers: MatchExplanation;
  /** With what is open to the viewer; null at teaser level. */
  readonly ofOpen: MatchExplanation | null;
}

/** One match with everything that is open to the viewer. */
@Injectable()
export class OneMatchService {
  constructor(
    private readonly standings: ViewerStandingReader,
    private readonly catalogue: TeaserCatalogue,
    private readonly rules: MatchRulesReader,
    private readonly disclosed: DisclosedOrganisations,
    private readonly openPairs: OpenPairReader,
    private readonly access: AccessLog,
  ) {}

  /** Null where the other organisation is nothing to this one. Opening it is logged. */
  async read(scope: DelegateScope, otherId: string): Promise<Match | null> {
    const pair = await this.#pair(scope, otherId);
    if (!pair) return null;
    const { own, organisation, ofTeasers, ofOpen, standing } = pair;
    return Object.assign(toMatch(organisation, ofTeasers, () => ofTeasers, standing.relations, own.organisation.country), { open: ofOpen && toOpen(ofOpen) });
  }

  /** Its reasons in a language; null as above. */
  async brief(scope: DelegateScope, otherId: string, language: Language): Promise<MatchBrief | null> {
    const pair = await this.#pair(scope, otherId);
    if (!pair) return null;
    const explanation = pair.ofOpen ?? pair.ofTeasers;
    const { title, sections } = reasonsIn(explanation, language, { viewer: nameIn(pair.own, language), other: nameIn(pair.other, language) });
    return Object.assign(new MatchBrief(), {
      language,
      score: explanation.score,
      title,
      sections: sections.map((section) => Object.assign(new BriefSection(), { ...section, sentences: section.sentences.map((sentence) => Object.assign(new BriefSentence(), sentence)) })),
    });
  }

  async #pair(scope: DelegateScope, otherId: string): Promise<Pair | null> {
    const { eventId } = scope;
    const ownId = scope.delegation.registrationId;
    const standing = await this.standings.read(eventId, ownId);
    if (!standing) return null;
    const { entries } = await this.catalogue.at(eventId, standing.revision);
    const seen = (await this.disclosed.seenBy(eventId, ownId, [otherId])).get(otherId);
    const [own, other] = [entries.get(ownId)?.teaser, entries.get(otherId)?.teaser];
    const organisation = seen && toParticipantOrganisation(seen.organisation);
    if (!own || !other || !organisation) return null;
    await this.access.saw(scope, 'match', [{ registrationId: otherId, level: organisation.level }]);
    const { weights } = await this.rules.at(eventId, standing.rulesRevision);
    const open = await this.openPairs.read(eventId, ownId, seen.organisation);
    return { own, other, standing, organisation, ofTeasers: explainPair(own.profile, other.profile, { weights }), ofOpen: open && explainPair(own.profile, other.profile, { weights, open }) };
  }
}

/** As it stands on paper. */
const nameIn = ({ organisation: { displayName } }: Teaser, language: Language): string => (language === 'uk' ? displayName.uk : displayName.en);

function toOpen({ score, open }: MatchExplanation): OpenMatch {
  const { textPoints, languagesPoints, sharedLanguages } = open!;
  return Object.assign(new OpenMatch(), { score, teaserPoints: score - textPoints - languagesPoints, textPoints, languagesPoints, sharedLanguages: sharedLanguages && [...sharedLanguages] });
}
