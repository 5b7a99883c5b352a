import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type DelegateScope, EventClock, InvalidInput, neutralText, NotFound, NotPossible, refuseUnsafeTexts } from '../common/index.ts';
import { RegistrationScreening } from '../vetting/index.ts';
import { DelegateEditor, type DelegateAnswer } from './delegate-editor.ts';
import { unknownDay } from './delegates-step.service.ts';
import { type Delegate } from './entities/index.ts';
import { firstFault } from './first-fault.ts';
import { type ChangeMyDetailsInput, type ConfirmAttendanceInput, type SetAvailabilityInput } from './inputs/delegate.input.ts';
import { multirange, publishedMeetingsInTheWay } from './published-meetings.ts';
import { type EditFault } from './registration-editor.ts';
import { DELEGATE_SHAPE } from './shapes.ts';

const MAX_EXCEPTIONS = 100;

/** What a delegate says for themselves: details, consent, presence. */
@Injectable()
export class MyDetailsService {
  constructor(
    private readonly editor: DelegateEditor,
    private readonly clock: EventClock,
    private readonly screening: RegistrationScreening,
  ) {}

  async change(scope: DelegateScope, input: ChangeMyDetailsInput): Promise<DelegateAnswer> {
    const fault = firstFault(DELEGATE_SHAPE, withoutNulls(input)) ?? refuseUnsafeTexts({ name: input.name, jobFunction: input.jobFunction });
    if (fault) return fault;
    return this.editor.edit(scope, {
      action: 'delegate.changed',
      delegateId: scope.delegation.delegateId,
      version: input.version,
      work: async (manager, delegate) => {
        const refused = await changeDetails(manager, delegate, input);
        if (!refused && neutralText(input.name ?? delegate.name) !== delegate.name) await this.screening.order(manager, delegate);
        return refused;
      },
    });
  }

  /** Oneself, or anybody of the organisation for the lead. */
  async setAvailability(scope: DelegateScope, input: SetAvailabilityInput): Promise<DelegateAnswer> {
    if (!scope.delegation.isLead && input.delegateId !== scope.delegation.delegateId) return NotFound.create();
    if (input.unavailable.length > MAX_EXCEPTIONS) return InvalidInput.of('unavailable', 'tooMany', `At most ${MAX_EXCEPTIONS} exceptions.`);
    const wrong = input.unavailable.findIndex(({ startsAt, endsAt }) => !(startsAt < endsAt));
    if (wrong >= 0) return InvalidInput.of(`unavailable.${wrong}`, 'endsBeforeStart', 'It has to end after it starts.');
    return this.editor.edit(scope, { action: 'delegate.availabilitySet', delegateId: input.delegateId, version: input.version, work: (manager, delegate) => setExceptions(manager, delegate, input.unavailable) });
  }

  /** Said twice it stays as it was. */
  async confirmAttendance(scope: DelegateScope, _input: ConfirmAttendanceInput): Promise<DelegateAnswer> {
    return this.editor.edit(scope, {
      action: 'delegate.attendanceConfirmed',
      delegateId: scope.delegation.delegateId,
      work: async (manager, { eventId, id, registrationId }) => {
        const [{ status }] = (await manager.query('select status from registration where event_id = $1 and id = $2', [eventId, registrationId])) as [{ status: string }];
        if (status !== 'approved') return NotPossible.because('notApproved', 'The registration has to be approved first.', status);
        await manager.query('update delegate set attendance_confirmed_at = coalesce(attendance_confirmed_at, $3) where event_id = $1 and id = $2', [eventId, id, await this.clock.now(eventId, manager)]);
        return null;
      },
    });
  }
}

const withoutNulls = (input: ChangeMyDetailsInput): object => Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));

async function changeDetails(manager: EntityManager, delegate: Delegate, input: ChangeMyDetailsInput): Promise<EditFault | null> {
  const { eventId, id } = delegate;
  const dayIds = input.attendsDayIds ?? delegate.attendsDayIds;
  const dayFault = await unknownDay(manager, eventId, dayIds, 'attendsDayIds');
  if (dayFault) return dayFault;
  if (dayIds.length > 0) {
    const meetings = await publishedMeetingsInTheWay(manager, eventId, { delegateId: id, outsideDayIds: dayIds });
    if (meetings) return meetings;
  }
  const telephone = input.telephone === undefined ? delegate.telephone : input.telephone?.trim() || null;
  await manager.query(
    `update delegate set name = $3, job_function = $4, telephone = $5, languages = $6, attends_day_ids = $7, shows_email = $8, shows_telephone = $9 where event_id = $1 and id = $2`,
    [
      eventId,
      id,
      neutralText(input.name ?? delegate.name),
      neutralText(input.jobFunction === undefined ? delegate.jobFunction : (input.jobFunction ?? '')),
      telephone,
      input.languages ?? delegate.languages,
      dayIds,
      input.showsEmail ?? delegate.showsEmail,
      (input.showsTelephone ?? delegate.showsTelephone) && telephone !== null,
    ],
  );
  return null;
}

async function setExceptions(manager: EntityManager, { eventId, id }: Delegate, periods: readonly { startsAt: Date; endsAt: Date }[]): Promise<EditFault | null> {
  if (periods.length > 0) {
    const meetings = await publishedMeetingsInTheWay(manager, eventId, { delegateId: id, during: periods });
    if (meetings) return meetings;
  }
  await manager.query('delete from availability_exception where event_id = $1 and delegate_id = $2', [eventId, id]);
  // Overlapping exceptions become one.
  await manager.query('insert into availability_exception (event_id, delegate_id, during) select $1, $2, r from unnest($3::tstzmultirange) as r', [eventId, id, multirange(periods)]);
  return null;
}
