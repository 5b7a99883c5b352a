import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { checkSchedule } from './check-schedule.ts';
import type { DelegateId, OrganisationId, SlotId, TableId } from './ids.ts';
import type { SchedulingProblem } from './problem.ts';
import type { ScheduledMeeting } from './schedule.ts';
import { smallEvent, smallMeeting, smallSchedule } from './testing/small-event.ts';

const event = smallEvent({
  slots: ['m1', 'm2', 't1'],
  tables: 2,
  delegates: { a: 2, b: 2, c: 1, d: 1 },
  pairs: ['ab', 'ac', 'cd', 'bd'],
});
const withLines = (meeting: ScheduledMeeting, a: number, b: number): ScheduledMeeting => ({
  ...meeting,
  a: { ...meeting.a, line: a },
  b: { ...meeting.b, line: b },
});
const kinds = (problem: SchedulingProblem, ...meetings: ScheduledMeeting[]): string[] =>
  checkSchedule(problem, { meetings }).map(({ kind }) => kind);

it('shares no code with the rules and the engines: it takes nothing but types from other files, as the checkers of the plain shape, of lines and of grants', () => {
  for (const file of ['check-schedule.ts', 'one-line/check-one-line.ts', 'one-line/lines/check-lines.ts', 'grant/check-grant.ts']) {
    const imports = fs.readFileSync(path.join(import.meta.dirname, file), 'utf8').match(/^import .*$/gm) ?? [];
    expect([file, imports.length > 0, imports.filter((line) => !/^import (type \{ [\w, ]+ \}|\{ type \w+(, type \w+)* \}) from /.test(line))]).toEqual([file, true, []]);
  }
});

it('finds nothing in a right schedule', () => {
  expect(checkSchedule(event, smallSchedule('ab m1 T1', 'cd m1 T2', 'ac m2 T1', 'bd m2 T2'))).toEqual([]);
});

describe('each rule, broken alone', () => {
  it('a delegate in two meetings', () => {
    const twoLines = {
      ...event,
      organisations: event.organisations.map((organisation) => ({ ...organisation, parallelLines: 2 })),
    };
    expect(
      checkSchedule(twoLines, { meetings: [smallMeeting('ab m1 T1'), withLines(smallMeeting('ac m1 T2'), 2, 1)] }),
    ).toEqual([{ kind: 'delegateDoubleBooked', delegateId: 'a1', slotId: 'm1', agreementIds: ['ab', 'ac'] }]);
  });
  it('an organisation beyond its lines', () => {
    expect(kinds(event, smallMeeting('ab m1 T1'), withLines(smallMeeting('ac m1 T2 a2'), 2, 1))).toEqual([
      'lineOutOfRange',
      'organisationOverbooked',
    ]);
  });
  it('a line twice', () => {
    const twoLines = {
      ...event,
      organisations: event.organisations.map((organisation) => ({ ...organisation, parallelLines: 2 })),
    };
    expect(kinds(twoLines, smallMeeting('ab m1 T1'), smallMeeting('ac m1 T2 a2'))).toEqual(['lineDoubleBooked']);
  });
  it('a table twice', () => {
    expect(checkSchedule(event, smallSchedule('ab m1 T1', 'cd m1 T1'))).toEqual([
      { kind: 'tableDoubleBooked', tableId: 'T1', slotId: 'm1', agreementIds: ['ab', 'cd'] },
    ]);
  });
  it('a closed or unknown table', () => {
    const closed = { ...event, tables: [{ id: 'T1' as TableId, closedSlotIds: ['m1' as SlotId] }] };
    expect(kinds(closed, smallMeeting('ab m1 T1'), smallMeeting('cd m1 T9'))).toEqual(['tableClosed', 'unknownTable']);
  });
  it('an unknown or blocked slot', () => {
    const blocked = { ...event, blocks: [{ slotIds: ['m1' as SlotId] }] };
    expect(kinds(blocked, smallMeeting('ab m1 T1'), smallMeeting('cd m9 T1'))).toEqual(['slotBlocked', 'unknownSlot']);
  });
  it('a delegate who is away or of another organisation', () => {
    const away = {
      ...event,
      delegates: event.delegates.map((delegate) =>
        delegate.id === 'a1' ? { ...delegate, unavailableSlotIds: ['m1' as SlotId] } : delegate,
      ),
    };
    expect(kinds(away, smallMeeting('ab m1 T1'), smallMeeting('cd m2 T1 a1'))).toEqual([
      'delegateUnavailable',
      'delegateOfOtherOrganisation',
    ]);
  });
  it('a meeting that nobody agreed to, with wrong sides, excluded or held twice', () => {
    expect(kinds(event, smallMeeting('ad m1 T1'))).toEqual(['notAgreed']);
    const crossed = smallMeeting('ab m1 T1');
    expect(kinds(event, { ...crossed, a: crossed.b, b: crossed.a })).toEqual(['wrongSides']);
    const excluded = {
      ...event,
      exclusions: [{ organisationAId: 'b' as OrganisationId, organisationBId: 'a' as OrganisationId }],
    };
    expect(kinds(excluded, smallMeeting('ab m1 T1'))).toEqual(['excludedPair']);
    expect(kinds(event, smallMeeting('ab m1 T1'), smallMeeting('ab m2 T1'))).toEqual(['metTwice']);
  });
  it('too many meetings of an organisation', () => {
    const limited = {
      ...event,
      organisations: event.organisations.map((organisation) =>
        organisation.id === 'a' ? { ...organisation, maxMeetings: 1 } : organisation,
      ),
    };
    expect(checkSchedule(limited, smallSchedule('ab m1 T1', 'ac m2 T1'))).toEqual([
      { kind: 'meetingLimitExceeded', organisationId: 'a', meetings: 2, maxMeetings: 1 },
    ]);
  });
  it('a pin that was moved or lost', () => {
    const { agreementId, slotId, tableId } = smallMeeting('ab m1 T1');
    const pinned = {
      ...event,
      pinned: [{ agreementId, slotId, tableId, delegateAId: 'a1' as DelegateId, delegateBId: 'b1' as DelegateId }],
    };
    expect(kinds(pinned, smallMeeting('ab m2 T1'))).toEqual(['pinMoved']);
    expect(kinds(pinned, smallMeeting('ab m1 T1 a2'))).toEqual(['pinMoved']);
    expect(kinds(pinned)).toEqual(['pinMissing']);
    expect(kinds(pinned, smallMeeting('ab m1 T1'))).toEqual([]);
  });
});
