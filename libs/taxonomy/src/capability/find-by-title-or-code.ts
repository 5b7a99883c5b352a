import { normalisePhrase } from '../text/normalise-phrase.ts';
import type { Capability } from './capability.ts';
import { taxonomy } from './taxonomy.ts';

const byPhrase: ReadonlyMap<string, Capability> = new Map(
  taxonomy.capabilities.flatMap((capability) =>
    [capability.code, capability.titles.en, capability.titles.uk].map(
      (name) => [normalisePhrase(name), capability] as const,
    ),
  ),
);

/** The capability whose code, English title or Ukrainian title this is, in any case; nothing approximate. */
export const findByTitleOrCode = (text: string): Capability | undefined => byPhrase.get(normalisePhrase(text));
