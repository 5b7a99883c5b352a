import { useQuery } from '@apollo/client/react';
import { IconBuildingFactory2, IconCalendarEvent, IconListCheck, IconMessages } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router';
import { useCountryName } from '../../i18n/country-name.ts';
import { useTime } from '../use-time.ts';
import { PaletteCasesDocument, PaletteMatchesDocument, PaletteMeetingsDocument, PaletteOwnDocument, PaletteRegistrationsDocument } from './palette-documents.ts';
import { holdsWords, type PaletteEntry } from './palette-entry.ts';
import { type PaletteScope } from './palette-scope.ts';

const LEAST_LETTERS = 2;
const MOST_EACH = 6;

/** What the palette found, and whether it still looks. */
export interface Found {
  readonly entries: readonly PaletteEntry[];
  readonly isLooking: boolean;
  readonly hasFailed: boolean;
}

/**
 * Firms, meetings, conversations, registrations and cases that hold the words. The server searches only what the reader may see,
 * by the same reads as the pages; what is few and the reader's own is searched here.
 */
export function useFoundEntries(scope: PaletteScope, text: string): Found {
  const { slug, place, isOrganising } = scope;
  const isAsked = text.length >= LEAST_LETTERS && place !== null;
  const isFirm = isAsked && !isOrganising && place.registrationStatus === 'approved';
  const queries = [
    useMatches(scope, text, isFirm),
    useOwn(scope, text, isFirm),
    useRegistrations(slug, text, isAsked && isOrganising && place.isOrganiser),
    useMeetings(slug, text, isAsked && isOrganising && place.isOrganiser),
    useCases(slug, text, isAsked && isOrganising && place.isVettingOfficer),
  ];
  return { entries: queries.flatMap(({ entries }) => entries), isLooking: queries.some(({ isLooking }) => isLooking), hasFailed: queries.some(({ hasFailed }) => hasFailed) };
}

const stateOf = ({ loading, error }: { readonly loading: boolean; readonly error?: unknown }) => ({ isLooking: loading, hasFailed: error !== undefined });

function useMatches({ slug }: PaletteScope, text: string, isOn: boolean): Found {
  const navigate = useNavigate();
  const countryName = useCountryName();
  const nameOf = useNameOf();
  const query = useQuery(PaletteMatchesDocument, { variables: { eventSlug: slug, text }, skip: !isOn, fetchPolicy: 'no-cache' });
  const matches = isOn && query.data?.matches.__typename === 'MatchConnection' ? query.data.matches.edges.map(({ node }) => node.organisation) : [];
  return {
    ...stateOf(query),
    entries: matches.map(({ registrationId, displayName, country }) => ({ key: `firm-${registrationId}`, group: 'found', label: nameOf(displayName), detail: countryName(country), icon: IconBuildingFactory2, act: () => void navigate(`/e/${slug}/matches/${registrationId}`) })),
  };
}

function useOwn({ slug }: PaletteScope, text: string, isOn: boolean): Found {
  const intl = useIntl();
  const navigate = useNavigate();
  const nameOf = useNameOf();
  const query = useQuery(PaletteOwnDocument, { variables: { eventSlug: slug }, skip: !isOn });
  const { day, time } = useTime(query.data?.event?.timeZone);
  const meetings = (isOn && query.data?.agenda.meetings) || [];
  const threads = (isOn && query.data?.threads.nodes) || [];
  // Names behind code names find a line, but never stand in it: others look over the shoulder.
  const nameBehind = new Map(threads.map(({ counterpart: { registrationId, details } }) => [registrationId, details?.legalName ?? '']));
  return {
    ...stateOf(query),
    entries: [
      ...meetings
        .filter(({ status, counterpartId, counterpartName, counterpartNameUk, table }) => status === 'planned' && holdsWords([counterpartName, counterpartNameUk, table, nameBehind.get(counterpartId)].join(' '), text))
        .slice(0, MOST_EACH)
        .map((meeting): PaletteEntry => ({
          key: `meeting-${meeting.id}`,
          group: 'found',
          label: intl.formatMessage({ id: 'app.palette.meeting' }, { name: nameOf({ en: meeting.counterpartName, uk: meeting.counterpartNameUk }) }),
          detail: `${day(meeting.startsAt)}, ${time(meeting.startsAt)} · ${meeting.table}`,
          icon: IconCalendarEvent,
          act: () => void navigate(`/e/${slug}/agenda/${meeting.id}`),
        })),
      ...threads
        .filter(({ counterpart: { displayName, details } }) => holdsWords([displayName.en, displayName.uk, details?.legalName].join(' '), text))
        .slice(0, MOST_EACH)
        .map(({ id, counterpart: { displayName } }): PaletteEntry => ({
          key: `thread-${id}`,
          group: 'found',
          label: intl.formatMessage({ id: 'app.palette.thread' }, { name: nameOf(displayName) }),
          icon: IconMessages,
          act: () => void navigate(`/e/${slug}/messages/${id}`),
        })),
    ],
  };
}

