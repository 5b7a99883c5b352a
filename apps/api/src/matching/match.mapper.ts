import { type DirectionExplanation, type MatchExplanation, type MissingPoint } from '@spilno/matching';
import { DisclosedCapability, type ParticipantOrganisation } from '../disclosure/index.ts';
import { toLicenceHints } from './licence-hints/to-licence-hints.ts';
import { Match, MatchDirection, MatchForm, MatchMissing, MatchNeed, type MatchReasons } from './matches.type.ts';
import { type OwnRelations } from './own-relations.ts';

/**
 * @param explain - called when an answer first asks for a reason
 * @param ownCountry - of the viewer
 */
export function toMatch(organisation: ParticipantOrganisation, { score, balance }: Pick<MatchExplanation, 'score' | 'balance'>, explain: () => MatchExplanation, relations: OwnRelations, ownCountry: string): Match {
  const id = organisation.registrationId;
  let known: MatchReasons | null = null;
  return Object.assign(new Match(), {
    id,
    organisation,
    score,
    balance,
    reasons: () => (known ??= toReasons(explain())),
    hints: () => toLicenceHints(explain(), ownCountry, organisation.country),
    wish: relations.wishes.get(id) ?? null,
    request: relations.requests.get(id) ?? null,
    isNew: !relations.opened.has(id),
  });
}

const toReasons = ({ get, give, missing }: MatchExplanation): MatchReasons => ({ get: toDirection(get), give: toDirection(give), missing: missing.map(toMissing) });

function toDirection({ percent, needs, terms, forms, certificate }: DirectionExplanation): MatchDirection {
  return Object.assign(new MatchDirection(), {
    percent,
    termsPoints: terms.points,
    formsPoints: forms.points,
    certificatePoints: certificate.points,
    forms: forms.common.map((form) => Object.assign(new MatchForm(), form)),
    needs: needs.map(({ need, offer, offerSource: _source, ...reason }) =>
      Object.assign(new MatchNeed(), {
        ...reason,
        need: Object.assign(new DisclosedCapability(), need),
        offer: offer && Object.assign(new DisclosedCapability(), offer),
      }),
    ),
  });
}

/** Bands and places of a missing point side by side; null where the point has none. */
function toMissing(point: MissingPoint): MatchMissing {
  const own = point as Partial<Record<'needNode' | 'offerNode' | 'form' | 'needed' | 'offered' | 'soughtPlace' | 'offeredPlace', unknown>>;
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return Object.assign(new MatchMissing(), {
    kind: point.kind,
    direction: point.direction,
    needNode: text(own.needNode),
    offerNode: text(own.offerNode),
    form: text(own.form),
    needed: text(own.needed) ?? text(own.soughtPlace),
    offered: text(own.offered) ?? text(own.offeredPlace),
  });
}
