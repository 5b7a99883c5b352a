import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState, type ComponentType } from 'react';
import { renderPage, type Answers } from '../../../testing/render-page.tsx';
import { type Setup } from '../setup-parts.ts';
import { DeadlinesSection } from './DeadlinesSection.tsx';
import { PolicySection } from './PolicySection.tsx';
import { ProgrammeSection } from './ProgrammeSection.tsx';
import { ResourcesSection } from './ResourcesSection.tsx';
import { RulesSection } from './RulesSection.tsx';
import { HallNamesSection } from './HallNamesSection.tsx';
import { TypesSection } from './TypesSection.tsx';
import { type SectionProps } from './use-section.ts';
import { VenueSection } from './VenueSection.tsx';

const TYPES = ['ukrainianManufacturer', 'foreignCompany', 'association', 'government', 'investor'];
const SETUP: Setup = {
  __typename: 'EventSetup', slug: 'forum', version: 3, name: 'Forum', nameUk: null, city: 'Kyiv', cityUk: 'Київ', partnerCountries: ['PL'], timeZone: 'Europe/Kyiv', slotMinutes: 20, matchingOpenedAt: null, hasPublishedSchedule: false, now: '2027-07-01T06:00:00.000Z',
  registrationOpensAt: null, registrationClosesAt: '2027-08-01T15:00:00.000Z', wishesCloseAt: null, requestsCloseAt: null, requestExpiryHours: 168, changeCutoffMinutes: 120, mutualWishesAgree: false, parallelMeetings: 1, maxMeetingsInRow: 0, walkMinutes: 0, macroRegionMinimum: 5, venue: null, venueReleasedAt: null,
  days: [{ __typename: 'EventDayType', id: 'd1', date: '2027-09-21', startsAt: '09:30', endsAt: '17:30', utcOffset: '+03:00', breaks: [{ __typename: 'EventBreakType', label: 'Lunch', labelUk: 'Обід', startsAt: '13:00', endsAt: '14:00' }], slots: [] }],
  tables: [{ __typename: 'EventTableType', id: 't1', label: 'T1', hall: 'Hall A', hallUk: 'Зал А' }],
  resourcePools: [],
  participantTypes: TYPES.map((code) => ({ __typename: 'ParticipantTypeSetup', code, openToRegistration: true, maxMeetings: 20, maxOpenRequests: 30, maxMustWishes: 10 })),
  meetingRules: [{ __typename: 'MeetingRuleType', firstType: 'foreignCompany', secondType: 'ukrainianManufacturer' }],
};
const SAVED = { __typename: 'EventSetup', slug: 'forum', version: 4 };
interface Input {
  readonly input: Record<string, unknown>;
}

const untouched = { __typename: 'EventChangePreview', effects: [] };
/** Nobody would notice any change, unless a test says otherwise. */
const PREVIEWS = {
  OrganiserPreviewDeadlines: () => ({ previewEventDeadlines: untouched }),
  OrganiserPreviewPolicy: () => ({ previewMeetingPolicy: untouched }),
  OrganiserPreviewProgramme: () => ({ previewEventProgramme: untouched }),
  OrganiserPreviewRules: () => ({ previewMeetingRules: untouched }),
};

/** Two sections on one page. */
const Both = (props: SectionProps) => <><RulesSection {...props} /><TypesSection {...props} /></>;

type Mutations = Record<string, (variables: Input) => unknown>;

/** One section over a set-up that the test may change while it is open. */
async function open(Section: ComponentType<SectionProps>, mutations: Mutations = {}, stored: { setup: Setup } = { setup: SETUP }) {
  function Page() {
    const [setup, setSetup] = useState(stored.setup);
    const reload = async (): Promise<Setup> => {
      setSetup(stored.setup);
      return stored.setup;
    };
    return <Section setup={setup} reload={reload} />;
  }
  await renderPage(<Page />, { feature: 'organiser', answers: { ...PREVIEWS, ...mutations } as unknown as Answers });
}

const type = (field: HTMLElement, text: string) => fireEvent.change(field, { target: { value: text } });
const save = () => fireEvent.click(screen.getByText('Save'));
const group = (name: string) => within(screen.getByRole('group', { name }));

