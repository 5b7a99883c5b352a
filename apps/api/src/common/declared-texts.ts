/**
 * - `exact`: no free text but a code, an address or a secret that its own rule checks; taken as it is.
 * - `named`: a name kept as registered, or the event's own place; its characters are checked, not what it tells of places.
 */
export type TextRule = 'exact' | 'named';

const EXACT = [
  // who somebody is, and the secrets by which they prove it
  'ChangePasswordInput.currentPassword', 'ChangePasswordInput.newPassword', 'OpenLinkInput.token', 'RequestLinkInput.email', 'RequestLinkInput.targetPath', 'ResetPasswordInput.password',
  'ResetPasswordInput.token', 'SignInInput.email', 'SignInInput.password', 'StartRegistrationInput.email', 'GrantEventRoleInput.email',
  // ways to reach a person
  'RegistrationDelegateInput.email', 'RegistrationDelegateInput.telephone', 'ChangeMyDetailsInput.telephone',
  // codes of a closed list
  'CapabilityEntryInput.leadTimeBand', 'CapabilityEntryInput.nodeCode', 'CapabilityEntryInput.place', 'CapabilityEntryInput.quantityBand', 'ChangeAccountInput.locale', 'ChangeAccountInput.theme',
  'ChangeMyDetailsInput.languages', 'ConfirmNdaInput.documentHash', 'CopyEventInput.slug', 'CreateEventInput.slug', 'CreateEventInput.timeZone', 'DescribeEventInput.partnerCountries', 'ExcludeOrganisationInput.reason', 'GrantEventRoleInput.role',
  'MeetingRuleInput.firstType', 'MeetingRuleInput.secondType', 'NamedExclusionInput.reason', 'ParticipantTypeInput.code', 'RegistrationCertificateInput.kind', 'RegistrationDelegateInput.languages',
  'RegistrationFormInput.form', 'RegistrationFormInput.place', 'RegistrationOwnerInput.country', 'RevokeEventRoleInput.role', 'SaveOrganisationStepInput.country', 'SaveOrganisationStepInput.languages',
  'SaveOrganisationStepInput.ncage', 'SaveOrganisationStepInput.typeCode', 'SaveParticularsStepInput.headCountBand', 'SaveParticularsStepInput.macroRegion', 'SendMeetingRequestInput.needNodeCode',
  'SendMeetingRequestInput.offerNodeCode', 'ChangeVocabularyInput.act', 'ChangeVocabularyInput.code', 'ChangeVocabularyInput.into', 'VocabularyNodeInput.code', 'NodeFieldInput.field', 'StartRegistrationInput.locale', 'StartRegistrationInput.typeCode',
  // cells of a row, checked as those of a file are
  'ImportCellInput.column', 'ImportCellInput.value',
  'RegistrationFilterInput.countries', 'RegistrationFilterInput.needNode', 'RegistrationFilterInput.offerNode', 'RegistrationFilterInput.statuses', 'RegistrationFilterInput.submittedFrom', 'RegistrationFilterInput.submittedTo',
  'RegistrationFilterInput.typeCodes',
  // choices of a disruption, of what is tried out and of who comes to what is simulated, of closed lists
  'SimulationFirmsInput.typeCode', 'StartWhatIfInput.day', 'StartWhatIfInput.kind', 'TakeRepairOfferInput.kind',
  'BeginDisruptionInput.interrupted', 'BeginDisruptionInput.kind', 'BeginDisruptionInput.lengths', 'BeginDisruptionInput.pastEnd',
  // keys that an answer gave out, to be handed back
  'ApplyWhatIfInput.accepted', 'CloseTableInput.accepted', 'SetEventProgrammeInput.accepted', 'SetEventTablesInput.accepted',
  // interpreters and escorts
  'ResourcePoolInput.kind', 'ResourcePoolInput.languages', 'ResourcePoolInput.participantTypes', 'PoolAbsenceInput.date', 'PoolAbsenceInput.endsAt', 'PoolAbsenceInput.startsAt',
  // days and times of day
  'CopyEventInput.firstDay', 'CounterMeetingRequestInput.day', 'CreateEventInput.firstDay', 'EventBreakInput.endsAt', 'EventBreakInput.startsAt', 'EventDayInput.date', 'EventDayInput.endsAt', 'EventDayInput.startsAt',
  'RegistrationCertificateInput.validUntil',
] as const;

const NAMED = ['CopyEventInput.city', 'CopyEventInput.cityUk', 'CreateEventInput.city', 'CreateEventInput.cityUk', 'DescribeEventInput.city', 'DescribeEventInput.cityUk', 'SetEventVenueInput.venue', 'NamedExclusionInput.name', 'SaveOrganisationStepInput.legalName'] as const;

/** Every text of a mutation's input that is not held to the location guard; whatever does not stand here is. */
export const DECLARED_TEXTS: ReadonlyMap<string, TextRule> = new Map([...EXACT.map((field) => [field, 'exact'] as const), ...NAMED.map((field) => [field, 'named'] as const)]);
