import type { ReferenceTitles } from './reference-code.ts';

/** Short paraphrases of the EU Common Military List: labels, not the legal text. Written by `npm run build:taxonomy`. */
export const EU_MILITARY_LIST_TITLES: Readonly<Record<string, ReferenceTitles>> = {
  ML1: { en: 'Smooth-bore weapons < 20 mm, other firearms and automatic weapons <= 12.7 mm' },
  ML2: { en: 'Smooth-bore weapons >= 20 mm, other weapons > 12.7 mm, projectors' },
  ML3: { en: 'Ammunition and fuze setting devices' },
  ML4: { en: 'Bombs, torpedoes, rockets, missiles, other explosive devices and charges' },
  ML5: { en: 'Fire control, surveillance and warning equipment, and countermeasure equipment' },
  ML6: { en: 'Ground vehicles and components' },
  ML7: { en: 'Chemical agents, biological agents, riot control agents, radioactive materials' },
  ML8: { en: 'Energetic materials and related substances' },
  ML9: { en: 'Vessels of war, special naval equipment, accessories, components' },
  ML10: { en: 'Aircraft, lighter-than-air vehicles, unmanned aerial vehicles, aero-engines' },
  ML11: { en: 'Electronic equipment, spacecraft and components not specified elsewhere' },
  ML12: { en: 'High velocity kinetic energy weapon systems' },
  ML13: { en: 'Armoured or protective equipment, constructions and components' },
  ML14: { en: 'Specialised equipment for military training or simulating military scenarios' },
  ML15: { en: 'Imaging or countermeasure equipment specially designed for military use' },
  ML16: { en: 'Forgings, castings and other unfinished products for ML1-ML4, ML6, ML9, ML10, ML12, ML19' },
  ML17: { en: 'Miscellaneous equipment, materials and libraries' },
  ML18: { en: 'Production equipment, environmental test facilities and components' },
  ML19: { en: 'Directed energy weapon systems and countermeasure equipment' },
  ML20: { en: 'Cryogenic and superconductive equipment' },
  ML21: { en: 'Software' },
  ML22: { en: 'Technology' },
};
