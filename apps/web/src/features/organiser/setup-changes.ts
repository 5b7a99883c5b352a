import { graphql } from '../../gql/index.ts';

export const OrganiserSetTablesDocument = graphql(`
  mutation OrganiserSetTables($input: SetEventTablesInput!) {
    setEventTables(input: $input) { ... on EventSetup { slug version } ...MeetingsAffectedParts ...UserErrorParts }
  }
`);
export const OrganiserSetProgrammeDocument = graphql(`
  mutation OrganiserSetProgramme($input: SetEventProgrammeInput!) {
    setEventProgramme(input: $input) { ... on EventSetup { slug version } ...MeetingsAffectedParts ...UserErrorParts }
  }
`);
export const OrganiserSetPolicyDocument = graphql(`
  mutation OrganiserSetPolicy($input: SetMeetingPolicyInput!) {
    setMeetingPolicy(input: $input) { ... on EventSetup { slug version } ...MeetingsAffectedParts ...UserErrorParts }
  }
`);
export const OrganiserOpenMatchingDocument = graphql(`
  mutation OrganiserOpenMatching($input: EventStepInput!) {
    openMatching(input: $input) { ... on EventSetup { slug version } ...MeetingsAffectedParts ...UserErrorParts }
  }
`);
export const OrganiserCloseWishesDocument = graphql(`
  mutation OrganiserCloseWishes($input: EventStepInput!) {
    closeWishes(input: $input) { ... on EventSetup { slug version } ...MeetingsAffectedParts ...UserErrorParts }
  }
`);
export const OrganiserDescribeDocument = graphql(`
  mutation OrganiserDescribe($input: DescribeEventInput!) {
    describeEvent(input: $input) { ... on EventSetup { slug version } ...MeetingsAffectedParts ...UserErrorParts }
  }
`);
export const OrganiserSetDeadlinesDocument = graphql(`
  mutation OrganiserSetDeadlines($input: SetEventDeadlinesInput!) {
    setEventDeadlines(input: $input) { ... on EventSetup { slug version } ...MeetingsAffectedParts ...UserErrorParts }
  }
`);
export const OrganiserSetVenueDocument = graphql(`
  mutation OrganiserSetVenue($input: SetEventVenueInput!) {
    setEventVenue(input: $input) { ... on EventSetup { slug version } ...MeetingsAffectedParts ...UserErrorParts }
  }
`);
export const OrganiserSetTypesDocument = graphql(`
  mutation OrganiserSetTypes($input: SetParticipantTypesInput!) {
    setParticipantTypes(input: $input) { ... on EventSetup { slug version } ...MeetingsAffectedParts ...UserErrorParts }
  }
`);
export const OrganiserSetRulesDocument = graphql(`
  mutation OrganiserSetRules($input: SetMeetingRulesInput!) {
    setMeetingRules(input: $input) { ... on EventSetup { slug version } ...MeetingsAffectedParts ...UserErrorParts }
  }
`);
export const OrganiserSetPoolsDocument = graphql(`
  mutation OrganiserSetPools($input: SetResourcePoolsInput!) {
    setResourcePools(input: $input) { ... on EventSetup { slug version } ...MeetingsAffectedParts ...UserErrorParts }
  }
`);
