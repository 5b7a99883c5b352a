import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findByTitleOrCode } from './find-by-title-or-code.ts';
import { FIRST_TITLES } from './first-titles.data.ts';
import { CAPABILITY_ROWS } from './nodes/index.ts';
import { buildTaxonomy, taxonomy } from './taxonomy.ts';
import { referenceCodesOf } from '../reference/reference-code.ts';

const code = fc.constantFrom(...taxonomy.capabilities.map((capability) => capability.code));

describe('the capability tree', () => {
  it('is the tree of the rows, and keeps every code and title of the first version', () => {
    expect(taxonomy.capabilities.map(({ code, facet, titles }) => ({ code, facet, titles }))).toEqual(
      CAPABILITY_ROWS.map(({ code, facet, titles: { en, uk } }) => ({ code, facet, titles: { en, uk } })),
    );
    const first = Object.entries(FIRST_TITLES);
    expect(first.filter(([each, names]) => !names.every((name) => findByTitleOrCode(name)?.code === each))).toEqual([]);
    expect(first).toHaveLength(99);
    // Few enough to be looked through, three levels deep.
    expect(taxonomy.capabilities.length).toBeLessThanOrEqual(400);
    expect(Math.max(...taxonomy.capabilities.map(({ depth }) => depth))).toBe(2);
    expect(taxonomy.branches.map((branch) => branch.code).join('')).toBe('PUCSRVANMWBEIDTLHF');
  });

  it('knows parent, children, ancestors and branch of a node', () => {
    expect(taxonomy.parentOf('P.MAC.CNC5')?.code).toBe('P.MAC');
    expect(taxonomy.childrenOf('V').map((child) => child.code)).toEqual(
      expect.arrayContaining(['V.APC', 'V.PARTS', 'V.MRO', 'V.MROL']),
    );
    expect(taxonomy.ancestorsOf('P.MAC.CNC5').map((each) => each.code)).toEqual(['P.MAC', 'P']);
    expect(taxonomy.branchOf('P.MAC.CNC5')).toBe('P');
    expect(taxonomy.parentOf('P')).toBeUndefined();
  });

  it('does not take a code for the ancestor of one that merely begins alike', () => {
    expect(taxonomy.isAncestorOrSelf('V.MRO', 'V.MROL')).toBe(false);
    expect(taxonomy.isAncestorOrSelf('V', 'V.MROL')).toBe(true);
    expect(taxonomy.isAncestorOrSelf('V.MROL', 'V')).toBe(false);
  });

  it('refuses rows whose parent is missing', () => {
    const orphan = { code: 'X.Y', titles: { en: 'x', uk: 'x' }, facet: 'product' } as const;
    expect(() => buildTaxonomy([orphan])).toThrow('X.Y');
  });

  it('has a title for every cross-reference', () => {
    for (const capability of taxonomy.capabilities) {
      for (const reference of referenceCodesOf(capability)) expect(reference.titles.en).not.toBe('');
    }
    expect(referenceCodesOf(taxonomy.get('U.AIR.LM'))).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ scheme: 'nace', code: '30.30', relation: 'broader' }),
        expect.objectContaining({ scheme: 'euMl', code: 'ML4', relation: null }),
      ]),
    );
  });
});

describe('similarity', () => {
  it('is symmetric, 1 only for the same node and 0 exactly across branches', () => {
    fc.assert(
      fc.property(code, code, (a, b) => {
        const similarity = taxonomy.linSimilarity(a, b);
        expect(similarity).toBe(taxonomy.linSimilarity(b, a));
        expect(similarity === 1).toBe(a === b);
        expect(similarity === 0).toBe(taxonomy.branchOf(a) !== taxonomy.branchOf(b));
        expect(similarity).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('grows with information content down the tree, up to 1 at the leaves', () => {
    for (const capability of taxonomy.capabilities) {
      const content = taxonomy.informationContent(capability.code);
      const parent = taxonomy.parentOf(capability.code);
      if (parent !== undefined) expect(content).toBeGreaterThan(taxonomy.informationContent(parent.code));
      expect(content === 1).toBe(capability.children.length === 0);
    }
  });

  it('puts siblings nearer than cousins', () => {
    expect(taxonomy.linSimilarity('P.MAC.CNC5', 'P.MAC.TURN')).toBeGreaterThan(
      taxonomy.linSimilarity('P.MAC.CNC5', 'P.POL.INJ'),
    );
  });
});

describe('finding by title or code', () => {
  it('finds every node by its code and both titles in any case and spacing', () => {
    for (const capability of taxonomy.capabilities) {
      for (const name of [capability.code, capability.titles.en, capability.titles.uk]) {
        expect(findByTitleOrCode(`  ${name.toUpperCase().replaceAll(' ', '  ')} `)?.code).toBe(capability.code);
      }
    }
  });

  it('takes any apostrophe, dash and quotes for the same', () => {
    expect(findByTitleOrCode("зварювання та з'єднання")?.code).toBe('P.JOIN');
    expect(findByTitleOrCode('«FPV–дрони»')?.code).toBe('U.AIR.FPV');
    expect(findByTitleOrCode('Cnc Machining, 5‑Axis Milling')?.code).toBe('P.MAC.CNC5');
  });

  it('guesses nothing', () => {
    expect(findByTitleOrCode('quantum teleportation')).toBeUndefined();
    expect(findByTitleOrCode('drones')).toBeUndefined();
    expect(findByTitleOrCode('')).toBeUndefined();
    expect(findByTitleOrCode('__proto__')).toBeUndefined();
  });
});
