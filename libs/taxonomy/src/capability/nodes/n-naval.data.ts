import type { CapabilityRow } from '../capability.ts';

/** Parents before children. */
export const NAVAL: readonly CapabilityRow[] = [
  {
    code: 'N',
    facet: 'product',
    titles: { en: 'Naval', uk: 'Кораблі та морська техніка', fr: '', de: '', pl: '', cs: '', tr: '' },
    words: {
      en: ['naval', 'shipbuilding', 'boats', 'ships'],
      uk: ['кораблі', 'катери', 'суднобудування', 'човни'],
      fr: [],
      de: ['Schiffbau'],
      pl: ['okręty'],
      cs: [],
      tr: ['gemi'],
    },
    definition: { en: '', uk: '' },
    references: { cpv: ['<35500000'], fsc: ['<19'], nace: ['<30.11'], euMl: ['ML9'] },
  },
];
