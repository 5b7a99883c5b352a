/** Bits of a set of slots, the first slot lowest. */
export const popcount = (bits: number): number => {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

export const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits);

export const highest = (bits: number): number => 31 - Math.clz32(bits);

export function* slotsOf(bits: number): Generator<number> {
  for (let left = bits; left !== 0; left &= left - 1) yield lowest(left);
}

/** Groups of idle slots between the first and the last busy one. */
export const gapsOf = (busy: number): number => (busy === 0 ? 0 : popcount(busy & ~(busy << 1)) - 1);

/** The lowest bits. */
export const firstBits = (count: number): number => (count >= 31 ? 0x7fffffff : (1 << count) - 1);
