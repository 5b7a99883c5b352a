import { type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { UserErrorNote } from '../../app/index.ts';
import { type Fault } from './save-round.ts';

const REASON_IDS: Readonly<Record<string, string>> = {
  notAWebAddress: 'registration.reason.notAWebAddress',
  formula: 'registration.reason.formula',
  shareOutOfRange: 'registration.reason.shareOutOfRange',
  notATelephone: 'registration.reason.notATelephone',
  doubled: 'registration.reason.doubled',
  tooMany: 'registration.reason.tooMany',
  unknownCode: 'registration.reason.unknownCode',
  typeNeedsForeignCountry: 'registration.reason.typeNeedsForeignCountry',
  typeNeedsUkraine: 'registration.reason.typeNeedsUkraine',
  typeClosed: 'registration.reason.typeClosed',
  typeFixed: 'registration.reason.typeFixed',
  underReview: 'registration.reason.underReview',
  closed: 'registration.reason.closed',
  registrationClosed: 'registration.reason.registrationClosed',
  leadStays: 'registration.reason.leadStays',
  leadAddressStays: 'registration.reason.leadAddressStays',
  agreementsStand: 'registration.reason.agreementsStand',
  DelegateMeetingsAffected: 'registration.reason.meetingsAffected',
  RegistrationIncomplete: 'registration.reason.incomplete',
};

/** Sentences for the reasons of this feature. */
export function useReasons(): Readonly<Record<string, ReactNode>> {
  const intl = useIntl();
  return Object.fromEntries(Object.entries(REASON_IDS).map(([reason, id]) => [reason, intl.formatMessage({ id })]));
}

export interface FieldFaultProps {
  /** Path within the input, such as "owners.0.name". */
  readonly field: string;
  readonly faults: ReadonlyMap<string, Fault>;
  /** What stands in the field, so that a passage can be marked. */
  readonly text?: string;
}

/** Under a field: why it was not saved. */
export function FieldFault({ field, faults, text }: FieldFaultProps) {
  const reasons = useReasons();
  const fault = faults.get(field);
  return fault ? <UserErrorNote error={fault} text={text} reasons={reasons} /> : null;
}
