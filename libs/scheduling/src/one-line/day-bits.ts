/** Set bits of a day. */
export const COUNT = Uint8Array.from({ length: 1 << 16 }, (_, bits) => {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
});

/** Busy places with an idle neighbour, or none beyond it. */
export const edgesOf = (busy: number): number => busy & ~((busy << 1) & (busy >>> 1));

/** Places beside a block, once some of the busy places are given up; any on an empty day. */
export function besideOf(busy: number, without: number): number {
  const rest = busy & ~without;
  return rest === 0 ? 0xffff : ((rest << 1) | (rest >>> 1)) & 0xffff;
}
