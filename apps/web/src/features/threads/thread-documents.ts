import { graphql } from '../../gql/index.ts';

export const ThreadMessageParts = graphql(`
  fragment ThreadMessageParts on ThreadMessage {
    id
    isOwn
    author
    text
    sentAt
  }
`);

/** The thread without its messages. */
export const ThreadParts = graphql(`
  fragment ThreadParts on Thread {
    id
    isOpen
    isClosedByUs
    unreadCount
    lastMessage {
      ...ThreadMessageParts
    }
    counterpart {
      country
      displayName {
        isCodeName
        en
        uk
      }
    }
  }
`);

export const ThreadListDocument = graphql(`
  query ThreadList($eventSlug: String!, $after: ID) {
    threads(eventSlug: $eventSlug, first: 30, after: $after) {
      unreadCount
      nodes {
        id
        ...ThreadParts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const ThreadOpenDocument = graphql(`
  query ThreadOpen($eventSlug: String!, $id: ID!) {
    thread(eventSlug: $eventSlug, registrationId: $id) {
      ...ThreadParts
    }
    threadMessages(eventSlug: $eventSlug, registrationId: $id, first: 30) {
      nodes {
        id
        ...ThreadMessageParts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const ThreadEarlierDocument = graphql(`
  query ThreadEarlier($eventSlug: String!, $id: ID!, $after: ID) {
    threadMessages(eventSlug: $eventSlug, registrationId: $id, first: 30, after: $after) {
      nodes {
        id
        ...ThreadMessageParts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const ThreadSendDocument = graphql(`
  mutation ThreadSend($input: SendThreadMessageInput!) {
    sendThreadMessage(input: $input) {
      ... on ThreadMessageSent {
        sent {
          id
          ...ThreadMessageParts
        }
      }
      ...UserErrorParts
    }
  }
`);

export const ThreadReadDocument = graphql(`
  mutation ThreadRead($input: MarkThreadReadInput!) {
    markThreadRead(input: $input) {
      ... on ThreadMarkedRead {
        threadId
        unreadCount
      }
      ...UserErrorParts
    }
  }
`);

export const ThreadChangedDocument = graphql(`
  subscription ThreadChanged($eventSlug: String!) {
    threadChanged(eventSlug: $eventSlug) {
      threadId
      message {
        id
        ...ThreadMessageParts
      }
    }
  }
`);
