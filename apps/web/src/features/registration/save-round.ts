import { type FragmentType } from '../../gql/index.ts';
import { type NotAnswered, type UserErrorParts } from '../../app/index.ts';

/** Fields of a step's input by name; plain JSON. */
export type Fields = Readonly<Record<string, unknown>>;

/** A refusal, as `UserErrorNote` shows it. */
export type Fault = FragmentType<typeof UserErrorParts> | NotAnswered;

type Warning = { readonly field: string; readonly code: string };

/** What the answers of all steps have in common. */
export type SaveAnswer =
  | { readonly __typename: 'RegistrationSaved'; readonly registration: { readonly version: number }; readonly warnings: readonly Warning[] }
  | (FragmentType<typeof UserErrorParts> & { readonly __typename: 'InvalidInput' | 'LocationRefused'; readonly field: string })
  | (FragmentType<typeof UserErrorParts> & { readonly __typename: 'StaleVersion' | 'NotFound' | 'NotPossible' | 'DelegateMeetingsAffected' })
  | NotAnswered;

/** Why a step could not be saved. */
export type Problem = Exclude<SaveAnswer, { readonly __typename: 'RegistrationSaved' }>;

/** Sends these fields of the step. */
export type SaveFields = (fields: Fields, version: number) => Promise<SaveAnswer>;

export interface Round {
  /** The fields that are stored now. */
  readonly saved: Fields;
  readonly version: number;
  readonly faults: ReadonlyMap<string, Fault>;
  readonly problem: Problem | null;
  readonly warnings: readonly Warning[];
  readonly isUnanswered: boolean;
}

/** Saves what can be saved: each field that is refused is left out of the next try. */
export async function saveRound(changed: Fields, version: number, save: SaveFields): Promise<Round> {
  const faults = new Map<string, Fault>();
  let left = changed;
  const end = (more: Partial<Round>): Round => ({ saved: {}, version, faults, problem: null, warnings: [], isUnanswered: false, ...more });
  while (Object.keys(left).length > 0) {
    const answer = await save(left, version);
    switch (answer.__typename) {
      case 'RegistrationSaved':
        return end({ saved: left, version: answer.registration.version, warnings: answer.warnings });
      case 'InvalidInput':
      case 'LocationRefused': {
        const name = answer.field.split('.')[0]!;
        if (!(name in left)) return end({ problem: answer });
        faults.set(answer.field, answer);
        const { [name]: _refused, ...rest } = left;
        left = rest;
        break;
      }
      case 'NotAnswered':
        return end({ problem: answer, isUnanswered: answer.reason === 'offline' || answer.reason === 'unavailable' });
      default:
        return end({ problem: answer });
    }
  }
  return end({});
}
