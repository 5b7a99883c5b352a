import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { OPEN_GATES } from './gates.ts';
import { rankMatches } from './rank-matches.ts';
import { closedTeaserGate, DEFAULT_GATES, NO_GATES, type TeaserGateRules } from './teaser-gates.ts';
import { anyProfile } from './testing/any-profile.ts';
import { form, profile, terms } from './testing/profile.ts';

const stating = (key: string, offered: Parameters<typeof form>, sought: Parameters<typeof form>) => profile(key, { formsOffered: [form(...offered)], formsSought: [form(...sought)] });

describe('a gate of the teasers', () => {
  const maker = stating('maker', ['kit', 'ukraine'], ['licence', 'ukraine']);
  it('closes when no form fits either way, though both say theirs', () => {
    expect(closedTeaserGate(maker, stating('x', ['test'], ['finance']), DEFAULT_GATES)).toBe('noCommonForm');
    expect(closedTeaserGate(maker, profile('y', { formsOffered: [form('test')] }), DEFAULT_GATES)).toBeNull();
    expect(closedTeaserGate(maker, stating('z', ['licence', 'ukraine'], ['finance']), DEFAULT_GATES)).toBeNull();
  });

  it('closes when each form that fits is for a place that the other rules out', () => {
    expect(closedTeaserGate(maker, stating('x', ['licence', 'abroad'], ['finance']), DEFAULT_GATES)).toBe('placesExclude');
    expect(closedTeaserGate(maker, stating('y', ['licence', 'abroad'], ['kit', 'either']), DEFAULT_GATES)).toBeNull();
    expect(closedTeaserGate(maker, stating('x', ['licence', 'abroad'], ['finance']), { ...DEFAULT_GATES, places: false })).toBeNull();
  });

  it('closes on essential needs only where nothing of any is near: both ways, or one way if the event says so', () => {
    const [one, other] = [profile('a', { needs: [terms('U.AIR.FC'), terms('E.GEN', { isEssential: false })], offers: [terms('P.MAC')] }), profile('b', { needs: [terms('M.ART')], offers: [terms('E.GEN')] })];
    expect(closedTeaserGate(one, other, DEFAULT_GATES)).toBe('essentialsUnmet');
    const supplier = { ...other, needs: [] };
    expect(closedTeaserGate(one, supplier, DEFAULT_GATES)).toBeNull();
    expect(closedTeaserGate(one, supplier, { ...DEFAULT_GATES, essentials: 'either' })).toBe('essentialsUnmet');
    expect(closedTeaserGate(one, { ...other, offers: [terms('U.AIR.FC')] }, DEFAULT_GATES)).toBeNull();
  });

  it('is the same for both sides, in any order of entries, and leaves out of a ranking just those it closes for', () => {
    const anyRules = fc.record({ forms: fc.boolean(), places: fc.boolean(), essentials: fc.constantFrom<TeaserGateRules['essentials']>('off', 'both', 'either') });
    fc.assert(
      fc.property(anyProfile, anyProfile, anyRules, (one, other, gates) => {
        const gate = closedTeaserGate(one, other, gates);
        expect(closedTeaserGate(other, one, gates)).toBe(gate);
        expect(closedTeaserGate({ ...one, needs: one.needs.toReversed(), formsSought: one.formsSought.toReversed() }, other, gates)).toBe(gate);
        expect(closedTeaserGate(one, other, NO_GATES)).toBeNull();
        expect(rankMatches(one, [{ profile: other, gate: OPEN_GATES }], { order: 'mutual', gates })).toHaveLength(gate === null ? 1 : 0);
      }),
      { numRuns: 150 },
    );
  });
});
