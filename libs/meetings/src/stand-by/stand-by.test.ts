import { describe, expect, it } from '@jest/globals';
import { actOnMissingReport, MISSING_REPORT_TRANSITIONS, reportMissing, type MissableMeeting, type MissingReportAct, type MissingReportActor, type MissingReportStatus } from './missing-report.ts';
import { answerStandBy, standByExpiryMs, type StandByOfferState } from './stand-by-offer.ts';

const MINUTE = 60_000;
const rules = { missingAfterMinutes: 5, answerMinutes: 3, leastMinutes: 8 };
const meeting: MissableMeeting = { status: 'planned', startMs: 0, endMs: 20 * MINUTE, isByVideo: false, report: 'none', takenBack: 0 };
const at = (minutes: number) => ({ nowMs: minutes * MINUTE, rules });

describe('the report of a missing meeting', () => {
  it('can be made from the set minutes after the start until the end, of meetings at a table, one at a time', () => {
    expect(reportMissing(meeting, 'delegate', at(4.9))).toEqual({ ok: false, error: { kind: 'tooEarly', fromMs: 5 * MINUTE } });
    expect(reportMissing(meeting, 'delegate', at(5))).toEqual({ ok: true, value: 'reported' });
    expect(reportMissing(meeting, 'organiser', at(19.9))).toEqual({ ok: true, value: 'tableFree' });
    expect(reportMissing(meeting, 'organiser', at(20))).toEqual({ ok: false, error: { kind: 'over' } });
    expect(reportMissing({ ...meeting, status: 'cancelled' }, 'delegate', at(6))).toEqual({ ok: false, error: { kind: 'meetingCancelled' } });
    expect(reportMissing({ ...meeting, isByVideo: true }, 'delegate', at(6))).toEqual({ ok: false, error: { kind: 'byVideo' } });
    expect(reportMissing({ ...meeting, report: 'open' }, 'organiser', at(6))).toEqual({ ok: false, error: { kind: 'reportOpen' } });
    expect(reportMissing({ ...meeting, report: 'answered' }, 'delegate', at(6))).toEqual({ ok: false, error: { kind: 'answered' } });
    expect(reportMissing({ ...meeting, report: 'answered' }, 'organiser', at(6))).toEqual({ ok: true, value: 'tableFree' });
    expect([1, 2].map((takenBack) => reportMissing({ ...meeting, takenBack }, 'delegate', at(6)))).toEqual([{ ok: true, value: 'reported' }, { ok: false, error: { kind: 'tooOften', most: 2 } }]);
    expect(reportMissing({ ...meeting, takenBack: 9 }, 'organiser', at(6))).toEqual({ ok: true, value: 'tableFree' });
  });

  it('frees the table by a second word alone, and gives it away only when it is free', () => {
    const statuses = Object.keys(MISSING_REPORT_TRANSITIONS) as MissingReportStatus[];
    const acts: MissingReportAct[] = ['confirm', 'answer', 'withdraw', 'give', 'lapse'];
    const actors: MissingReportActor[] = ['reporter', 'other', 'organiser', 'system'];
    const possible = statuses.flatMap((status) =>
      acts.flatMap((act) => actors.flatMap((actor) => { const next = actOnMissingReport(status, act, actor); return next.ok ? [`${status} ${act} ${actor} ${next.value}`] : []; })),
    );
    expect(possible).toEqual([
      'reported confirm other tableFree', 'reported confirm organiser tableFree', 'reported answer other answered', 'reported withdraw reporter withdrawn', 'reported withdraw organiser withdrawn', 'reported lapse system lapsed',
      'tableFree answer other answered', 'tableFree withdraw reporter withdrawn', 'tableFree withdraw organiser withdrawn', 'tableFree give system given', 'tableFree lapse system lapsed',
    ]);
  });
});

describe('the offer of a stand-by', () => {
  const offer: StandByOfferState = { status: 'open', expiresMs: 8 * MINUTE, taken: [] };

  it('lasts the time to answer, less where too little of the slot would be left, and is not made for less than a minute', () => {
    expect(standByExpiryMs(20 * MINUTE, 5 * MINUTE, rules)).toBe(8 * MINUTE);
    expect(standByExpiryMs(20 * MINUTE, 10 * MINUTE, rules)).toBe(12 * MINUTE);
    expect(standByExpiryMs(20 * MINUTE, 11 * MINUTE, rules)).toBe(12 * MINUTE);
    expect(standByExpiryMs(20 * MINUTE, 11.1 * MINUTE, rules)).toBeNull();
  });

  it('becomes a meeting when both took it; the first refusal ends it; nothing counts after its time', () => {
    const one = answerStandBy(offer, 'second', true, 6 * MINUTE);
    expect(one).toEqual({ ok: true, value: { status: 'open', taken: ['second'] } });
    expect(answerStandBy({ ...offer, taken: ['second'] }, 'first', true, 7 * MINUTE)).toEqual({ ok: true, value: { status: 'taken', taken: ['second', 'first'] } });
    expect(answerStandBy({ ...offer, taken: ['second'] }, 'second', true, 7 * MINUTE)).toEqual({ ok: false, error: { kind: 'alreadyTaken' } });
    expect(answerStandBy({ ...offer, taken: ['second'] }, 'second', false, 7 * MINUTE)).toEqual({ ok: true, value: { status: 'refused', taken: ['second'] } });
    expect(answerStandBy(offer, 'first', true, 8 * MINUTE)).toEqual({ ok: false, error: { kind: 'offerOver' } });
    expect(answerStandBy({ ...offer, status: 'withdrawn' }, 'first', false, 6 * MINUTE)).toEqual({ ok: false, error: { kind: 'offerOver' } });
  });
});
