import { graphql } from '../../gql/index.ts';

export const SaveOrganisationDocument = graphql(`
  mutation SaveOrganisation($input: SaveOrganisationStepInput!) {
    saveOrganisationStep(input: $input) {
      ... on RegistrationSaved {
        registration {
          id
          version
          ...EditParts
        }
        warnings {
          field
          code
        }
      }
      ... on InvalidInput {
        field
      }
      ... on LocationRefused {
        field
      }
      ...UserErrorParts
    }
  }
`);

export const SaveDelegatesDocument = graphql(`
  mutation SaveDelegates($input: SaveDelegatesStepInput!) {
    saveDelegatesStep(input: $input) {
      ... on RegistrationSaved {
        registration {
          id
          version
          ...EditParts
        }
        warnings {
          field
          code
        }
      }
      ... on InvalidInput {
        field
      }
      ... on LocationRefused {
        field
      }
      ...UserErrorParts
    }
  }
`);

export const SaveCapabilitiesDocument = graphql(`
  mutation SaveCapabilities($input: SaveCapabilitiesStepInput!) {
    saveCapabilitiesStep(input: $input) {
      ... on RegistrationSaved {
        registration {
          id
          version
          ...EditParts
        }
        warnings {
          field
          code
        }
      }
      ... on InvalidInput {
        field
      }
      ... on LocationRefused {
        field
      }
      ...UserErrorParts
    }
  }
`);

export const SaveCooperationDocument = graphql(`
  mutation SaveCooperation($input: SaveCooperationStepInput!) {
    saveCooperationStep(input: $input) {
      ... on RegistrationSaved {
        registration {
          id
          version
          ...EditParts
        }
        warnings {
          field
          code
        }
      }
      ... on InvalidInput {
        field
      }
      ... on LocationRefused {
        field
      }
      ...UserErrorParts
    }
  }
`);

export const SaveParticularsDocument = graphql(`
  mutation SaveParticulars($input: SaveParticularsStepInput!) {
    saveParticularsStep(input: $input) {
      ... on RegistrationSaved {
        registration {
          id
          version
          ...EditParts
        }
        warnings {
          field
          code
        }
      }
      ... on InvalidInput {
        field
      }
      ... on LocationRefused {
        field
      }
      ...UserErrorParts
    }
  }
`);

export const SubmitDocument = graphql(`
  mutation SubmitRegistration($input: SubmitRegistrationInput!) {
    submitRegistration(input: $input) {
      ... on RegistrationSaved {
        registration {
          id
          ...EditParts
        }
      }
      ... on RegistrationIncomplete {
        gaps {
          step
          code
        }
      }
      ...UserErrorParts
    }
  }
`);
