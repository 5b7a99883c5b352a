import type { CapabilityRow } from '../capability.ts';

/** Parents before children. */
export const INPUTS: readonly CapabilityRow[] = [
  {
    code: 'I',
    facet: 'product',
    titles: { en: 'Inputs', uk: 'Матеріали та компоненти', fr: '', de: '', pl: '', cs: '', tr: '' },
    words: {
      en: ['raw materials', 'components', 'inputs'],
      uk: ['матеріали', 'комплектуючі', 'компоненти', 'сировина'],
      fr: [],
      de: ['Werkstoffe'],
      pl: ['komponenty'],
      cs: [],
      tr: ['malzeme'],
    },
    definition: { en: '', uk: '' },
    references: {},
  },
  {
    code: 'I.CHIP',
    facet: 'product',
    titles: {
      en: 'Semiconductors and microelectronics',
      uk: 'Напівпровідники та мікроелектроніка',
      fr: '',
      de: '',
      pl: '',
      cs: '',
      tr: '',
    },
    words: {
      en: ['semiconductors', 'microelectronics', 'chips', 'microcontrollers', 'FPGA', 'integrated circuits'],
      uk: ['мікросхеми', 'чипи', 'напівпровідники', 'мікроконтролери'],
      fr: [],
      de: ['Halbleiter'],
      pl: ['półprzewodniki'],
      cs: [],
      tr: ['yarı iletken'],
    },
    definition: { en: '', uk: '' },
    references: { cpv: ['<31712100'], fsc: ['<5962'], nace: ['<26.11'] },
  },
  {
    code: 'I.MAG',
    facet: 'product',
    titles: {
      en: 'Permanent magnets and motors',
      uk: 'Постійні магніти та електродвигуни',
      fr: '',
      de: '',
      pl: '',
      cs: '',
      tr: '',
    },
    words: {
      en: ['permanent magnets', 'neodymium', 'rare earth magnets', 'electric motors'],
      uk: ['магніти', 'неодимові магніти', 'електродвигуни', 'електромотори'],
      fr: [],
      de: ['Permanentmagnete'],
      pl: ['magnesy'],
      cs: [],
      tr: ['mıknatıs'],
    },
    definition: { en: '', uk: '' },
    references: { cpv: ['<31630000'], fsc: ['<6105'], nace: ['<27.11'] },
  },
];
