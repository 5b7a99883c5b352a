import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Actor, EventClock } from '../common/index.ts';
import { AGREE_BY_WISHES, JobQueue } from '../jobs/index.ts';
import { EventChange } from './event-change.ts';
import { EventParticipation } from './event-participation.ts';
import { EventProgramme } from './event-programme.ts';
import { EventSettings } from './event-settings.ts';
import { type EventChangeRefusal } from './event-setup.result.ts';
import { EventSetup } from './event-setup.type.ts';
import { EventTables } from './event-tables.ts';
import { type EventStepInput } from './inputs/event-change.input.ts';
import { type SetMeetingRulesInput, type SetParticipantTypesInput } from './inputs/event-participation.input.ts';
import { type SetEventProgrammeInput } from './inputs/event-programme.input.ts';
import { type DescribeEventInput, type SetEventDeadlinesInput, type SetEventVenueInput, type SetMeetingPolicyInput } from './inputs/event-settings.input.ts';
import { type SetEventTablesInput } from './inputs/event-tables.input.ts';

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
    private readonly clock: EventClock,
    private readonly jobs: JobQueue,
  ) {}

  describe(actor: Actor, eventId: string, input: DescribeEventInput): Outcome {
    return this.change.apply(actor, { eventId, version: input.version, action: 'event.described' }, (manager, event) => this.settings.describe(manager, event, input));
  }

  setDeadlines(actor: Actor, eventId: string, input: SetEventDeadlinesInput): Outcome {
    return this.change.apply(actor, { eventId, version: input.version, action: 'event.deadlinesSet' }, (manager, event) => this.settings.setDeadlines(manager, event, input));
  }

  setPolicy(actor: Actor, eventId: string, input: SetMeetingPolicyInput): Outcome {
    return this.change.apply(actor, { eventId, version: input.version, action: 'event.policySet' }, (manager, event) => this.settings.setPolicy(manager, event, input));
  }

  setVenue(actor: Actor, eventId: string, input: SetEventVenueInput): Outcome {
    return this.change.apply(actor, { eventId, version: input.version, action: 'event.venueSet' }, (manager, event) => this.settings.setVenue(manager, event, input));
  }

  setProgramme(actor: Actor, eventId: string, input: SetEventProgrammeInput): Outcome {
    const facts = { days: input.days.length, slotMinutes: input.slotMinutes };
    return this.change.apply(actor, { eventId, version: input.version, action: 'event.programmeSet', facts }, (manager, event) =>
      this.programme.replace(manager, eventId, { timeZone: event.timeZone, slotMinutes: input.slotMinutes, days: input.days }),
    );
  }

  setTables(actor: Actor, eventId: string, input: SetEventTablesInput): Outcome {
    const tables = input.tables.map(({ id, label, hall }) => ({ id: id ?? null, label, hall }));
    return this.change.apply(actor, { eventId, version: input.version, action: 'event.tablesSet', facts: { tables: tables.length } }, (manager) => this.tables.replace(manager, eventId, tables));
  }

  setParticipantTypes(actor: Actor, eventId: string, input: SetParticipantTypesInput): Outcome {
    return this.change.apply(actor, { eventId, version: input.version, action: 'event.participantTypesSet' }, (manager) => this.participation.setTypes(manager, eventId, input.participantTypes));
  }

  setMeetingRules(actor: Actor, eventId: string, input: SetMeetingRulesInput): Outcome {
    const facts = { rules: input.meetingRules.length };
    return this.change.apply(actor, { eventId, version: input.version, action: 'event.meetingRulesSet', facts }, (manager) => this.participation.setRules(manager, eventId, input.meetingRules));
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

  /** What wishes have agreed is shown to both sides as soon as they are closed. */
  async #showAgreed(manager: EntityManager): Promise<null> {
    await this.jobs.enqueue(AGREE_BY_WISHES, {}, manager);
    return null;
  }
}
