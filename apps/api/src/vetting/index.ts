export { VettedRegistrationReader } from './vetted-registration-reader.ts';
export { VettedRegistration } from './vetting.type.ts';
export { DecideCaseService, type DecisionOrder } from './decide-case.service.ts';
export { VettingCases, type VettingTrigger } from './vetting-cases.ts';
export { VettingModule } from './vetting.module.ts';
