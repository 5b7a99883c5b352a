/**
 * A composed sentence with one full stop where a name that ends in one, such as "Summit s.r.o.", stands before the sentence's own.
 * An ellipsis stays.
 */
export const singleStop = (sentence: string): string => sentence.replace(/\.{2,}/g, (stops) => (stops.length === 2 ? '.' : stops));
