const CPV_LEVELS = [2, 3, 4, 5, 6];

/** CPV: the more digits before the zeros, the finer; two are a division, three a group, four a class, five a category. */
export const cpvPath = (code: string): readonly string[] => [
  ...CPV_LEVELS.map((digits) => code.slice(0, digits)),
  code,
];

/** NACE and KVED: division, group, class. */
export const nacePath = (code: string): readonly string[] => [code.slice(0, 2), code.slice(0, 4), code];
