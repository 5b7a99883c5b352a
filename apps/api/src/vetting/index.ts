export { VettedRegistrationReader } from './vetted-registration-reader.ts';
export { VettedRegistration } from './vetting.type.ts';
export { DecideCaseService, type DecisionOrder } from './decide-case.service.ts';
export { VettingCases, type VettingTrigger } from './vetting-cases.ts';
export { VettingModule } from './vetting.module.ts';
export { DeniedListsService } from './screening/denied-lists.service.ts';
export { RegistrationScreening } from './screening/registration-screening.ts';
export { nameLikeness, REVIEW_FROM } from './screening/name-likeness.ts';
export { ScreenAgainJob } from './screening/screen-again.job.ts';
