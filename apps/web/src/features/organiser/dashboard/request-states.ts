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

/** Groups of the dashboard, each with the states that it counts; the address names them. */
export const REQUEST_GROUPS = {
  sent: Object.keys(REQUEST_STATE_IDS),
  answered: ['countered', 'accepted', 'declined', 'cancelled'],
  accepted: ['accepted'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type RequestGroup = keyof typeof REQUEST_GROUPS;

export type RequestState = keyof typeof REQUEST_STATE_IDS;
