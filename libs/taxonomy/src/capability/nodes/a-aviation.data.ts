import type { CapabilityRow } from '../capability.ts';

/** Parents before children. */
export const AVIATION: readonly CapabilityRow[] = [
  {
    code: 'A',
    facet: 'product',
    titles: { en: 'Aviation and space', uk: 'Авіація та космос', fr: '', de: '', pl: '', cs: '', tr: '' },
    words: {
      en: ['aviation', 'aerospace', 'aircraft', 'space', 'satellites', 'helicopters'],
      uk: ['авіація', 'космос', 'супутники', 'літаки', 'гелікоптери'],
      fr: [],
      de: ['Luftfahrt'],
      pl: ['lotnictwo'],
      cs: [],
      tr: ['havacılık'],
    },
    definition: { en: '', uk: '' },
    references: { cpv: ['<35600000'], fsc: ['<15'], nace: ['<30.30'], euMl: ['ML10'] },
  },
  {
    code: 'A.MRO',
    facet: 'service',
    titles: { en: 'Aircraft maintenance', uk: 'Обслуговування авіатехніки', fr: '', de: '', pl: '', cs: '', tr: '' },
    words: {
      en: ['aircraft repair', 'helicopter overhaul', 'aviation MRO'],
      uk: ['ремонт літаків', 'ремонт гелікоптерів', 'авіаремонт'],
      fr: [],
      de: ['Flugzeuginstandhaltung'],
      pl: ['remont lotniczy'],
      cs: [],
      tr: ['uçak bakım'],
    },
    definition: { en: '', uk: '' },
    references: { cpv: ['<50650000'], fsc: ['~15'], nace: ['<33.16'], euMl: ['ML10'] },
  },
  {
    code: 'A.ENG',
    facet: 'product',
    titles: {
      en: 'Turbojet and piston engines',
      uk: 'Турбореактивні та поршневі двигуни',
      fr: '',
      de: '',
      pl: '',
      cs: '',
      tr: '',
    },
    words: {
      en: ['turbojet', 'jet engine', 'piston engine', 'gas turbine', 'aero engine'],
      uk: ['турбореактивний двигун', 'авіадвигун', 'газотурбінний двигун', 'поршневий двигун'],
      fr: [],
      de: ['Strahltriebwerk'],
      pl: ['silnik odrzutowy'],
      cs: [],
      tr: ['turbojet motor'],
    },
    definition: { en: '', uk: '' },
    references: { cpv: ['<34731000'], fsc: ['<2840', '<2810'], nace: ['<30.30'], euMl: ['ML10'] },
  },
];
