/** Meetings on one side as the price of a participant asks for: as many as it can have, at least its floor, or none; where the price leaves them open, what there is now. */
export function askedFor(price: number, now: number, { least, most, floorPay }: { readonly least: number; readonly most: number; readonly floorPay: number }): number {
  if (price > 0) return most;
  if (price === 0) return Math.min(Math.max(now, least), most);
  if (price > -floorPay) return least;
  return price === -floorPay ? Math.min(now, least) : 0;
}

/** Cost of one meeting more on a side; Infinity where it is full. */
export const costOfMore = (now: number, least: number, most: number, floorPay: number): number => (now < least ? -floorPay : now < most ? 0 : Infinity);

/** Cost of one less. */
export const costOfLess = (now: number, least: number, floorPay: number): number => (now > least ? 0 : now > 0 ? floorPay : Infinity);
