import { LANGUAGES } from '../locale.ts';
import { normalisePhrase } from '../text/normalise-phrase.ts';
import { capabilityRow } from './capability-row.ts';
import type { Capability } from './capability.ts';
import { perTaxonomy } from './per-taxonomy.ts';
import { taxonomy } from './taxonomy.ts';

/** Where the title of one node in one language is the title of another in another, the language that stands first wins. */
function buildNames(): ReadonlyMap<string, Capability> {
  const byPhrase = new Map<string, Capability>();
  const add = (name: string, capability: Capability): void => {
    const phrase = normalisePhrase(name);
    if (phrase !== '' && !byPhrase.has(phrase)) byPhrase.set(phrase, capability);
  };
  for (const capability of taxonomy.capabilities) add(capability.code, capability);
  for (const language of LANGUAGES) {
    for (const capability of taxonomy.capabilities) add(capabilityRow(capability.code).titles[language], capability);
  }
  return byPhrase;
}

const byPhrase = perTaxonomy(buildNames);

/** The capability whose code or title in any language this is, in any case; nothing approximate. */
export function findByTitleOrCode(text: string): Capability | undefined {
  return byPhrase().get(normalisePhrase(text)) ?? taxonomy.find(text.trim().toUpperCase());
}
