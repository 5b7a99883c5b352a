import { type Session } from './session.ts';
import { type Walker } from './walker.ts';

/** A firm of the walk. Its texts are made up; nothing of it is in the demo forum. */
export interface Firm {
  /** Names the firm in the steps. */
  readonly key: string;
  readonly name: string;
  readonly isUkrainian: boolean;
  readonly country: string;
  readonly registrationNumber: string;
  readonly email: string;
  readonly offers: readonly string[];
  readonly needs: readonly string[];
  readonly lead: Session;
  /** Set once it is known. */
  registrationId: string;
}

type FirmPlan = Pick<Firm, 'key' | 'name' | 'isUkrainian' | 'country' | 'offers' | 'needs'>;

/** What the steps of one walk share. */
export interface Forum {
  readonly walker: Walker;
  readonly slug: string;
  /** Tells this walk's firms from those of another one beside it. */
  readonly mark: string;
  readonly anonymous: Session;
  readonly administrator: Session;
  readonly organiser: Session;
  readonly officers: readonly [Session, Session, Session];
  readonly firms: Record<'brandt' | 'wisla' | 'rubin' | 'yavir', Firm>;
}

const PLANS: Record<keyof Forum['firms'], FirmPlan> = {
  brandt: { key: 'brandt', name: 'Brandt Faserverbundwerke', isUkrainian: false, country: 'DE', offers: ['P.COMP.CFRP', 'P.QMS.9100'], needs: ['P.MAC.CNC5', 'P.EMS.HARN'] },
  wisla: { key: 'wisla', name: 'Wisla Elektronika', isUkrainian: false, country: 'PL', offers: ['P.EMS.SMT'], needs: ['P.MAC.TURN', 'P.FOR.CAST'] },
  rubin: { key: 'rubin', name: 'Рубін Механіка', isUkrainian: true, country: 'UA', offers: ['P.MAC.CNC5', 'P.MAC.TURN'], needs: ['P.COMP.CFRP'] },
  yavir: { key: 'yavir', name: 'Явір Лиття', isUkrainian: true, country: 'UA', offers: ['P.FOR.CAST', 'P.EMS.HARN'], needs: ['P.EMS.SMT'] },
};

/** The four firms, with addresses and registration numbers of this walk alone. */
export function firmsOf(walker: Walker, mark: string): Forum['firms'] {
  const firm = (plan: FirmPlan): Firm => ({
    ...plan,
    name: `${plan.name} ${mark}`,
    registrationNumber: registrationNumber(plan.country, mark, plan.key),
    email: `lead@${plan.key}-${mark}.example`,
    lead: walker.person(`lead of ${plan.key}`),
    registrationId: '',
  });
  return { brandt: firm(PLANS.brandt), wisla: firm(PLANS.wisla), rubin: firm(PLANS.rubin), yavir: firm(PLANS.yavir) };
}

/** Eight digits, as the Ukrainian register counts; other countries' numbers are taken as they are. */
function registrationNumber(country: string, mark: string, key: string): string {
  const digits = [...`${mark}${key}`].reduce((sum, letter) => (sum * 131 + letter.codePointAt(0)!) % 89_999_999, 7) + 10_000_000;
  return country === 'UA' ? String(digits) : `${country}-${digits}`;
}
