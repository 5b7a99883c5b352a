import { mayGiveUpCodeName } from '@spilno/disclosure';
import { containsUkrainianPlace } from '@spilno/location-guard';

interface CodeNameFacts {
  readonly type_code: string;
  readonly uses_code_name: boolean;
  readonly legal_name: string;
  /** The name others would see now, while a changed one is checked. */
  readonly approved_name: string | null;
  readonly preview_agreed_at: Date | null;
}

/**
 * A Ukrainian manufacturer gives its code name up only after the preview, and never while its name tells a place.
 * @returns why it stays, or null when it can be given up or there is none
 */
export function codeNameKeptBecause(facts: CodeNameFacts): 'previewFirst' | 'nameTellsPlace' | null {
  if (!facts.uses_code_name || facts.type_code !== 'ukrainianManufacturer') return null;
  const names = [facts.legal_name, ...(facts.approved_name === null ? [] : [facts.approved_name])].filter((name) => name !== '');
  if (!names.every((name) => mayGiveUpCodeName(name, containsUkrainianPlace(name)))) return 'nameTellsPlace';
  return facts.preview_agreed_at === null ? 'previewFirst' : null;
}
