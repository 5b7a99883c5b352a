export { MeetingsAffectedParts } from './change-parts.ts';
export { AffectedList } from './ChangeOutcome.tsx';
export { InstantField, type InstantFieldProps } from './setup/InstantField.tsx';
export { TimeField, type TimeFieldProps } from './setup/TimeField.tsx';
export { instantOf, wallTimeOf, type WallTime } from './setup/wall-time.ts';
export { useFirstPage } from './use-first-page.ts';
export { LedFilters } from './LedFilters.tsx';
export { filterOf, REGISTRATION_RULES, withFilter, withoutFilters } from './registration-address.ts';
export { RegistrationFilters } from './RegistrationFilters.tsx';
