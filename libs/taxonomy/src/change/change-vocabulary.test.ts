import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { capabilityRow } from '../capability/capability-row.ts';
import { checkCapabilityRows, isBlocking } from '../capability/check-rows.ts';
import { findByTitleOrCode } from '../capability/find-by-title-or-code.ts';
import { CAPABILITY_ROWS } from '../capability/nodes/index.ts';
import { searchCapabilities } from '../capability/search-capabilities.ts';
import { suggestFromText } from '../capability/suggest-from-text.ts';
import { taxonomy } from '../capability/taxonomy.ts';
import { putVocabularyInForce, type Vocabulary } from '../capability/vocabulary-in-force.ts';
import { isWellFormedReference } from '../reference/reference-code.ts';
import { mergeNodes, putNode, removeNode, restoreVocabulary, splitNode } from './change-vocabulary.ts';
import { diffVocabularies } from './diff-vocabularies.ts';
import { mergeRelease } from './merge-release.ts';
import { fromFields, toFields } from './row-fields.ts';

const shipped: Vocabulary = { rows: CAPABILITY_ROWS, aliases: {} };
const valueOf = (changed: ReturnType<typeof putNode>): Vocabulary => {
  if (!changed.ok) throw new Error(changed.error.kind);
  return changed.value;
};
const blocking = ({ rows, aliases }: Vocabulary) =>
  checkCapabilityRows(rows, isWellFormedReference, aliases).filter(isBlocking);
const part = (code: string, like: string, name: string) => {
  const row = capabilityRow(like);
  const titles = Object.fromEntries(Object.keys(row.titles).map((language) => [language, `${name} ${language}`]));
  return { ...row, code, titles: titles as typeof row.titles };
};
const leaf = fc.constantFrom(
  ...taxonomy.capabilities.filter(({ children }) => children.length === 0).map(({ code }) => code),
);

afterEach(() => putVocabularyInForce(null));

describe('merging two nodes', () => {
  it('keeps the old code as an alias, its names as words, and leaves nothing that points to it', () => {
    const merged = valueOf(mergeNodes(shipped, 'P.MAC.TURN', 'P.MAC.SWISS'));
    expect(blocking(merged)).toEqual([]);
    putVocabularyInForce(merged);
    expect(taxonomy.find('P.MAC.TURN')?.code).toBe('P.MAC.SWISS');
    expect(taxonomy.indexOf('P.MAC.TURN')).toBe(taxonomy.indexOf('P.MAC.SWISS'));
    expect(findByTitleOrCode('p.mac.turn')?.code).toBe('P.MAC.SWISS');
    expect(searchCapabilities('токарна обробка', 'uk', 5).map(({ code }) => code)).toContain('P.MAC.SWISS');
    expect(suggestFromText('We look for CNC turning of housings.').map(({ code }) => code)).toContain('P.MAC.SWISS');
    const chain = valueOf(mergeNodes(merged, 'P.MAC.SWISS', 'P.MAC.CNC5'));
    putVocabularyInForce(chain);
    expect(taxonomy.get('P.MAC.TURN').code).toBe('P.MAC.CNC5');
  });

  it('of any two leaves leaves a vocabulary without faults, and its code is never given again', () => {
    fc.assert(
      fc.property(leaf, leaf, (from, into) => {
        fc.pre(from !== into);
        const merged = valueOf(mergeNodes(shipped, from, into));
        expect(blocking(merged).filter(({ kind }) => kind !== 'cycle')).toEqual([]);
        expect(putNode(merged, capabilityRow(from))).toMatchObject({ error: { kind: 'codeSpent' } });
      }),
      { numRuns: 4 },
    );
  });

  it('is refused for a group, an unknown node and a node with itself', () => {
    expect(mergeNodes(shipped, 'P.MAC', 'P.FOR')).toMatchObject({ error: { kind: 'hasChildren', children: 9 } });
    expect(mergeNodes(shipped, 'P.MAC.TURN', 'X')).toMatchObject({ error: { kind: 'unknownNode', code: 'X' } });
    expect(mergeNodes(shipped, 'P', 'P')).toMatchObject({ error: { kind: 'sameNode' } });
  });
});

