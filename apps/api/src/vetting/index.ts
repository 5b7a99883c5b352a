export { DecideCaseService, type DecisionOrder } from './decide-case.service.ts';
export { VettingCases, type VettingTrigger } from './vetting-cases.ts';
export { VettingModule } from './vetting.module.ts';
