import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { InvalidInput, LocationRefused, neutralText, NotPossible, refuseUnsafeTexts } from '../common/index.ts';
import { type Event } from './event.entity.ts';
import { type EventChangeRefusal } from './event-setup.result.ts';
import { type DescribeEventInput, type SetEventDeadlinesInput, type SetEventVenueInput, type SetMeetingPolicyInput } from './inputs/event-settings.input.ts';

export const MAX_NAME = 120;
const MAX_VENUE = 500;

const MOST_IN_ROW = 20;
const LONGEST_WALK = 60;
/** Bounds of the figures of a meeting policy, both included. */
const POLICY_BOUNDS = { requestExpiryHours: [1, 2_160], changeCutoffMinutes: [0, 20_160], parallelMeetings: [1, 20], macroRegionMinimum: [2, 100] } as const;

/** Name, deadlines, policy and venue; each answers with the first fault, or null when it is written. */
@Injectable()
export class EventSettings {
  async describe(manager: EntityManager, event: Event, input: DescribeEventInput): Promise<EventChangeRefusal | null> {
    const fault = checkNames(input);
    if (fault) return fault;
    const countries = [...new Set(input.partnerCountries.map((code) => code.trim().toUpperCase()))];
    const odd = countries.findIndex((code) => !/^[A-Z]{2}$/.test(code));
    if (odd >= 0 || countries.length > 250) return InvalidInput.of(`partnerCountries.${Math.max(odd, 0)}`, 'notACountry', 'A country is a code of two letters, such as PL.');
    await manager.query('update event set name = $2, name_uk = $3, city = $4, city_uk = $5, partner_countries = $6 where id = $1', [
      event.id, neutralText(input.name), optional(input.nameUk), optional(input.city), optional(input.cityUk), countries,
    ]);
    return null;
  }

  async setDeadlines(manager: EntityManager, event: Event, input: SetEventDeadlinesInput): Promise<EventChangeRefusal | null> {
    for (const field of ['registrationOpensAt', 'registrationClosesAt', 'wishesCloseAt', 'requestsCloseAt'] as const) {
      if (!isInstantOrNull(input[field])) return InvalidInput.of(field, 'notATime', 'This is no point in time.');
    }
    const { registrationOpensAt: opens, registrationClosesAt: closes } = input;
    if (opens && closes && opens >= closes) return InvalidInput.of('registrationClosesAt', 'notAfterStart', 'Registration closes after it opens.');
    await manager.query('update event set registration_opens_at = $2, registration_closes_at = $3, wishes_close_at = $4, requests_close_at = $5 where id = $1', [
      event.id, opens ?? null, closes ?? null, input.wishesCloseAt ?? null, input.requestsCloseAt ?? null,
    ]);
    return null;
  }

  async setPolicy(manager: EntityManager, event: Event, input: SetMeetingPolicyInput): Promise<EventChangeRefusal | null> {
    for (const [field, [least, most]] of Object.entries(POLICY_BOUNDS) as [keyof typeof POLICY_BOUNDS, readonly [number, number]][]) {
      if (input[field] < least || input[field] > most) return InvalidInput.of(field, 'outOfRange', `Between ${least} and ${most}.`);
    }
    const inRow = input.maxMeetingsInRow ?? 0;
    if (inRow < 0 || inRow > MOST_IN_ROW) return InvalidInput.of('maxMeetingsInRow', 'outOfRange', `Between 0 and ${MOST_IN_ROW}.`);
    const walk = input.walkMinutes ?? 0;
    if (walk < 0 || walk > LONGEST_WALK) return InvalidInput.of('walkMinutes', 'outOfRange', `Between 0 and ${LONGEST_WALK}.`);
    if (input.parallelMeetings < event.parallelMeetings && (await parallelInUse(manager, event.id)) > input.parallelMeetings) {
      return NotPossible.because('meetingsInParallel', 'A planned schedule has organisations with more meetings at a time. Move those meetings first.');
    }
    await manager.query('update event set request_expiry_hours = $2, change_cutoff_minutes = $3, mutual_wishes_agree = $4, parallel_meetings = $5, macro_region_minimum = $6, max_meetings_in_row = coalesce($7, max_meetings_in_row), walk_minutes = coalesce($8, walk_minutes) where id = $1', [
      event.id, input.requestExpiryHours, input.changeCutoffMinutes, input.mutualWishesAgree, input.parallelMeetings, input.macroRegionMinimum, input.maxMeetingsInRow ?? null, input.walkMinutes ?? null,
    ]);
    return null;
  }

