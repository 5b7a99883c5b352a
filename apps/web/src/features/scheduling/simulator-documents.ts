import { type SchedulingSimulationFactsQuery, type SchedulingSimulationPointFragment, type SchedulingSimulationQuery, type SchedulingSimulationsQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

export const SimulationFactsDocument = graphql(`
  query SchedulingSimulationFacts($eventSlug: String!) {
    simulationFacts(eventSlug: $eventSlug) {
      firms {
        typeCode
        firms
      }
      tables
      slotsOfDay
      assumptions {
        requestsPerFirm
        fameSpread
        acceptance
        noShow
        away
        delegatesPerFirm
      }
      sources {
        name
        source
      }
    }
  }
`);

export const SimulationPointParts = graphql(`
  fragment SchedulingSimulationPoint on SimulationPoint {
    tables
    slotsOfDay
    room
    requests {
      mean
      low
      high
      standardError
    }
    agreed {
      mean
      low
      high
      standardError
    }
    planned {
      mean
      low
      high
      standardError
    }
    held {
      mean
      low
      high
      standardError
    }
    firmsBelow {
      mean
      low
      high
      standardError
    }
    firmsWithNone {
      mean
      low
      high
      standardError
    }
    use {
      mean
      low
      high
      standardError
    }
    leftovers {
      cause
      count {
        mean
        low
        high
        standardError
      }
    }
    firmsByMeetings
    binds
  }
`);

export const SimulationsDocument = graphql(`
  query SchedulingSimulations($eventSlug: String!) {
    simulations(eventSlug: $eventSlug) {
      id
      status
      firms {
        typeCode
        firms
      }
      tables
      slotsOfDay
      assumptions {
        requestsPerFirm
        fameSpread
        acceptance
        noShow
        away
        delegatesPerFirm
      }
      below
      floor
      samples
      samplesDone
      seed
      failure
      madeAt
      result {
        base {
          held {
            low
            high
          }
          firmsBelow {
            low
            high
          }
          firmsWithNone {
            low
            high
          }
          binds
        }
      }
    }
  }
`);

export const SimulationDocument = graphql(`
  query SchedulingSimulation($eventSlug: String!, $simulationId: ID!) {
    simulation(eventSlug: $eventSlug, simulationId: $simulationId) {
      id
      result {
        samples
        curveSamples
        base {
          ...SchedulingSimulationPoint
        }
        gaps {
          mean
          low
          high
          standardError
        }
        byTables {
          ...SchedulingSimulationPoint
        }
        bySlots {
          ...SchedulingSimulationPoint
        }
      }
    }
  }
`);

export const StartSimulationDocument = graphql(`
  mutation SchedulingStartSimulation($input: StartSimulationInput!) {
    startSimulation(input: $input) {
      ... on SimulationStarted {
        simulationId
      }
      ...UserErrorParts
    }
  }
`);

export const CancelSimulationDocument = graphql(`
  mutation SchedulingCancelSimulation($input: SimulationIdInput!) {
    cancelSimulation(input: $input) {
      ... on SimulationCancelled {
        simulationId
      }
      ...UserErrorParts
    }
  }
`);

export const DiscardSimulationDocument = graphql(`
  mutation SchedulingDiscardSimulation($input: SimulationIdInput!) {
    discardSimulation(input: $input) {
      ... on SimulationDiscarded {
        simulationId
      }
      ...UserErrorParts
    }
  }
`);

export type SimulationFacts = SchedulingSimulationFactsQuery['simulationFacts'];
export type SimulationOutcome = NonNullable<NonNullable<SchedulingSimulationQuery['simulation']>['result']>;
export type SimulationRow = SchedulingSimulationsQuery['simulations'][number];
/** One room of the event. */
export type Point = SchedulingSimulationPointFragment;
/** A count and how well it is known. */
export type Figure = Point['held'];
