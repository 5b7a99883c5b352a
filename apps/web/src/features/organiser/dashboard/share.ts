/** Length of a bar as a part of the longest. */
export const share = (part: number, whole: number): string => `${Math.min(100, (100 * part) / Math.max(1, whole))}%`;
