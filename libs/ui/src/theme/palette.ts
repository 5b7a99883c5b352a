import { type MantineColorsTuple } from '@mantine/core';

/**
 * Ten shades from light to dark for every colour a Mantine component may ask for. The roles of `tokens.css` decide what is drawn
 * (see `css-variables.ts`); the shades only serve code that names one.
 */
export const palette = {
  midnight: [
    '#f3f6fa',
    '#dfe8f3',
    '#bfcfe3',
    '#9bb2cf',
    '#7690b3',
    '#577296',
    '#3d577b',
    '#24395a',
    '#16263f',
    '#0d182a',
  ],
  azure: ['#e7f0fa', '#cfe1f5', '#9cc6f5', '#8fbcf0', '#5b9be0', '#4585cd', '#3a7ac2', '#2f6fb7', '#1b4f8c', '#172a40'],
  wheat: ['#fbf2dd', '#f5e3b8', '#ecc877', '#e2b657', '#d9a63f', '#c79129', '#bd881e', '#b57f14', '#74500c', '#332812'],
  stone: ['#faf9f6', '#f6f5f1', '#f1efe9', '#eeece6', '#e4e1d9', '#c2bfb7', '#8c8a83', '#5f6a76', '#465261', '#17202a'],
  green: ['#e4f2ea', '#c4e4d2', '#82d3a8', '#64bf90', '#46a877', '#359467', '#2c8a5e', '#237f55', '#14613d', '#13301f'],
  orange: [
    '#fdefe2',
    '#fbdcc0',
    '#f6b27c',
    '#ee9c5a',
    '#e5863a',
    '#da7526',
    '#d46d1c',
    '#cf6412',
    '#93400a',
    '#3a2412',
  ],
  red: ['#fceae8', '#f8cfcb', '#f7a29b', '#ef837b', '#e5645b', '#d34b42', '#c93e36', '#c0322a', '#a2231c', '#3d1a19'],
  teal: ['#def1ee', '#bce3dd', '#8bdacd', '#6cc8ba', '#4fb5a7', '#379b8e', '#2b8e82', '#1f8176', '#0d5d54', '#11312d'],
  violet: [
    '#f0ecfa',
    '#dfd7f5',
    '#c3b4f3',
    '#ae9ce8',
    '#9a85dd',
    '#846dca',
    '#7a62c1',
    '#6f56b8',
    '#553f98',
    '#262040',
  ],
  dark: ['#e9edf1', '#b3bdc8', '#929eab', '#6a7683', '#29323d', '#1e2630', '#161c24', '#12181f', '#0e1319', '#0a0e13'],
} as const satisfies Record<string, MantineColorsTuple>;
