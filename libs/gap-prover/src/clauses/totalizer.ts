import { type ClauseList, FALSE, type Literal } from './clause-list.ts';

/**
 * Outputs that hold where at least 1, 2, … of the inputs hold (that direction alone), up to `most`.
 * @see Bailleux, Boufkhad, "Efficient CNF Encoding of Boolean Cardinality Constraints", CP 2003
 */
export function totalizer(list: ClauseList, inputs: readonly Literal[], most: number): readonly Literal[] {
  if (inputs.length <= 1) return inputs;
  const middle = inputs.length >> 1;
  const [left, right] = [totalizer(list, inputs.slice(0, middle), most), totalizer(list, inputs.slice(middle), most)];
  const outputs = Array.from({ length: Math.min(most, left.length + right.length) }, () => list.variable());
  for (let a = 0; a <= left.length; a++) {
    for (let b = 0; b <= right.length; b++) {
      const count = Math.min(a + b, most);
      if (count === 0) continue;
      list.add(a === 0 ? FALSE : -left[a - 1]!, b === 0 ? FALSE : -right[b - 1]!, outputs[count - 1]!);
    }
  }
  for (let place = 1; place < outputs.length; place++) list.add(-outputs[place]!, outputs[place - 1]!);
  return outputs;
}
