import type { CapabilityRow } from '../capability.ts';

/** Parents before children. */
export const ENERGY: readonly CapabilityRow[] = [
  {
    code: 'E',
    facet: 'product',
    titles: { en: 'Power and energy', uk: 'Енергозабезпечення', fr: '', de: '', pl: '', cs: '', tr: '' },
    words: {
      en: ['power supply', 'energy', 'power systems'],
      uk: ['енергетика', 'живлення', 'енергопостачання'],
      fr: [],
      de: ['Energieversorgung'],
      pl: ['zasilanie'],
      cs: [],
      tr: ['enerji'],
    },
    definition: { en: '', uk: '' },
    references: { cpv: ['<31400000'], fsc: ['<61'], nace: ['<27.20'] },
  },
  {
    code: 'E.BAT',
    facet: 'product',
    titles: { en: 'Battery packs', uk: 'Акумуляторні батареї', fr: '', de: '', pl: '', cs: '', tr: '' },
    words: {
      en: ['battery pack', 'Li-ion battery packs', 'lithium battery', 'batteries', 'accumulators'],
      uk: ['акумулятор', 'літій-іонні батареї', 'батарейні збірки', 'АКБ'],
      fr: [],
      de: ['Akkupacks'],
      pl: ['akumulatory'],
      cs: [],
      tr: ['batarya'],
    },
    definition: { en: '', uk: '' },
    references: { cpv: ['<31422000'], fsc: ['<6140'], nace: ['<27.20'] },
  },
  {
    code: 'E.GEN',
    facet: 'product',
    titles: { en: 'Generators', uk: 'Генератори', fr: '', de: '', pl: '', cs: '', tr: '' },
    words: {
      en: ['generator', 'diesel generator', 'power station', 'alternator'],
      uk: ['генератор', 'дизель-генератор', 'електростанція'],
      fr: [],
      de: ['Stromerzeuger'],
      pl: ['agregaty prądotwórcze'],
      cs: [],
      tr: ['jeneratör'],
    },
    definition: { en: '', uk: '' },
    references: { cpv: ['<31120000'], fsc: ['<6115'], nace: ['<27.11'] },
  },
];
