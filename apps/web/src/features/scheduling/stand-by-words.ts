/** Message of each state of a report. */
export const REPORT_STATE_IDS: Readonly<Record<string, string>> = {
  reported: 'scheduling.standBy.state.reported',
  tableFree: 'scheduling.standBy.state.tableFree',
  given: 'scheduling.standBy.state.given',
  answered: 'scheduling.standBy.state.answered',
  withdrawn: 'scheduling.standBy.state.withdrawn',
  lapsed: 'scheduling.standBy.state.lapsed',
};

/** Message of each state of an offer. */
export const OFFER_STATE_IDS: Readonly<Record<string, string>> = {
  open: 'scheduling.standBy.offer.open',
  taken: 'scheduling.standBy.offer.taken',
  refused: 'scheduling.standBy.offer.refused',
  expired: 'scheduling.standBy.offer.expired',
  withdrawn: 'scheduling.standBy.offer.withdrawn',
};
