import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Actor, EventClock } from '../common/index.ts';
import { AGREE_BY_WISHES, JobQueue } from '../jobs/index.ts';
import { EventChange, type EventChangeOrder, type EventChangeWork, type Rehearsal } from './event-change.ts';
import { EventParticipation } from './event-participation.ts';
import { EventProgramme } from './event-programme.ts';
import { EventSettings } from './event-settings.ts';
import { type EventChangeRefusal } from './event-setup.result.ts';
import { EventSetup } from './event-setup.type.ts';
import { EventTables, type Losing } from './event-tables.ts';
import { type EventStepInput } from './inputs/event-change.input.ts';
import { type SetMeetingRulesInput, type SetParticipantTypesInput } from './inputs/event-participation.input.ts';
import { type SetEventProgrammeInput } from './inputs/event-programme.input.ts';
import { type DescribeEventInput, type SetEventDeadlinesInput, type SetEventVenueInput, type SetMeetingPolicyInput } from './inputs/event-settings.input.ts';
import { type SetEventTablesInput } from './inputs/event-tables.input.ts';
import { type SetResourcePoolsInput } from './inputs/resource-pools.input.ts';
import { ResourcePools } from './resource-pools.ts';

/** A rule that can be tried before it is saved. */
export type RuleChange =
  | { readonly rule: 'deadlines'; readonly input: SetEventDeadlinesInput }
  | { readonly rule: 'policy'; readonly input: SetMeetingPolicyInput }
  | { readonly rule: 'programme'; readonly input: SetEventProgrammeInput }
  | { readonly rule: 'tables'; readonly input: SetEventTablesInput }
  | { readonly rule: 'participantTypes'; readonly input: SetParticipantTypesInput }
  | { readonly rule: 'meetingRules'; readonly input: SetMeetingRulesInput }
  | { readonly rule: 'resourcePools'; readonly input: SetResourcePoolsInput };

type Outcome = Promise<EventSetup | EventChangeRefusal>;

/** What an organiser changes; each is one transaction under the version of the set-up. */
@Injectable()
export class EventSetupService {
  constructor(
    private readonly change: EventChange,
    private readonly programme: EventProgramme,
    private readonly tables: EventTables,
    private readonly participation: EventParticipation,
    private readonly settings: EventSettings,
    private readonly pools: ResourcePools,
    private readonly clock: EventClock,
    private readonly jobs: JobQueue,
  ) {}

  describe(actor: Actor, eventId: string, input: DescribeEventInput): Outcome {
    return this.change.apply(actor, { eventId, version: input.version, action: 'event.described' }, (manager, event) => this.settings.describe(manager, event, input));
  }

  setVenue(actor: Actor, eventId: string, input: SetEventVenueInput): Outcome {
    return this.change.apply(actor, { eventId, version: input.version, action: 'event.venueSet' }, (manager, event) => this.settings.setVenue(manager, event, input));
  }

  /** Saves a change of a rule. */
  set(actor: Actor, eventId: string, change: RuleChange): Outcome {
    const { order, work } = this.#planned(eventId, change);
    return this.change.apply(actor, order, work);
  }

  /**
   * Saves a change of a rule together with what hangs on it, under the lock of the schedule; a refusal of either takes both back.
   * @param before - whether it may be; asked before anything is changed
   * @param after - what belongs to it
   */
  setWith(actor: Actor, eventId: string, change: RuleChange, { before, after }: { readonly before: EventChangeWork; readonly after: EventChangeWork }): Outcome {
    const { order, work } = this.#planned(eventId, change);
    return this.change.apply(actor, { ...order, takesPlaces: true }, async (manager, event) => (await before(manager, event)) ?? (await work(manager, event)) ?? (await after(manager, event)));
  }

  /** Makes the same change, measures before and after it, and undoes it. */
  rehearse<M>(eventId: string, change: RuleChange, measure: (manager: EntityManager) => Promise<M>): Promise<Rehearsal<M> | EventChangeRefusal> {
    const { order, work } = this.#planned(eventId, change);
    return this.change.rehearse(order, work, measure);
  }

  setProgramme(actor: Actor, eventId: string, input: SetEventProgrammeInput): Outcome {
    return this.set(actor, eventId, { rule: 'programme', input });
  }

  setDeadlines(actor: Actor, eventId: string, input: SetEventDeadlinesInput): Outcome {
    return this.set(actor, eventId, { rule: 'deadlines', input });
  }