describe('the set-up of an event', () => {
  it('reads a deadline back in the time of the venue and sends it in UTC, the others as they were', async () => {
    const sent: Input[] = [];
    await open(DeadlinesSection, { OrganiserSetDeadlines: (variables) => (sent.push(variables), { setEventDeadlines: SAVED }) });
    const field = group('Requests close');
    expect(screen.getByText('Sun 1 Aug, 18:00, Kyiv time (UTC+3)')).toBeTruthy();
    type(field.getByLabelText('Date'), '2027-12-01');
    type(field.getByLabelText('Time, 24 h'), '9.30');
    expect(field.getByText('Wed 1 Dec, 09:30, Kyiv time (UTC+2)')).toBeTruthy();
    save();
    await waitFor(() => expect(sent[0]?.input).toEqual({ eventSlug: 'forum', version: 3, registrationOpensAt: null, registrationClosesAt: '2027-08-01T15:00:00.000Z', wishesCloseAt: null, requestsCloseAt: '2027-12-01T07:30:00.000Z' }));
  });

  it('lists interpreters with when some are away, reads a time back before it is sent, and takes a pool away', async () => {
    const sent: Input[] = [];
    const german = { __typename: 'ResourcePoolType', id: 'p1', kind: 'interpreter', name: 'Ukrainian – German', languages: ['uk', 'de'], participantTypes: [], size: 2, absences: [] } as const;
    const escorts = { __typename: 'ResourcePoolType', id: 'p2', kind: 'escort', name: 'Protocol', languages: [], participantTypes: ['government'], size: 1, absences: [] } as const;
    await open(ResourcesSection, { OrganiserSetPools: (variables) => (sent.push(variables), { setResourcePools: SAVED }) }, { setup: { ...SETUP, resourcePools: [german, escorts] } });
    const pool = group('Interpreters: Ukrainian – German');
    type(pool.getByLabelText('How many'), '4');
    fireEvent.click(pool.getByText('Some are away'));
    type(pool.getByLabelText('From, 24 h'), '14');
    save();
    expect(await screen.findByText(/Nothing was sent/)).toBeTruthy();
    expect(sent).toEqual([]);
    type(pool.getByLabelText('From, 24 h'), '14.00');
    type(pool.getByLabelText('To, 24 h'), '18:00');
    fireEvent.click(group('Escorts: Protocol').getByText('Remove Protocol'));
    save();
    await waitFor(() => expect(sent[0]?.input).toEqual({ eventSlug: 'forum', version: 3, pools: [{ id: 'p1', kind: 'interpreter', name: 'Ukrainian – German', languages: ['uk', 'de'], participantTypes: [], size: 4, absences: [{ date: '2027-09-21', startsAt: '14:00', endsAt: '18:00', away: 1 }] }] }));
  });

  it('sends nothing while a date has no time, and says which field it is', async () => {
    await open(VenueSection);
    type(group('Released from').getByLabelText('Date'), '2027-09-20');
    save();
    expect((await screen.findByRole('alert')).textContent).toContain('Released from');
  });

  it('lists the meetings that stand in the way of a change and keeps what was typed; whoever goes on saves with just these and is led to the repair', async () => {
    const meetings = Array.from({ length: 9 }, (_, at) => ({ __typename: 'AffectedMeeting', meetingId: `m${at}`, scheduleStatus: at ? 'draft' : 'published', startsAt: '2027-09-21T06:30:00.000Z', tableLabel: `T${at}`, hall: 'Hall A', hallUk: 'Зал А' }));
    await open(ProgrammeSection, { OrganiserSetProgramme: ({ input }) => ({ setEventProgramme: (input as { accepted: string | null }).accepted === 'these' ? { __typename: 'EventSetup', slug: 'forum', version: 4 } : { __typename: 'MeetingsAffected', message: '', count: 140, inDraft: 139, key: 'these', meetings } }) });
    type(screen.getByLabelText('Length of a slot, minutes'), '25');
    save();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('140 planned meetings stand in the way');
    expect(within(alert).getAllByRole('listitem')).toHaveLength(6);
    fireEvent.click(within(alert).getByRole('button', { name: 'Show 9 meetings' }));
    expect(within(alert).getAllByRole('listitem')).toHaveLength(9);
    expect((screen.getByLabelText('Length of a slot, minutes') as HTMLInputElement).value).toBe('25');
    expect(alert.textContent).toContain('1 published meeting loses its place');
    fireEvent.click(within(alert).getByRole('button', { name: 'Go on, they lose their place' }));
    expect((await screen.findByRole('link', { name: 'Repair the schedule' })).getAttribute('href')).toBe('/e/forum/organise/repair');
  });

  it('saves again by itself when somebody changed another part meanwhile', async () => {
    const stored = { setup: SETUP };
    const versions: unknown[] = [];
    await open(PolicySection, {
      OrganiserSetPolicy: ({ input }) => {
        versions.push(input['version']);
        if (input['version'] === 7) return { setMeetingPolicy: { ...SAVED, version: 8 } };
        stored.setup = { ...SETUP, version: 7, city: 'Lviv' };
        return { setMeetingPolicy: { __typename: 'StaleVersion', message: '', currentVersion: 7 } };
      },
    }, stored);
    type(screen.getByLabelText('A request expires after, hours'), '72');
    save();
    expect(await screen.findByText('Saved. Nothing changes for anybody now.')).toBeTruthy();
    expect(versions).toEqual([3, 7]);
  });

  it('keeps both values of a field that somebody changed too, until one is chosen, and takes the others over', async () => {
    const stored = { setup: SETUP };
    const sent: Input['input'][] = [];
    await open(PolicySection, {
      OrganiserSetPolicy: ({ input }) => {
        sent.push(input);
        if (input['version'] === 7) return { setMeetingPolicy: { ...SAVED, version: 8 } };
        stored.setup = { ...SETUP, version: 7, requestExpiryHours: 100, changeCutoffMinutes: 45 };
        return { setMeetingPolicy: { __typename: 'StaleVersion', message: '', currentVersion: 7 } };
      },
    }, stored);
    type(screen.getByLabelText('A request expires after, hours'), '72');
    save();
    const both = await screen.findByRole('alert');
    expect(both.textContent).toContain('Stored now100');
    expect(both.textContent).toContain('Yours72');
    expect(within(both).getAllByRole('button')).toHaveLength(2);
    fireEvent.click(within(both).getByRole('button', { name: /^Keep yours/ }));
    save();
    await waitFor(() => expect(sent.at(-1)).toMatchObject({ version: 7, requestExpiryHours: 72, changeCutoffMinutes: 45 }));
  });

  it('merges the pairs and the figures of two organisers one by one, and asks only where both changed the same', async () => {
    const stored = { setup: SETUP };
    const sent: Input['input'][] = [];
    const stale = { __typename: 'StaleVersion', message: '', currentVersion: 7 };
    const types = SETUP.participantTypes.map((one) => (one.code === 'investor' ? { ...one, maxMeetings: 9, maxMustWishes: 4 } : one));
    const answers = {
      OrganiserSetRules: ({ input }: Input) => {
        sent.push(input);
        stored.setup = { ...SETUP, version: 7, meetingRules: [...SETUP.meetingRules, { __typename: 'MeetingRuleType', firstType: 'government', secondType: 'investor' }], participantTypes: types };
        return { setMeetingRules: input['version'] === 7 ? { ...SAVED, version: 8 } : stale };
      },
      OrganiserSetTypes: ({ input }: Input) => (sent.push(input), { setParticipantTypes: input['version'] === 7 ? { ...SAVED, version: 8 } : stale }),
      OrganiserPreviewTypes: () => ({ previewParticipantTypes: untouched }),
    };
    await open(Both, answers, stored);
    type(group('Investors').getByLabelText('Meetings at most'), '5');
    type(group('Associations').getByLabelText('Meetings at most'), '6');
    fireEvent.click(group('Investors: may meet').getByLabelText('Foreign companies'));
    fireEvent.click(screen.getAllByText('Save')[0]!);
    await waitFor(() => expect(sent.at(-1)).toMatchObject({
      version: 7,
      meetingRules: [{ firstType: 'foreignCompany', secondType: 'investor' }, { firstType: 'foreignCompany', secondType: 'ukrainianManufacturer' }, { firstType: 'government', secondType: 'investor' }],
    }));
    const both = await screen.findByRole('alert');
    expect(both.textContent).toContain('Investors, Meetings at most');
    expect(both.textContent).toContain('Stored now9');
    expect(both.textContent).toContain('Yours5');
    expect(within(both).getAllByRole('button')).toHaveLength(2);
    fireEvent.click(within(both).getByRole('button', { name: /^Take what is stored|^Take/ }));
    fireEvent.click(screen.getAllByText('Save')[1]!);
    await waitFor(() => expect(sent.at(-1)?.['participantTypes']).toEqual(expect.arrayContaining([
      expect.objectContaining({ code: 'investor', maxMeetings: 9, maxMustWishes: 4 }), expect.objectContaining({ code: 'association', maxMeetings: 6, maxMustWishes: 10 }),
    ])));
  });

  it('asks about the one field of a day that somebody changed too, and takes the other days over', async () => {
    const day = SETUP.days[0]!;
    const second = { ...day, id: 'd2', date: '2027-09-22' };
    const stored = { setup: { ...SETUP, days: [day, second] } };
    const sent: Input['input'][] = [];
    await open(ProgrammeSection, {
      OrganiserPreviewProgramme: () => ({ previewEventProgramme: untouched }),
      OrganiserSetProgramme: ({ input }) => {
        sent.push(input);
        if (input['version'] === 7) return { setEventProgramme: { ...SAVED, version: 8 } };
        stored.setup = { ...SETUP, version: 7, days: [{ ...day, startsAt: '09:00', endsAt: '18:00' }, { ...second, breaks: [] }] };
        return { setEventProgramme: { __typename: 'StaleVersion', message: '', currentVersion: 7 } };
      },
    }, stored);
    type(group('Day 1: Tuesday 21 September').getAllByLabelText('From, 24 h')[0]!, '10:00');
    type(group('Day 1: Tuesday 21 September').getByLabelText('Break in Ukrainian'), 'Обідня перерва');
    save();
    const both = await screen.findByRole('alert');
    expect(both.textContent).toContain('Tuesday 21 September, From, 24 h');
    expect(both.textContent).toContain('Stored now09:00');
    expect(both.textContent).toContain('Yours10:00');
    expect(within(both).getAllByRole('button')).toHaveLength(2);
    fireEvent.click(within(both).getByRole('button', { name: /^Keep yours/ }));
    save();
    await waitFor(() => expect(sent.at(-1)).toMatchObject({ version: 7, days: [{ startsAt: '10:00', endsAt: '18:00', breaks: [{ label: 'Lunch', labelUk: 'Обідня перерва' }] }, { date: '2027-09-22', breaks: [] }] }));
  });

  it('names the halls in both languages, over the tables that others have changed meanwhile', async () => {
    const stored = { setup: SETUP };
    const sent: Input['input'][] = [];
    await open(HallNamesSection, {
      OrganiserPreviewTables: () => ({ previewEventTables: untouched }),
      OrganiserSetTables: ({ input }) => {
        sent.push(input);
        if (input['version'] === 7) return { setEventTables: { ...SAVED, version: 8 } };
        stored.setup = { ...SETUP, version: 7, tables: [...SETUP.tables, { ...SETUP.tables[0]!, id: 't2', label: 'T2' }] };
        return { setEventTables: { __typename: 'StaleVersion', message: '', currentVersion: 7 } };
      },
    }, stored);
    type(screen.getByLabelText('Hall A: name in Ukrainian'), 'Великий зал');
    save();
    await waitFor(() => expect(sent.at(-1)).toMatchObject({ version: 7, tables: ['t1', 't2'].map((id) => ({ id, hall: 'Hall A', hallUk: 'Великий зал' })) }));
  });

  it('ticks a pair of types for both sides', async () => {
    const sent: Input['input'][] = [];
    await open(RulesSection, { OrganiserSetRules: ({ input }) => (sent.push(input), { setMeetingRules: SAVED }) });
    const of = (name: string) => group(`${name}: may meet`);
    fireEvent.click(of('Investors').getByLabelText('Foreign companies'));
    expect((of('Foreign companies').getByLabelText('Investors') as HTMLInputElement).checked).toBe(true);
    save();
    await waitFor(() => expect(sent[0]).toMatchObject({ meetingRules: [{ firstType: 'foreignCompany', secondType: 'investor' }, { firstType: 'foreignCompany', secondType: 'ukrainianManufacturer' }] }));
  });

  it('shows what a rule would do before it saves it, and saves only then', async () => {
    const sent: Input[] = [];
    const effect = {
      __typename: 'ChangeEffect', kind: 'meetingForbidden', count: 1, before: null, after: null, organisations: [],
      meetings: [{ __typename: 'AffectedMeeting', meetingId: 'm1', scheduleStatus: 'published', firstName: 'Yavir 4', secondName: 'Tavira', startsAt: '2027-09-21T06:30:00.000Z', tableLabel: 'T1', hall: 'Hall A', hallUk: 'Зал А' }],
    };
    await open(RulesSection, {
      OrganiserPreviewRules: () => ({ previewMeetingRules: { __typename: 'EventChangePreview', effects: [effect, { ...effect, kind: 'pairs', count: 6, before: 6, after: 0, meetings: [] }] } }),
      OrganiserSetRules: (variables) => (sent.push(variables), { setMeetingRules: SAVED }),
    });
    const untick = () => fireEvent.click(group('Ukrainian manufacturers: may meet').getByLabelText('Foreign companies'));
    untick();
    save();
    expect(await screen.findByText(/1 planned meeting is between types/)).toBeTruthy();
    expect(screen.getByText(/Yavir 4 × Tavira/)).toBeTruthy();
    expect(screen.getByText(/0 instead of 6/)).toBeTruthy();
    expect(sent).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Go on changing' }));
    expect(screen.queryByText('What saving would do')).toBeNull();
    save();
    fireEvent.click(await screen.findByRole('button', { name: 'Save it' }));
    await waitFor(() => expect(sent[0]?.input).toEqual({ eventSlug: 'forum', version: 3, meetingRules: [] }));
  });
});
