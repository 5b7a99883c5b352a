import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { EventClock, UserError } from '../../common/index.ts';
import { MacroRegions } from '../../disclosure/index.ts';
import { AffectedMeeting, EventSetupService, type RuleChange } from '../../events/index.ts';
import { meetingsTooFarForHelpers } from '../../scheduling/index.ts';
import { compareStandings, type Effect, type Fact, type Standing } from './compare-standings.ts';
import { type HeldKind, PAIRS_SQL, standingSql, TOO_FAR_FOR_HELPERS_SQL } from './standing.sql.ts';
import { ChangeEffect, EventChangePreview, type EventChangePreviewResult, TouchedOrganisation } from './what-changes.type.ts';

const LISTED_ORGANISATIONS = 50;
const LISTED_MEETINGS = 100;

/** What each rule can touch; the rest need not be read. */
const TOUCHED: Readonly<Record<RuleChange['rule'], readonly HeldKind[]>> = {
  deadlines: ['canSend', 'canRequest', 'wishOpen', 'wishCounts'],
  policy: ['sidesMayChange', 'wishCounts', 'tooFar'],
  programme: ['slot', 'place', 'attends', 'dayProposed', 'dayWished', 'timeOffered', 'canSend'],
  tables: ['place', 'atTable', 'tooFar'],
  participantTypes: ['canSend', 'overMeetings', 'overRequests', 'overMust'],
  meetingRules: ['meetingAllowed', 'requestAllowed', 'agreedAllowed'],
  resourcePools: [],
};

/** Tries a change of a rule on the real rows, undoes it, and says what it touched. */
@Injectable()
export class WhatChanges {
  constructor(
    private readonly setups: EventSetupService,
    private readonly regions: MacroRegions,
    private readonly clock: EventClock,
  ) {}

  async preview(eventId: string, change: RuleChange): Promise<typeof EventChangePreviewResult> {
    const now = await this.clock.now(eventId);
    const found = await this.setups.rehearse(eventId, change, (manager) => this.#standing(manager, eventId, now, change.rule));
    if (found instanceof UserError) return found;
    return Object.assign(new EventChangePreview(), { effects: compareStandings(found.before, found.after).map(toEffect) });
  }

  async #standing(manager: EntityManager, eventId: string, now: Date, rule: RuleChange['rule']): Promise<Standing> {
    const facts = (await manager.query(standingSql(TOUCHED[rule]), [eventId, now])) as Fact[];
    if (TOUCHED[rule].includes('tooFar')) facts.push(...(await this.#tooFarForHelpers(manager, eventId)));
    if (rule === 'policy') return { facts: [...facts, ...(await this.#regions(manager, eventId))], pairs: 0 };
    if (rule !== 'meetingRules') return { facts, pairs: 0 };
    const [{ pairs }] = (await manager.query(PAIRS_SQL, [eventId])) as [{ pairs: number }];
    return { facts, pairs };
  }

  /** What people of firms could walk to, interpreters and escorts may not. */
  async #tooFarForHelpers(manager: EntityManager, eventId: string): Promise<Fact[]> {
    const meetings = await meetingsTooFarForHelpers(manager, eventId);
    return meetings.length === 0 ? [] : ((await manager.query(TOO_FAR_FOR_HELPERS_SQL, [eventId, JSON.stringify(meetings)])) as Fact[]);
  }

  /** Firms whose macro-region is shown. */
  async #regions(manager: EntityManager, eventId: string): Promise<Fact[]> {
    const shown = [...(await this.regions.visible(eventId, manager))];
    const rows = (await manager.query(
      `select 'region' as kind, id::text as key, id, case when uses_code_name then code_name_en else coalesce(approved_name, legal_name) end as name,
         null as second, null as starts, null as label, null as hall, null as "hallUk", null as schedule, 1 as n from registration where event_id = $1 and id = any($2::uuid[])`,
      [eventId, shown],
    )) as Fact[];
    return rows;
  }
}

function toEffect({ kind, count, before, after, facts }: Effect): ChangeEffect {
  return Object.assign(new ChangeEffect(), { kind, count, before, after, organisations: toOrganisations(facts), meetings: toMeetings(facts) });
}

/** Things of the same organisation in one line. */
function toOrganisations(facts: readonly Fact[]): TouchedOrganisation[] {
  const found = new Map<string, TouchedOrganisation>();
  for (const { id, name, starts, n } of facts) {
    if (id === null || starts !== null) continue;
    const count = (found.get(id)?.count ?? 0) + n;
    found.set(id, Object.assign(new TouchedOrganisation(), { registrationId: id, name: name ?? '', count }));
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name)).slice(0, LISTED_ORGANISATIONS);
}

function toMeetings(facts: readonly Fact[]): AffectedMeeting[] {
  return facts
    .filter(({ starts }) => starts !== null)
    .sort((a, b) => a.starts!.getTime() - b.starts!.getTime() || a.key.localeCompare(b.key))
    .slice(0, LISTED_MEETINGS)
    .map(({ id, name, second, starts, label, hall, hallUk, schedule }) => Object.assign(new AffectedMeeting(), { meetingId: id, firstName: name, secondName: second, startsAt: starts, tableLabel: label, hall, hallUk, scheduleStatus: schedule }));
}
