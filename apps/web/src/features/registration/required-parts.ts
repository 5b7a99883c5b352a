import { type EditPartsFragment } from '../../gql/graphql.ts';
import { type StepName } from './steps.ts';

type Gap = EditPartsFragment['gaps'][number];

export interface RequiredPart {
  readonly code: string;
  readonly step: StepName;
  readonly done: boolean;
}

/** What every registration has to state, by the code of its gap; `of` is asked for only once that other part is there. */
const REQUIRED: readonly { readonly code: string; readonly step: StepName; readonly of?: string }[] = [
  { code: 'legalName', step: 'organisation' },
  { code: 'country', step: 'organisation' },
  { code: 'registrationNumber', step: 'organisation' },
  { code: 'lead', step: 'delegates' },
  { code: 'leadFunction', step: 'delegates', of: 'lead' },
  { code: 'needOrOffer', step: 'capabilities' },
  { code: 'forms', step: 'cooperation' },
];

/** The required parts and whether each is there, told by the gaps alone: as many are open as gaps that block. */
export function requiredParts(gaps: readonly Pick<Gap, 'code' | 'blocks'>[]): RequiredPart[] {
  const open = new Map(gaps.map(({ code, blocks }) => [code, blocks]));
  return REQUIRED.filter(({ code, of }) => open.get(code) !== false && !(of && open.has(of))).map(({ code, step }) => ({ code, step, done: !open.has(code) }));
}
