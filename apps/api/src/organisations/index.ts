export { CodeNames } from './code-names.service.ts';
export * from './entities/index.ts';
export { firstFault, sentenceOf } from './first-fault.ts';
export { RegistrationStepInput } from './inputs/registration-step.input.ts';
export { OrganisationsModule } from './organisations.module.ts';
export { type EditFault, LIVING_STATUSES, RegistrationEditor } from './registration-editor.ts';
export { registrationNumberKey } from './registration-number-key.ts';
export { SaveRegistrationResult } from './results/save-registration.result.ts';
export { CAPABILITIES_SHAPE } from './shapes.ts';
