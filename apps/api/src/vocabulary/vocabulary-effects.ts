import { checkCapabilityRows, diffVocabularies, isBlocking, isWellFormedReference, type NodeDifference, type RowFault, type Vocabulary } from '@spilno/taxonomy';
import { type EntityManager } from 'typeorm';
import { type CodeFates, fatesOf } from './succession-of.ts';
import { countChoices } from './vocabulary-store.ts';

/** A choice of firms that publishing would touch; how many firms, never which. */
export interface ChoiceEffect {
  readonly code: string;
  readonly kind: 'renamed' | 'split' | 'refused';
  readonly heirs: readonly string[];
  readonly firms: number;
}

/** What publishing a vocabulary would do, and what stands in its way. */
export interface VocabularyEffects {
  readonly differences: readonly NodeDifference[];
  readonly faults: readonly RowFault[];
  readonly choices: readonly ChoiceEffect[];
  readonly fates: CodeFates;
  /** Nothing differs, a fault blocks, or a node that firms have chosen would go without an heir. */
  readonly canBePublished: boolean;
}

export async function effectsOf(manager: EntityManager, before: Vocabulary, after: Vocabulary): Promise<VocabularyEffects> {
  const fates = fatesOf(before, after);
  const firms = await countChoices(manager);
  const effect = (kind: ChoiceEffect['kind'], code: string, heirs: readonly string[]): ChoiceEffect => ({ code, kind, heirs, firms: firms.get(code) ?? 0 });
  const choices = [
    ...fates.gone.map((code) => effect('refused', code, [])),
    ...[...fates.renamed].map(([code, heir]) => effect('renamed', code, [heir])),
    ...[...fates.split].map(([code, heirs]) => effect('split', code, heirs)),
  ].filter((each) => each.firms > 0);
  const differences = diffVocabularies(before.rows, after.rows);
  const faults = faultsOf(after);
  return { differences, faults, choices, fates, canBePublished: differences.length > 0 && !faults.some(isBlocking) && !choices.some(({ kind }) => kind === 'refused') };
}

/** Codes of other classifications are held to their shape: an installation may point to some that the product knows no titles of. */
export const faultsOf = ({ rows, aliases }: Vocabulary): readonly RowFault[] => checkCapabilityRows(rows, isWellFormedReference, aliases);
