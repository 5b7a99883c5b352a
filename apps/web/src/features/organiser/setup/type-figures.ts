import { type Setup } from '../setup-parts.ts';

type StoredType = Setup['participantTypes'][number];
type TypeField = 'openToRegistration' | 'maxMeetings' | 'maxOpenRequests' | 'maxMustWishes';

const FIELDS = ['openToRegistration', 'maxMeetings', 'maxOpenRequests', 'maxMustWishes'] as const satisfies readonly TypeField[];

/** What is set for every type, a field each, so that changes of different fields do not meet. */
export type TypeFigures = Readonly<Record<string, StoredType[TypeField]>>;

const keyOf = (code: string, field: TypeField): string => `${code} ${field}`;

export const figuresOf = (types: readonly StoredType[]): TypeFigures => Object.fromEntries(types.flatMap((type) => FIELDS.map((field) => [keyOf(type.code, field), type[field]])));

/** One type as the figures have it. */
export const typeOf = (figures: TypeFigures, code: string): Pick<StoredType, 'code' | TypeField> => ({ code, ...Object.fromEntries(FIELDS.map((field) => [field, figures[keyOf(code, field)]])) }) as Pick<StoredType, 'code' | TypeField>;

export const withFigure = <Field extends TypeField>(figures: TypeFigures, code: string, field: Field, figure: StoredType[Field]): TypeFigures => ({ ...figures, [keyOf(code, field)]: figure });
