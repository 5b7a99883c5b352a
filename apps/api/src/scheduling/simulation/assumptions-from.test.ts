import { expect, it } from '@jest/globals';
import { DEFAULT_ASSUMPTIONS } from '@spilno/scheduling';
import { assumptionsFrom } from './simulation-facts.reader.ts';

const nothing = { firms: 0, delegates: 0, sent: 0, answered: 0, accepted: 0, isClosed: false };
const known = { firms: 200, delegates: 500, sent: 1_640, answered: 1_000, accepted: 437, isClosed: true };

it('takes the numbers of the event itself once there are enough, else those of the earlier event, else published ones', () => {
  expect(assumptionsFrom(nothing, null)).toMatchObject({ assumptions: DEFAULT_ASSUMPTIONS, sources: { acceptance: 'published', delegatesPerFirm: 'published' } });
  expect(assumptionsFrom({ ...nothing, firms: 40, delegates: 40 }, known)).toEqual({
    assumptions: { ...DEFAULT_ASSUMPTIONS, requestsPerFirm: 8.2, acceptance: 0.44, delegatesPerFirm: 1 },
    sources: { requestsPerFirm: 'earlierEvent', fameSpread: 'published', acceptance: 'earlierEvent', noShow: 'published', away: 'published', delegatesPerFirm: 'event' },
  });
  expect(assumptionsFrom(known, null)).toMatchObject({ assumptions: { requestsPerFirm: 8.2, acceptance: 0.44, delegatesPerFirm: 2.5 }, sources: { requestsPerFirm: 'event', acceptance: 'event', delegatesPerFirm: 'event' } });
  expect(assumptionsFrom({ ...known, answered: 49 }, null).sources.acceptance).toBe('published');
  // While requests are still sent, those so far say nothing of how many there will be.
  expect(assumptionsFrom({ ...known, isClosed: false }, null)).toMatchObject({ assumptions: { requestsPerFirm: 10, acceptance: 0.44 }, sources: { requestsPerFirm: 'published', acceptance: 'event' } });
});