  /** The venue is the one place that the organiser may write down: it is the event's own, and shown on release only. */
  async setVenue(manager: EntityManager, event: Event, input: SetEventVenueInput): Promise<EventChangeRefusal | null> {
    if ((input.venue ?? '').length > MAX_VENUE) return InvalidInput.of('venue', 'tooLong', `At most ${MAX_VENUE} characters.`);
    if (!isInstantOrNull(input.venueReleasedAt)) return InvalidInput.of('venueReleasedAt', 'notATime', 'This is no point in time.');
    if (/\p{Cc}/u.test((input.venue ?? '').replace(/\n/g, '')) || !(input.venue ?? '').isWellFormed()) return InvalidInput.of('venue', 'unusableCharacters', 'The text holds characters that cannot be stored.');
    await manager.query('update event set venue = $2, venue_released_at = $3 where id = $1', [event.id, optional(input.venue), input.venueReleasedAt ?? null]);
    return null;
  }

  async openMatching(manager: EntityManager, event: Event, now: Date): Promise<EventChangeRefusal | null> {
    if (event.matchingOpenedAt) return NotPossible.because('alreadyOpen', 'Matching is open already.', event.matchingOpenedAt.toISOString());
    await manager.query('update event set matching_opened_at = $2 where id = $1', [event.id, now]);
    return null;
  }

  async closeWishes(manager: EntityManager, event: Event, now: Date): Promise<EventChangeRefusal | null> {
    if (event.wishesCloseAt && event.wishesCloseAt <= now) return NotPossible.because('alreadyClosed', 'Wishes are closed already.', event.wishesCloseAt.toISOString());
    await manager.query('update event set wishes_close_at = $2 where id = $1', [event.id, now]);
    return null;
  }
}

/** The event's own name and city: short, storable, and the name holds no site. */
export function checkNames(input: { name: string; nameUk?: string | null; city?: string | null; cityUk?: string | null }): InvalidInput | LocationRefused | null {
  if (!neutralText(input.name)) return InvalidInput.of('name', 'required', 'An event has a name.');
  for (const [field, text] of Object.entries({ name: input.name, nameUk: input.nameUk, city: input.city, cityUk: input.cityUk })) {
    if ((text ?? '').length > MAX_NAME) return InvalidInput.of(field, 'tooLong', `At most ${MAX_NAME} characters.`);
    if (/\p{Cc}/u.test(text ?? '') || !(text ?? '').isWellFormed()) return InvalidInput.of(field, 'unusableCharacters', 'The text holds characters that cannot be stored.');
  }
  return refuseUnsafeTexts({ name: input.name, nameUk: input.nameUk });
}

const optional = (text: string | null | undefined): string | null => (text ? neutralText(text) || null : null);

const isInstantOrNull = (value: Date | null | undefined): boolean => !value || !Number.isNaN(value.getTime());

async function parallelInUse(manager: EntityManager, eventId: string): Promise<number> {
  const [row] = (await manager.query(
    `select coalesce(max(s.line), 0)::int as most from schedule_seat s join schedule_version v on v.event_id = s.event_id and v.id = s.version_id
     where s.event_id = $1 and s.is_active and v.status in ('draft', 'published')`,
    [eventId],
  )) as { most: number }[];
  return row?.most ?? 0;
}