function useRegistrations(slug: string, text: string, isOn: boolean): Found {
  const navigate = useNavigate();
  const countryName = useCountryName();
  const query = useQuery(PaletteRegistrationsDocument, { variables: { eventSlug: slug, text }, skip: !isOn, fetchPolicy: 'no-cache' });
  const nodes = (isOn && query.data?.registrations.nodes) || [];
  return {
    ...stateOf(query),
    entries: nodes.map(({ id, legalName, codeNameEn, country }) => ({
      key: `registration-${id}`,
      group: 'found',
      label: legalName,
      detail: [codeNameEn, country && countryName(country)].filter(Boolean).join(' · '),
      icon: IconBuildingFactory2,
      act: () => void navigate(`/e/${slug}/organise/registrations?${new URLSearchParams({ find: legalName })}`),
    })),
  };
}

function useMeetings(slug: string, text: string, isOn: boolean): Found {
  const intl = useIntl();
  const nameOf = useNameOf();
  const navigate = useNavigate();
  const query = useQuery(PaletteMeetingsDocument, { variables: { eventSlug: slug, text }, skip: !isOn, fetchPolicy: 'no-cache' });
  const { day, time } = useTime(query.data?.event?.timeZone);
  const meetings = (isOn && query.data?.findMeetings) || [];
  return {
    ...stateOf(query),
    entries: meetings.map((meeting) => ({
      key: `meeting-${meeting.id}`,
      group: 'found',
      label: intl.formatMessage({ id: 'app.palette.pair' }, { first: nameOf({ en: meeting.firstName, uk: meeting.firstNameUk }), second: nameOf({ en: meeting.secondName, uk: meeting.secondNameUk }) }),
      detail: `${day(meeting.startsAt)}, ${time(meeting.startsAt)} · ${meeting.table}`,
      icon: IconCalendarEvent,
      act: () => void navigate(`/e/${slug}/organise/board?${new URLSearchParams({ day: meeting.day, meeting: meeting.id })}`),
    })),
  };
}

function useCases(slug: string, text: string, isOn: boolean): Found {
  const intl = useIntl();
  const navigate = useNavigate();
  const countryName = useCountryName();
  const query = useQuery(PaletteCasesDocument, { variables: { eventSlug: slug, text }, skip: !isOn, fetchPolicy: 'no-cache' });
  const cases = isOn && query.data ? [...query.data.open.cases.map((found) => ({ ...found, stage: 'all' })), ...query.data.closed.cases.map((found) => ({ ...found, stage: 'closed' }))].slice(0, MOST_EACH) : [];
  return {
    ...stateOf(query),
    entries: cases.map(({ id, legalName, country, stage }) => ({
      key: `case-${id}`,
      group: 'found',
      label: intl.formatMessage({ id: 'app.palette.case' }, { name: legalName }),
      detail: country ? countryName(country) : undefined,
      icon: IconListCheck,
      act: () => void navigate(`/e/${slug}/organise/vetting?${new URLSearchParams({ stage, case: id })}`),
    })),
  };
}

function useNameOf(): (name: { readonly en: string; readonly uk: string }) => string {
  const { locale } = useIntl();
  return ({ en, uk }) => (locale.startsWith('uk') ? uk || en : en || uk);
}
