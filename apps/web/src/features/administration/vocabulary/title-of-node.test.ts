import { expect, it } from '@jest/globals';
import { titleOfNode } from './title-of-node.ts';

const node = { __typename: 'EditorNode' as const, code: 'P.MAC.TURN', titleEn: 'CNC turning', titleUk: 'Токарна обробка', titleDe: 'CNC-Drehen', firms: 0, isChanged: false, isOutdated: false };

it('is read in the language of the page, else in English, else by its code', () => {
  expect((['en', 'uk', 'de'] as const).map((language) => titleOfNode(node, language))).toEqual(['CNC turning', 'Токарна обробка', 'CNC-Drehen']);
  expect(titleOfNode({ ...node, titleDe: '' }, 'de')).toBe('CNC turning');
  expect(titleOfNode({ ...node, titleEn: '', titleUk: '', titleDe: '' }, 'de')).toBe('P.MAC.TURN');
});
