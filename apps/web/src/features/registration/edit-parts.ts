import { graphql } from '../../gql/index.ts';

/** Everything of the own registration that a step can change or show. */
export const EditParts = graphql(`
  fragment EditParts on MyRegistration {
    id
    typeCode
    canEdit
    version
    currentStep
    legalName
    country
    registrationNumber
    ncage
    website
    showsWebsite
    about
    languages
    usesCodeName
    codeNameEn
    codeNameUk
    owners {
      name
      country
      sharePercent
    }
    delegates {
      id
      name
      jobFunction
      email
      telephone
      languages
      attendsDayIds
      isLead
      isMe
      hasAccount
    }
    offers {
      nodeCode
      isEssential
      quantityBand
      leadTimeBand
      place
    }
    needs {
      nodeCode
      isEssential
      quantityBand
      leadTimeBand
      place
    }
    offerCodes {
      scheme
      code
    }
    needCodes {
      scheme
      code
    }
    formsOffered {
      form
      place
    }
    formsSought {
      form
      place
    }
    headCountBand
    macroRegion
    showsCertificates
    certificates {
      kind
      number
      issuer
      scope
      validUntil
    }
    namedExclusions {
      name
      reason
    }
    gaps {
      step
      code
      blocks
    }
    status {
      status
      next
      reasons
    }
  }
`);

export const EditRegistrationDocument = graphql(`
  query EditRegistration($eventSlug: String!) {
    myRegistration(eventSlug: $eventSlug) {
      ...EditParts
    }
  }
`);

export const EditVocabularyDocument = graphql(`
  query EditVocabulary($locale: String!) {
    vocabulary(locale: $locale) {
      cooperationForms {
        code
        title
      }
      productionPlaces {
        code
        title
      }
      certificateKinds {
        code
        title
        isLegacy
      }
      macroRegions {
        code
        title
      }
      headCountBands
      quantityBands
      leadTimeBands
    }
  }
`);

/** Every capability, parents before children. */
export const CapabilityTreeDocument = graphql(`
  query CapabilityTree($locale: String!) {
    capabilityTree(locale: $locale) {
      code
      title
      parentCode
      branchCode
      depth
      isLeaf
      isOutdated
      militaryListHints
    }
  }
`);
