import { graphql } from '../../../gql/index.ts';

export const LearningParts = graphql(`
  fragment LearningParts on AffinityLearning {
    impressions decisions wanted viewers agreed scheduled held goesOn leastDecisions leastWanted leastViewers isOver
    models {
      id status trainedAt decisions positives heldOutDecisions heldOutFirms isBetter isUsed usedSince refusal found least
      logLoss { byHand learned difference low high }
      ndcg { byHand learned difference low high }
      parts { code byHand learned }
    }
  }
`);

export const OrganiserLearningDocument = graphql(`
  query OrganiserLearning($eventSlug: String!) {
    affinityLearning(eventSlug: $eventSlug) { ...LearningParts }
  }
`);

export const OrganiserTrainDocument = graphql(`
  mutation OrganiserTrainModel($input: TrainAffinityModelInput!) {
    trainAffinityModel(input: $input) { ... on AffinityModelChanged { affinityLearning { isOver } } ...UserErrorParts }
  }
`);

export const OrganiserUseModelDocument = graphql(`
  mutation OrganiserUseModel($input: UseAffinityModelInput!) {
    useAffinityModel(input: $input) { ... on AffinityModelChanged { affinityLearning { isOver } } ...UserErrorParts }
  }
`);

export const OrganiserStopModelDocument = graphql(`
  mutation OrganiserStopModel($input: StopAffinityModelInput!) {
    stopAffinityModel(input: $input) { ... on AffinityModelChanged { affinityLearning { isOver } } ...UserErrorParts }
  }
`);
