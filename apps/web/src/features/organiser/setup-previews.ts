import { type OrganiserPreviewTablesQuery } from '../../gql/graphql.ts';
import { type Answer } from '../../app/index.ts';
import { graphql } from '../../gql/index.ts';

/** What a change would do; the changes share their answers. */
export type PreviewAnswer = Answer<OrganiserPreviewTablesQuery>;

export const OrganiserPreviewDeadlinesDocument = graphql(`
  query OrganiserPreviewDeadlines($input: SetEventDeadlinesInput!) {
    previewEventDeadlines(input: $input) { ...ChangeEffectsParts ...MeetingsAffectedParts ...UserErrorParts }
  }
`);

export const OrganiserPreviewPolicyDocument = graphql(`
  query OrganiserPreviewPolicy($input: SetMeetingPolicyInput!) {
    previewMeetingPolicy(input: $input) { ...ChangeEffectsParts ...MeetingsAffectedParts ...UserErrorParts }
  }
`);

export const OrganiserPreviewProgrammeDocument = graphql(`
  query OrganiserPreviewProgramme($input: SetEventProgrammeInput!) {
    previewEventProgramme(input: $input) { ...ChangeEffectsParts ...MeetingsAffectedParts ...UserErrorParts }
  }
`);

export const OrganiserPreviewTablesDocument = graphql(`
  query OrganiserPreviewTables($input: SetEventTablesInput!) {
    previewEventTables(input: $input) { ...ChangeEffectsParts ...MeetingsAffectedParts ...UserErrorParts }
  }
`);

export const OrganiserPreviewTypesDocument = graphql(`
  query OrganiserPreviewTypes($input: SetParticipantTypesInput!) {
    previewParticipantTypes(input: $input) { ...ChangeEffectsParts ...MeetingsAffectedParts ...UserErrorParts }
  }
`);

export const OrganiserPreviewRulesDocument = graphql(`
  query OrganiserPreviewRules($input: SetMeetingRulesInput!) {
    previewMeetingRules(input: $input) { ...ChangeEffectsParts ...MeetingsAffectedParts ...UserErrorParts }
  }
`);
