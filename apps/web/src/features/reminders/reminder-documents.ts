import { graphql } from '../../gql/index.ts';

export const ReminderRulesDocument = graphql(`
  query ReminderRules($eventSlug: String!) {
    reminderRules(eventSlug: $eventSlug) { kind isOn daysBefore version waiting nextDay nextPeople sent }
  }
`);

export const SaveReminderRuleDocument = graphql(`
  mutation SaveReminderRule($input: SaveReminderRuleInput!) {
    saveReminderRule(input: $input) { ... on ReminderRuleSaved { rule { kind isOn daysBefore version waiting nextDay nextPeople sent } } ...UserErrorParts }
  }
`);
