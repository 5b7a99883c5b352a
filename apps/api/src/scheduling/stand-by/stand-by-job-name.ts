/** Job that brings reports and offers of an event up to now. */
export const STAND_BY = 'stand-by';
