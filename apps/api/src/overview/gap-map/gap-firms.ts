/** A registration that was sent, as far as gaps are counted in it. */
export interface GapFirm {
  readonly id: string;
  readonly eventId: string;
  readonly organisationId: string;
  readonly name: string;
  readonly isUkrainian: boolean;
  readonly country: string | null;
  readonly isApproved: boolean;
  /** Taken out of everybody's sight, after a confirmed hit or a change of country. */
  readonly isHidden: boolean;
  readonly needs: readonly { readonly nodeCode: string; readonly isEssential: boolean }[];
  readonly offers: readonly string[];
  readonly formsSought: readonly string[];
  readonly formsOffered: readonly string[];
}

/** Whose needs stand against whose offers: everybody's, those of Ukrainian manufacturers against the others' offers, or the other way round. */
export type GapSide = 'all' | 'ukraine' | 'others';

/** Of the events named. */
export const GAP_FIRMS_SQL = `
select r.id, r.event_id as "eventId", r.organisation_id as "organisationId", r.legal_name as name, r.type_code = 'ukrainianManufacturer' as "isUkrainian", r.country, r.status = 'approved' as "isApproved", r.hidden_at is not null as "isHidden",
  coalesce((select json_agg(json_build_object('nodeCode', c.node_code, 'isEssential', c.is_essential) order by c.node_code) from capability_entry c where c.event_id = r.event_id and c.registration_id = r.id and c.direction = 'need'), '[]') as needs,
  array(select c.node_code from capability_entry c where c.event_id = r.event_id and c.registration_id = r.id and c.direction = 'offer' order by 1) as offers,
  array(select distinct f.form from cooperation_form f where f.event_id = r.event_id and f.registration_id = r.id and f.direction = 'sought' order by 1) as "formsSought",
  array(select distinct f.form from cooperation_form f where f.event_id = r.event_id and f.registration_id = r.id and f.direction = 'offered' order by 1) as "formsOffered"
from registration r where r.event_id = any($1::uuid[]) and r.submitted_at is not null and r.status in ('submitted', 'returned', 'approved') order by r.id`;

export const isAtOrBelow = (code: string, node: string | null): boolean => node === null || code === node || code.startsWith(`${node}.`);

export const needsOn = (side: GapSide, firm: GapFirm): boolean => side === 'all' || (side === 'ukraine') === firm.isUkrainian;
export const offersOn = (side: GapSide, firm: GapFirm): boolean => side === 'all' || (side === 'ukraine') !== firm.isUkrainian;

/** Whether a firm needs something at or below a node; `essential` where one of these needs is. */
export function needAt({ needs }: GapFirm, node: string | null): 'essential' | 'useful' | null {
  const met = needs.filter(({ nodeCode }) => isAtOrBelow(nodeCode, node));
  return met.length === 0 ? null : met.some(({ isEssential }) => isEssential) ? 'essential' : 'useful';
}

export const offersAt = ({ offers }: GapFirm, node: string | null): boolean => offers.some((code) => isAtOrBelow(code, node));
