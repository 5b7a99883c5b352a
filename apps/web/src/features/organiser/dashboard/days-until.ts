/** Calendar days from one date to another, both `YYYY-MM-DD`. */
export const daysUntil = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
