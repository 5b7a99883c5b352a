/** Places of the greatest positive values, greatest first; equal ones in order. */
export function strongest(values: ArrayLike<number>, count: number): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < values.length; at++) if ((values[at] as number) > 0) places.push(at);
  places.sort((a, b) => (values[b] as number) - (values[a] as number) || a - b);
  return places.slice(0, count);
}