  setPolicy(actor: Actor, eventId: string, input: SetMeetingPolicyInput): Outcome {
    return this.set(actor, eventId, { rule: 'policy', input });
  }

  setTables(actor: Actor, eventId: string, input: SetEventTablesInput): Outcome {
    return this.set(actor, eventId, { rule: 'tables', input });
  }

  setParticipantTypes(actor: Actor, eventId: string, input: SetParticipantTypesInput): Outcome {
    return this.set(actor, eventId, { rule: 'participantTypes', input });
  }

  setMeetingRules(actor: Actor, eventId: string, input: SetMeetingRulesInput): Outcome {
    return this.set(actor, eventId, { rule: 'meetingRules', input });
  }

  setResourcePools(actor: Actor, eventId: string, input: SetResourcePoolsInput): Outcome {
    return this.set(actor, eventId, { rule: 'resourcePools', input });
  }

  openMatching(actor: Actor, eventId: string, input: EventStepInput): Outcome {
    return this.change.apply(actor, { eventId, version: input.version, action: 'event.matchingOpened' }, async (manager, event) =>
      this.settings.openMatching(manager, event, await this.clock.now(eventId, manager)),
    );
  }

  closeWishes(actor: Actor, eventId: string, input: EventStepInput): Outcome {
    return this.change.apply(actor, { eventId, version: input.version, action: 'event.wishesClosed' }, async (manager, event) =>
      (await this.settings.closeWishes(manager, event, await this.clock.now(eventId, manager))) ?? this.#showAgreed(manager),
    );
  }

  #planned(eventId: string, change: RuleChange): { order: EventChangeOrder; work: EventChangeWork } {
    const { version } = change.input;
    switch (change.rule) {
      case 'deadlines': {
        const { input } = change;
        return { order: { eventId, version, action: 'event.deadlinesSet' }, work: (manager, event) => this.settings.setDeadlines(manager, event, input) };
      }
      case 'policy': {
        const { input } = change;
        return { order: { eventId, version, action: 'event.policySet', changesRules: true }, work: (manager, event) => this.settings.setPolicy(manager, event, input) };
      }
      case 'programme': {
        const { slotMinutes } = change.input;
        const days = change.input.days.map((day) => ({ ...day, breaks: day.breaks.map((pause) => ({ ...pause, labelUk: pause.labelUk ?? null })) }));
        return { order: { eventId, version, action: 'event.programmeSet', takesPlaces: true, facts: { days: days.length, slotMinutes } }, work: async (manager, { timeZone }) => this.programme.replace(manager, eventId, { timeZone, slotMinutes, days }, await this.#losing(manager, eventId, change.input)) };
      }
      case 'tables': {
        const tables = change.input.tables.map(({ id, label, hall, hallUk }) => ({ id: id ?? null, label, hall, hallUk: hallUk ?? null }));
        return { order: { eventId, version, action: 'event.tablesSet', takesPlaces: true, facts: { tables: tables.length } }, work: async (manager) => this.tables.replace(manager, eventId, tables, await this.#losing(manager, eventId, change.input)) };
      }
      case 'participantTypes': {
        const { participantTypes } = change.input;
        return { order: { eventId, version, action: 'event.participantTypesSet', changesRules: true }, work: (manager) => this.participation.setTypes(manager, eventId, participantTypes) };
      }
      case 'meetingRules': {
        const { meetingRules } = change.input;
        return { order: { eventId, version, action: 'event.meetingRulesSet', changesRules: true, facts: { rules: meetingRules.length } }, work: (manager) => this.participation.setRules(manager, eventId, meetingRules) };
      }
      case 'resourcePools': {
        const pools = change.input.pools.map((pool) => ({ ...pool, id: pool.id ?? null }));
        const facts = { pools: pools.length, people: pools.reduce((sum, { size }) => sum + size, 0) };
        return { order: { eventId, version, action: 'event.resourcePoolsSet', changesRules: true, facts }, work: (manager, { timeZone }) => this.pools.replace(manager, eventId, timeZone, pools) };
      }
    }
  }

  async #losing(manager: EntityManager, eventId: string, { accepted }: { accepted?: string | null }): Promise<Losing> {
    return { accepted: accepted ?? null, now: await this.clock.now(eventId, manager) };
  }

  /** What wishes have agreed is shown to both sides as soon as they are closed. */
  async #showAgreed(manager: EntityManager): Promise<null> {
    await this.jobs.enqueue(AGREE_BY_WISHES, {}, manager);
    return null;
  }
}
