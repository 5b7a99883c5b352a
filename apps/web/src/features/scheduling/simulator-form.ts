import { type SimulationFacts } from './simulator-documents.ts';
import { slotsADay } from './simulator-words.ts';

export type AssumptionName = 'requestsPerFirm' | 'fameSpread' | 'acceptance' | 'noShow' | 'away' | 'delegatesPerFirm';

/** How each assumption is typed in, and where its published value comes from; a percentage is kept as a share. */
export const ASSUMPTIONS: readonly { readonly name: AssumptionName; readonly labelId: string; readonly whyId: string; readonly isShare: boolean; readonly least: number; readonly most: number; readonly step: number }[] = [
  { name: 'requestsPerFirm', labelId: 'scheduling.simulator.requestsPerFirm', whyId: 'scheduling.simulator.why.requestsPerFirm', isShare: false, least: 0, most: 100, step: 1 },
  { name: 'fameSpread', labelId: 'scheduling.simulator.fameSpread', whyId: 'scheduling.simulator.why.fameSpread', isShare: false, least: 0, most: 3, step: 0.1 },
  { name: 'acceptance', labelId: 'scheduling.simulator.acceptance', whyId: 'scheduling.simulator.why.acceptance', isShare: true, least: 0, most: 100, step: 5 },
  { name: 'noShow', labelId: 'scheduling.simulator.noShow', whyId: 'scheduling.simulator.why.noShow', isShare: true, least: 0, most: 100, step: 5 },
  { name: 'away', labelId: 'scheduling.simulator.away', whyId: 'scheduling.simulator.why.away', isShare: true, least: 0, most: 100, step: 5 },
  { name: 'delegatesPerFirm', labelId: 'scheduling.simulator.delegatesPerFirm', whyId: 'scheduling.simulator.why.delegatesPerFirm', isShare: false, least: 1, most: 20, step: 0.1 },
];

/** Where a value comes from that was counted. */
export const SOURCE_IDS: Readonly<Record<string, string>> = { event: 'scheduling.simulator.why.event', earlierEvent: 'scheduling.simulator.why.earlierEvent' };

export const TYPE_IDS: Readonly<Record<string, string>> = {
  ukrainianManufacturer: 'scheduling.simulator.type.ukrainianManufacturer',
  foreignCompany: 'scheduling.simulator.type.foreignCompany',
  association: 'scheduling.simulator.type.association',
  government: 'scheduling.simulator.type.government',
  investor: 'scheduling.simulator.type.investor',
};

/** What stands in the form; a cleared field is an empty text. */
export interface FormValues {
  readonly firms: Readonly<Record<string, number | string>>;
  readonly tables: number | string;
  readonly days: number | string;
  readonly slots: number | string;
  readonly assumptions: Readonly<Record<AssumptionName, number | string>>;
  readonly below: number | string;
  readonly floor: number | string;
}

interface Given extends Pick<SimulationFacts, 'firms' | 'tables' | 'slotsOfDay'> {
  readonly assumptions: Readonly<Record<AssumptionName, number>>;
  readonly below?: number;
  readonly floor?: number;
}

const LEAST = 4;

/** The form for the event as it is set up, or for an earlier run. */
export function valuesOf({ firms, tables, slotsOfDay, assumptions, below = LEAST, floor = LEAST }: Given): FormValues {
  return {
    firms: Object.fromEntries(firms.map((type) => [type.typeCode, type.firms])),
    tables, days: slotsOfDay.length, slots: slotsADay(slotsOfDay), below, floor,
    assumptions: Object.fromEntries(ASSUMPTIONS.map(({ name, isShare }) => [name, isShare ? Math.round(assumptions[name] * 1_000) / 10 : assumptions[name]])) as FormValues['assumptions'],
  };
}

const MOST_DAYS = 14;

/** What is sent; days of unlike length stay so as long as neither their number nor their length was changed. */
export function inputOf({ firms, tables, days, slots, assumptions, below, floor }: FormValues, slotsOfDay: readonly number[]) {
  const isSame = Number(days) === slotsOfDay.length && Number(slots) === slotsADay(slotsOfDay);
  const number = (value: number | string): number => (value === '' ? -1 : Number(value));
  const share = ({ name, isShare }: (typeof ASSUMPTIONS)[number]): number => (isShare && assumptions[name] !== '' ? number(assumptions[name]) / 100 : number(assumptions[name]));
  return {
    firms: Object.entries(firms).map(([typeCode, count]) => ({ typeCode, firms: count === '' ? 0 : number(count) })),
    tables: number(tables), below: number(below), floor: number(floor),
    slotsOfDay: isSame ? [...slotsOfDay] : Array.from({ length: Math.max(0, Math.min(MOST_DAYS + 1, number(days))) }, () => number(slots)),
    assumptions: Object.fromEntries(ASSUMPTIONS.map((one) => [one.name, share(one)])) as Record<AssumptionName, number>,
  };
}