describe('splitting and removing', () => {
  it('keeps a node that was split into siblings for those who chose it, and offers it to nobody else', () => {
    const parts = [
      part('P.MAC.TURNS', 'P.MAC.TURN', 'Short turning'),
      part('P.MAC.TURNL', 'P.MAC.TURN', 'Long turning'),
    ];
    const split = valueOf(splitNode(shipped, 'P.MAC.TURN', parts));
    expect(blocking(split)).toEqual([]);
    putVocabularyInForce(split);
    expect(capabilityRow('P.MAC.TURN').replacedBy).toEqual(['P.MAC.TURNS', 'P.MAC.TURNL']);
    expect(searchCapabilities('turning', 'en', 30).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['P.MAC.TURNS']),
    );
    expect(searchCapabilities('CNC turning', 'en', 30).map(({ code }) => code)).not.toContain('P.MAC.TURN');
    expect(splitNode(shipped, 'P.MAC.TURN', [parts[0]!, part('V.X', 'P.MAC.TURN', 'x')])).toMatchObject({
      error: { kind: 'partElsewhere' },
    });
  });

  it('makes a group of a node that is split into parts below it', () => {
    const split = valueOf(
      splitNode(shipped, 'H.EVAC', [part('H.EVAC.W', 'H.EVAC', 'Wheeled'), part('H.EVAC.T', 'H.EVAC', 'Tracked')]),
    );
    putVocabularyInForce(split);
    expect(taxonomy.get('H.EVAC').children).toEqual(['H.EVAC.W', 'H.EVAC.T']);
    expect(capabilityRow('H.EVAC').replacedBy).toBeUndefined();
  });

  it('forgets a removed node everywhere and brings it back with an earlier version', () => {
    const removed = valueOf(removeNode(shipped, 'P.MAC.GEAR', true));
    expect(blocking(removed)).toEqual([]);
    expect(JSON.stringify(removed.rows)).not.toContain('"P.MAC.GEAR"');
    expect(restoreVocabulary(removed, shipped)).toEqual(shipped);
  });
});

it('tells field by field what differs, and reads every row back from its fields', () => {
  const renamed = valueOf(
    putNode(shipped, fromFields('P.MAC', { ...toFields(capabilityRow('P.MAC')), 'title.de': 'Spanende Bearbeitung' })),
  );
  expect(diffVocabularies(shipped.rows, renamed.rows)).toEqual([
    {
      code: 'P.MAC',
      kind: 'changed',
      fields: [{ field: 'title.de', before: capabilityRow('P.MAC').titles.de, after: 'Spanende Bearbeitung' }],
    },
  ]);
  expect(CAPABILITY_ROWS.map((row) => fromFields(row.code, toFields(row)))).toEqual(CAPABILITY_ROWS);
});

it('brings a release into a changed vocabulary: what one side changed is taken, what both changed stays and is named', () => {
  const changed = (rows: Vocabulary['rows'], code: string, field: string, text: string) =>
    rows.map((row) => (row.code === code ? fromFields(code, { ...toFields(row), [field]: text }) : row));
  const ours = valueOf(
    mergeNodes(
      { ...shipped, rows: changed(changed(shipped.rows, 'P', 'title.fr', 'A nous'), 'U', 'title.fr', 'Nous') },
      'P.MAC.GEAR',
      'P.MAC.TURN',
    ),
  );
  const release = changed(
    changed(changed(shipped.rows, 'P', 'title.pl', 'Nowe'), 'U', 'title.fr', 'Eux'),
    'P.MAC.GEAR',
    'title.pl',
    'Koła',
  ).concat(part('P.NEW', 'P.MAC', 'New'));
  const { vocabulary, conflicts } = mergeRelease(
    shipped.rows,
    ours,
    release.toSorted((a, b) => Number(a.code.startsWith('U')) - Number(b.code.startsWith('U'))),
  );
  const row = (code: string) => vocabulary.rows.find((each) => each.code === code)!;
  expect(row('P').titles).toMatchObject({ fr: 'A nous', pl: 'Nowe' });
  expect(row('P.NEW').titles.en).toBe('New en');
  expect(conflicts).toEqual([
    { code: 'U', field: 'title.fr', ours: 'Nous', theirs: 'Eux' },
    { code: 'P.MAC.GEAR', field: null, ours: '', theirs: capabilityRow('P.MAC.GEAR').titles.en },
  ]);
  expect(mergeRelease(shipped.rows, ours, shipped.rows)).toEqual({ vocabulary: ours, conflicts: [] });
});
