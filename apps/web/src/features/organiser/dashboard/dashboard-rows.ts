import { taxonomy, titleIn } from '@spilno/taxonomy';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useCountryName, useEvent, useLocale, useTime, useViewer, type CsvCell } from '../../../app/index.ts';
import { type OrganiserDashboardQuery } from '../../../gql/graphql.ts';
import { byGap, gapRows, lowest } from '../gaps/gap-rows.ts';
import { REQUEST_STATE_IDS, type RequestState } from './request-states.ts';
import { WORK_KINDS, type WorkKind } from './work-kinds.ts';

type Say = (id: string, values?: Record<string, string | number>) => string;
type Row = readonly [part: string, what: string, measure: string, value: CsvCell];

/**
 * What the dashboard shows, a figure a row: part, what it is about, measure, value; first of all who took it out of the product and when.
 * Only what the page has read under the rules of access stands in it.
 */
export function useDashboardRows(): (shown: OrganiserDashboardQuery) => CsvCell[][] {
  const intl = useIntl();
  const { name } = useEvent();
  const { displayName } = useViewer();
  const { textLocale } = useLocale();
  const { dayTime, zone, time } = useTime();
  const countryName = useCountryName();
  return useCallback(
    ({ eventOverview: figures, workList, gapMap }) => {
      const say: Say = (id, values) => intl.formatMessage({ id }, values);
      const title = (code: string) => titleIn(taxonomy.find(code)?.titles, textLocale) ?? code;
      const at = `${dayTime(figures.now)}, ${zone(figures.now)}`;
      return [
        [say('organiser.export.part'), say('organiser.export.what'), say('organiser.export.measure'), say('organiser.export.value')],
        [say('organiser.dashboard.title'), name, say('organiser.export.by'), displayName],
        [say('organiser.dashboard.title'), name, say('organiser.export.at'), at],
        ...registered(figures, say),
        ...workList.items.map(({ kind, count }): Row => [say('organiser.dashboard.todo'), say(WORK_KINDS[kind as WorkKind].titleId, { count }), say('organiser.export.count'), count]),
        ...figures.byCountry.flatMap((row) => country(row, row.country ? countryName(row.country) : say('organiser.dashboard.noCountry'), say)),
        ...requests(figures, say),
        ...capacity(figures, say, time),
        ...lowest(gapRows(gapMap.nodes, 'all'))
          .sort(byGap)
          .flatMap(({ nodeCode, needed, offered }): Row[] => [
            [say('organiser.gaps.title'), title(nodeCode), say('organiser.dashboard.needed'), needed],
            [say('organiser.gaps.title'), title(nodeCode), say('organiser.dashboard.offered'), offered],
          ]),
      ].map((row) => [...row]);
    },
    [intl, name, displayName, textLocale, dayTime, zone, time, countryName],
  );
}

type Figures = OrganiserDashboardQuery['eventOverview'];

function registered({ byDay }: Figures, say: Say): Row[] {
  const part = say('organiser.dashboard.registered');
  return byDay.flatMap(({ date, count, total, ukrainian }): Row[] => [
    [part, date, say('organiser.dashboard.onDay'), count],
    [part, date, say('organiser.dashboard.ukrainian'), ukrainian],
    [part, date, say('organiser.dashboard.others'), total - ukrainian],
    [part, date, say('organiser.dashboard.inAll'), total],
  ]);
}

function country({ approved, inVetting, draft }: Figures['byCountry'][number], name: string, say: Say): Row[] {
  const part = say('organiser.dashboard.byCountry');
  return [
    [part, name, say('organiser.status.approved'), approved],
    [part, name, say('organiser.status.submitted'), inVetting],
    [part, name, say('organiser.status.draft'), draft],
  ];
}

function requests({ requestStates }: Figures, say: Say): Row[] {
  const part = say('organiser.dashboard.requests');
  return requestStates.flatMap(({ status, count, ukrainian }): Row[] => {
    const state = say(REQUEST_STATE_IDS[status as RequestState]);
    return [
      [part, state, say('organiser.requests.byUkrainian'), ukrainian],
      [part, state, say('organiser.requests.byOthers'), count - ukrainian],
      [part, state, say('organiser.dashboard.inAll'), count],
    ];
  });
}

function capacity({ capacity: { days, slots } }: Figures, say: Say, time: (at: string) => string): Row[] {
  const part = say('organiser.dashboard.capacity');
  const dateOf = new Map(days.map(({ dayId, date }) => [dayId, date]));
  return [
    ...days.flatMap(({ date, places, booked, planned }): Row[] => [
      [part, date, say('organiser.dashboard.places'), places],
      [part, date, say('organiser.dashboard.booked'), booked],
      ...(planned === null ? [] : [[part, date, say('organiser.dashboard.inDraft'), planned] as const]),
    ]),
    ...slots.map(({ dayId, startsAt, meetings }): Row => [say('organiser.dashboard.slots'), `${dateOf.get(dayId) ?? ''} ${time(startsAt)}`, say('organiser.dashboard.used'), meetings]),
  ];
}
