import { graphql } from '../../gql/index.ts';

export const AppliedRulesParts = graphql(`
  fragment AppliedRulesParts on AppliedMatchRules {
    isDefault
    weights { capability quantity leadTime place forms certificate essential enabler text languages }
    gates { forms places essentials }
  }
`);

export const MatchRulesParts = graphql(`
  fragment MatchRulesParts on MatchRules {
    revision
    matchingIsOpen
    rules { ...AppliedRulesParts }
    defaults { ...AppliedRulesParts }
    history { revision setAt setBy restores rules { ...AppliedRulesParts } }
  }
`);

export const MatchRulesDocument = graphql(`
  query MatchRules($eventSlug: String!) {
    matchRules(eventSlug: $eventSlug) { ...MatchRulesParts }
  }
`);

export const MatchRulesPreviewDocument = graphql(`
  query MatchRulesPreview($input: MatchRulesInput!) {
    matchRulesPreview(input: $input) {
      ... on MatchRulesPreview {
        firms changed reordered meanOverlap emptyBefore emptyAfter
        branches { code before after }
        countries { code before after }
        samples { registrationId country displayName { en uk isCodeName } before { registrationId country score displayName { en uk isCodeName } } after { registrationId country score displayName { en uk isCodeName } } }
      }
      ...UserErrorParts
    }
  }
`);

export const SaveMatchRulesDocument = graphql(`
  mutation SaveMatchRules($input: MatchRulesInput!) {
    saveMatchRules(input: $input) { ... on MatchRulesSaved { matchRules { ...MatchRulesParts } } ...UserErrorParts }
  }
`);

export const UndoMatchRulesDocument = graphql(`
  mutation UndoMatchRules($input: UndoMatchRulesInput!) {
    undoMatchRules(input: $input) { ... on MatchRulesSaved { matchRules { ...MatchRulesParts } } ...UserErrorParts }
  }
`);
