import { heirOf, parentCodeOf, type Vocabulary } from '@spilno/taxonomy';
import { type Succession } from './carry-choices.ts';

/** What a version does to codes that firms may have chosen. */
export interface CodeFates extends Succession {
  /** Codes that are no nodes any more and have no heir. */
  readonly gone: readonly string[];
}

/** Compares the vocabulary in force with the one that follows it. */
export function fatesOf(before: Vocabulary, after: Vocabulary): CodeFates {
  const nodes = new Map(after.rows.map((row) => [row.code, row]));
  const parents = new Set(before.rows.map(({ code }) => parentCodeOf(code)));
  const renamed = new Map<string, string>();
  const split = new Map<string, readonly string[]>();
  const gone: string[] = [];
  for (const { code, replacedBy } of before.rows) {
    const node = nodes.get(code);
    if (!node) {
      const heir = heirOf(code, after.aliases);
      if (heir !== undefined && nodes.has(heir)) renamed.set(code, heir);
      else gone.push(code);
      continue;
    }
    if (node.replacedBy && !replacedBy) split.set(code, node.replacedBy);
    const children = parents.has(code) ? [] : after.rows.filter((row) => parentCodeOf(row.code) === code);
    if (children.length > 0) split.set(code, children.map((child) => child.code));
  }
  return { renamed, split, gone, titles: new Map(before.rows.map(({ code, titles: { en, uk } }) => [code, { en, uk }])) };
}
