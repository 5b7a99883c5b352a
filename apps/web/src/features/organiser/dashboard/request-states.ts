/** States of a request, and the message of their word, in the order of their life. */
export const REQUEST_STATE_IDS = {
  pending: 'organiser.requests.pending',
  countered: 'organiser.requests.countered',
  accepted: 'organiser.requests.accepted',
  declined: 'organiser.requests.declined',
  withdrawn: 'organiser.requests.withdrawn',
  expired: 'organiser.requests.expired',
  cancelled: 'organiser.requests.cancelled',
} as const;

export type RequestState = keyof typeof REQUEST_STATE_IDS;
