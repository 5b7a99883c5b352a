import { useIntl } from 'react-intl';

const TYPE_IDS = {
  ukrainianManufacturer: 'organiser.type.ukrainianManufacturer',
  foreignCompany: 'organiser.type.foreignCompany',
  association: 'organiser.type.association',
  government: 'organiser.type.government',
  investor: 'organiser.type.investor',
} as const;

export type TypeCode = keyof typeof TYPE_IDS;

export const TYPE_CODES = Object.keys(TYPE_IDS) as readonly TypeCode[];

/** Names a type of participants in the reader's language. */
export function useTypeName(): (code: string) => string {
  const intl = useIntl();
  return (code) => (code in TYPE_IDS ? intl.formatMessage({ id: TYPE_IDS[code as TypeCode] }) : code);
}
