import { graphql } from '../../gql/index.ts';

export const StartActingDocument = graphql(`
  mutation StartActing($input: StartActingInput!) {
    startActing(input: $input) { ... on ActingStarted { acting { id registrationId organisationName reason startedAt endsAt } } ...UserErrorParts }
  }
`);

export const ActPrincipalDocument = graphql(`
  query ActPrincipal($eventSlug: String!, $id: ID!) {
    organiserRegistration(eventSlug: $eventSlug, id: $id) { row { id legalName codeNameEn status } }
  }
`);

export const ActRegistrationDocument = graphql(`
  query ActRegistration($eventSlug: String!) {
    actingRegistration(eventSlug: $eventSlug) {
      id version about languages headCountBand
      offers { nodeCode isEssential quantityBand leadTimeBand place }
      needs { nodeCode isEssential quantityBand leadTimeBand place }
      formsOffered { form place }
      formsSought { form place }
      status { status }
    }
  }
`);

export const ActRequestsDocument = graphql(`
  query ActRequests($eventSlug: String!) {
    actingRequests(eventSlug: $eventSlug) { id version status isOwn isOwnTurn counterpart needNodeCode offerNodeCode sentAt expiresAt }
  }
`);

export const ActAboutDocument = graphql(`
  mutation ActAbout($input: SaveOrganisationStepInput!) {
    saveOrganisationStep(input: $input) { ... on RegistrationSaved { registration { id version } } ...UserErrorParts }
  }
`);
export const ActCapabilitiesDocument = graphql(`
  mutation ActCapabilities($input: SaveCapabilitiesStepInput!) {
    saveCapabilitiesStep(input: $input) { ... on RegistrationSaved { registration { id version } } ...UserErrorParts }
  }
`);
export const ActCooperationDocument = graphql(`
  mutation ActCooperation($input: SaveCooperationStepInput!) {
    saveCooperationStep(input: $input) { ... on RegistrationSaved { registration { id version } } ...UserErrorParts }
  }
`);
export const ActParticularsDocument = graphql(`
  mutation ActParticulars($input: SaveParticularsStepInput!) {
    saveParticularsStep(input: $input) { ... on RegistrationSaved { registration { id version } } ...UserErrorParts }
  }
`);

export const ActSendDocument = graphql(`
  mutation ActSend($input: SendMeetingRequestInput!) {
    sendMeetingRequest(input: $input) { ... on MeetingRequestSent { requestId } ...UserErrorParts }
  }
`);
export const ActDeclineDocument = graphql(`
  mutation ActDecline($input: DeclineMeetingRequestInput!) {
    declineMeetingRequest(input: $input) { ... on MeetingRequestActedOn { requestId status } ...UserErrorParts }
  }
`);
export const ActCounterDocument = graphql(`
  mutation ActCounter($input: CounterMeetingRequestInput!) {
    counterMeetingRequest(input: $input) { ... on MeetingRequestActedOn { requestId status } ...UserErrorParts }
  }
`);
export const ActWithdrawDocument = graphql(`
  mutation ActWithdraw($input: MeetingRequestRef!) {
    withdrawMeetingRequest(input: $input) { ... on MeetingRequestActedOn { requestId status } ...UserErrorParts }
  }
`);

export const ActFirmsDocument = graphql(`
  query ActFirms($eventSlug: String!, $text: String) {
    registrations(eventSlug: $eventSlug, filter: { statuses: ["approved"], text: $text }, first: 20) { nodes { id legalName codeNameEn codeNameUk } }
  }
`);
export const ActFirmDocument = graphql(`
  query ActFirm($eventSlug: String!, $id: ID!) {
    organiserRegistration(eventSlug: $eventSlug, id: $id) { offers needs }
  }
`);

export const DoneForUsDocument = graphql(`
  query DoneForUs($eventSlug: String!) {
    actsDoneForUs(eventSlug: $eventSlug) { id action organiserName reason happenedAt }
  }
`);
