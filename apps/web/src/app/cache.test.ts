import { gql } from '@apollo/client';
import { expect, it } from '@jest/globals';
import { createCache } from './cache.ts';

const frame = gql`query Frame { event(eventSlug: "forum") { slug name now } }`;
const page = gql`query Page { event(eventSlug: "forum") { slug wishesCloseAt now } }`;

it('keeps what the frame read of the event when a page reads other fields of it', () => {
  const cache = createCache();
  const event = { __typename: 'PublicEvent', slug: 'forum' };
  cache.writeQuery({ query: frame, data: { event: { ...event, name: 'Forum', now: '2027-01-26T09:00:00Z' } } });
  cache.writeQuery({ query: page, data: { event: { ...event, wishesCloseAt: null, now: '2027-01-26T09:00:01Z' } } });
  expect(cache.readQuery({ query: frame })).toMatchObject({ event: { name: 'Forum', now: '2027-01-26T09:00:01Z' } });
});
