import { graphql } from '../../gql/index.ts';

export const SentBroadcastsDocument = graphql(`
  query SentBroadcasts($eventSlug: String!) {
    sentBroadcasts(eventSlug: $eventSlug) { id subjectEn subjectUk sentBy sentAt organisations receivers delivered waiting failed }
  }
`);

export const PreviewBroadcastDocument = graphql(`
  mutation PreviewBroadcast($input: BroadcastInput!) {
    previewBroadcast(input: $input) { ... on BroadcastPreview { organisations receivers mailed inUkrainian samples { organisation locale subject body } } ...UserErrorParts }
  }
`);

export const SendBroadcastDocument = graphql(`
  mutation SendBroadcast($input: SendBroadcastInput!) {
    sendBroadcast(input: $input) { ... on BroadcastSent { broadcast { id receivers } } ...UserErrorParts }
  }
`);

export const ReceivedMessagesDocument = graphql(`
  query ReceivedMessages($eventSlug: String!) {
    organiserMessages(eventSlug: $eventSlug) { id subject body sentAt }
  }
`);
