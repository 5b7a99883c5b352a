/** The last place of each band of places that are looked at alike; further ones belong to the last band. */
export const PLACE_BANDS = [2, 5, 10, 20, 50] as const;

export const bandOf = (rank: number): number => {
  const band = PLACE_BANDS.findIndex((last) => rank <= last);
  return band < 0 ? PLACE_BANDS.length : band;
};

/**
 * Chances that a place is looked at can only fall down a list: neighbours that rise are put together.
 * @param weights - observations of each, > 0 where they count
 * @see pool adjacent violators: Ayer et al., Annals of Mathematical Statistics 26, 1955
 */
export function fallingOnly(values: readonly number[], weights: readonly number[]): readonly number[] {
  const pools: { sum: number; weight: number; places: number }[] = [];
  values.forEach((value, place) => {
    pools.push({ sum: value * weights[place]!, weight: weights[place]!, places: 1 });
    for (let last = pools.length - 1; last > 0 && mean(pools[last]!) > mean(pools[last - 1]!); last--) {
      const [upper, lower] = [pools[last - 1]!, pools.pop()!];
      upper.sum += lower.sum;
      upper.weight += lower.weight;
      upper.places += lower.places;
    }
  });
  return pools.flatMap((pool) => new Array<number>(pool.places).fill(mean(pool)));
}

const mean = ({ sum, weight }: { readonly sum: number; readonly weight: number }): number => (weight === 0 ? 0 : sum / weight);
