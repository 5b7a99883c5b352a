/**
 * One spelling for phrases that people type or that stand in a file: case, width, runs of white space, kinds of
 * apostrophes, quotes and dashes, and a closing full stop do not matter.
 */
export const normalisePhrase = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘ʼ`´′ʹ]/gu, "'")
    .replace(/[«»“”„‟"]/gu, '')
    .replace(/\p{Dash_Punctuation}/gu, '-')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/\s*([-/])\s*/gu, '$1')
    .trim()
    .replace(/[.;,]+$/u, '')
    .trim();
