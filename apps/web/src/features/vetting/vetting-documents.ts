import { graphql } from '../../gql/index.ts';

export const VettingQueueDocument = graphql(`
  query VettingQueue($eventSlug: String!, $stage: VettingStage!, $after: String) {
    vettingCounts(eventSlug: $eventSlug) {
      first
      second
      third
      mine
    }
    vettingQueue(eventSlug: $eventSlug, stage: $stage, first: 50, after: $after) {
      nextCursor
      cases {
        id
        legalName
        country
        typeCode
        status
        trigger
        openedAt
        screening
        mayDecide
        openQuestions
      }
    }
  }
`);

/** What a firm stated, as officers read it. */
export const VettingRecordParts = graphql(`
  fragment VettingRecordParts on VettedRegistration {
    registrationNumber
    ncage
    website
    about
    headCountBand
    languages
    macroRegion
    consentedAt
    formsOffered {
      form
      place
    }
    formsSought {
      form
      place
    }
    offers
    needs
    offerCodes {
      scheme
      code
    }
    needCodes {
      scheme
      code
    }
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
      languages
      isLead
      attendsOn
    }
    certificates {
      id
      kind
      number
      issuer
      scope
      validUntil
      verifiedAt
    }
  }
`);

export const VettingCaseDocument = graphql(`
  query VettingCaseById($eventSlug: String!, $id: ID!) {
    vettingCase(eventSlug: $eventSlug, id: $id) {
      id
      version
      status
      trigger
      screening
      openedAt
      mayDecide
      refusal
      registration {
        id
        legalName
        approvedName
        country
        typeCode
        submittedAt
        importedAt
        ...VettingRecordParts
      }
      decisions {
        position
        officerName
        isMine
        verdict
        reason
        decidedAt
      }
      questions {
        id
        question
        askedAt
        answer
        answeredAt
      }
      history {
        action
        actorName
        happenedAt
      }
      screened {
        names
        screenedAt
        lists {
          id
          name
          edition
          verdict
          waiting
        }
        hits {
          id
          listName
          entryRef
          subjectKind
          subjectName
          listedName
          listedCountries
          country
          score
          words {
            onFile
            onList
            likeness
          }
          verdict
          reason
          settledBy
          settledAt
        }
      }
      duplicates {
        registrationId
        legalName
        status
        agreeing
      }
    }
  }
`);

export const DecideDocument = graphql(`
  mutation VettingDecide($input: DecideVettingCaseInput!) {
    decideVettingCase(input: $input) {
      ... on VettingDecided {
        caseId
        status
      }
      ...UserErrorParts
    }
  }
`);

export const VerifyCertificateDocument = graphql(`
  mutation VettingVerifyCertificate($input: VerifyCertificateInput!) {
    verifyCertificate(input: $input) {
      ... on VettingNoteSaved {
        id
      }
      ...UserErrorParts
    }
  }
`);

export const AskDocument = graphql(`
  mutation VettingAsk($input: AskVettingQuestionInput!) {
    askVettingQuestion(input: $input) {
      ... on VettingNoteSaved {
        id
      }
      ...UserErrorParts
    }
  }
`);

export const SettleHitDocument = graphql(`
  mutation VettingSettleHit($input: SettleScreeningHitInput!) {
    settleScreeningHit(input: $input) {
      ... on ScreeningHitSettled {
        hitId
      }
      ...UserErrorParts
    }
  }
`);
