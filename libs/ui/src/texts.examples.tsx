import { Button } from '@mantine/core';
import { type ReactElement } from 'react';
import { CapabilityChip, ChipList } from './capabilities/capability-chip.tsx';
import { DisclosureLadder } from './disclosure/disclosure-ladder.tsx';
import { DisclosureLevel } from './disclosure/disclosure-level.tsx';
import { Brand } from './display/brand.tsx';
import { Completeness, Pips } from './display/completeness.tsx';
import { OrganisationMark } from './display/organisation-mark.tsx';
import { PageTitle } from './display/page-title.tsx';
import { Panel } from './display/panel.tsx';
import { StateBadge } from './display/state-badge.tsx';
import { VenueTime } from './display/venue-time.tsx';
import { EmptyState, FailedState, OfflineNote } from './feedback/empty-state.tsx';
import { LoadingSkeleton } from './feedback/loading-skeleton.tsx';
import { Note } from './feedback/note.tsx';
import { SaveState } from './feedback/save-state.tsx';
import { Toast } from './feedback/toast.tsx';
import { FilterGroup } from './filters/filter-group.tsx';
import { FilterPills } from './filters/filter-pills.tsx';
import { AffinityScore } from './matching/affinity.tsx';
import { CoverageLine } from './matching/coverage-line.tsx';
import { FormAndPlace } from './matching/form-and-place.tsx';
import { OrganisationCard } from './matching/organisation-card.tsx';
import { TwoSidedReason } from './matching/two-sided-reason.tsx';
import { WishControl } from './matching/wish-control.tsx';
import { LocationPassage } from './registration/location-passage.tsx';
import { Steps } from './registration/steps.tsx';
import { AgendaList } from './schedule/agenda-list.tsx';
import { ConflictNote } from './schedule/conflict-note.tsx';
import { Leftovers } from './schedule/leftovers.tsx';
import { NextMeeting } from './schedule/next-meeting.tsx';
import { VersionBar } from './schedule/version-bar.tsx';
import { DataList } from './tables/data-list.tsx';
import { DataTable } from './tables/data-table.tsx';

const LONG_NAME = 'Donaudampfschifffahrts- und Oberflächenbeschichtungstechnologiegesellschaft Südwestdeutschland mbH & Co. KG';
const LONG_WORD = 'Wärmebehandlungsverfahrensqualifizierungsbescheinigung';
const nothing = () => undefined;
const wishWords = { must: 'Обов’язково', would: 'Було б добре', no: 'Ні, дякую' };

type States = Readonly<Record<string, () => ReactElement>>;

/** Further states by component: Ukrainian, the longest texts, nothing to show, very much to show. */
export const textExamples: Readonly<Record<string, States>> = {
  Brand: { 'longest text': () => <Brand name="Spilno" href="#" subtitle={LONG_NAME} />, Ukrainian: () => <Brand name="Спільно" href="#" subtitle="Форум спільного виробництва 2027" /> },
  OrganisationMark: { Ukrainian: () => <OrganisationMark name="Їжак 4" codeName size="lg" /> },
  Panel: {
    'longest text': () => <Panel title={LONG_NAME} aside={<StateBadge tone="warn">{LONG_WORD}</StateBadge>} footer={LONG_NAME}>{LONG_WORD}</Panel>,
    Ukrainian: () => <Panel title="Що ви отримуєте" direction="get" aside="2 з 3 ваших потреб">Редуктори та гартування валів</Panel>,
  },
  PageTitle: { 'longest text': () => <PageTitle title={LONG_WORD} lead={LONG_NAME} aside={<Button>{LONG_WORD}</Button>} /> },
  VenueTime: { Ukrainian: () => <VenueTime day="ср, 22 вер." time="11:20–11:40" zone="за Києвом (UTC+3)" relation="У Берліні на годину менше" /> },
  Pips: { Ukrainian: () => <Pips filled={6} total={6} title="Обов’язково" label="використано 6 із 6" /> },
  Completeness: {
    empty: () => <Completeness parts={[{ id: 'band', label: 'Yearly band', done: false }]} label="0 of 1" stateLabels={{ done: 'Done', missing: 'Missing' }} />,
    full: () => <Completeness parts={[{ id: 'band', label: 'Yearly band', done: true }]} label="1 of 1" stateLabels={{ done: 'Done', missing: 'Missing' }} />,
    Ukrainian: () => <Completeness parts={[{ id: 'a', label: 'Річний обсяг', done: true }, { id: 'b', label: 'Місце виробництва', done: false, note: 'наступний крок' }]} label="1 з 2" stateLabels={{ done: 'Є', missing: 'Бракує' }} />,
  },
  Note: {
    'longest text': () => <Note tone="warn" title={LONG_NAME} actions={<><Button size="sm">{LONG_WORD}</Button><Button size="sm">{LONG_WORD}</Button></>}>{LONG_WORD}</Note>,
    Ukrainian: () => <Note tone="danger" title="Об 11:20 єдиний делегат Halvor за столом T12.">Обидві сторони вільні об 11:40, стіл T5.</Note>,
  },
  EmptyState: {
    'longest text': () => <EmptyState title={LONG_NAME} action={<Button>{LONG_WORD}</Button>}>{LONG_WORD}</EmptyState>,
    Ukrainian: () => <EmptyState title="Запитів ще немає" action={<Button>До збігів</Button>}>64 збіги чекають на ваші побажання.</EmptyState>,
  },
  FailedState: { Ukrainian: () => <FailedState title="Список не завантажився" action={<Button>Завантажити знову</Button>}>Ваші побажання збережено.</FailedState> },
  OfflineNote: { Ukrainian: () => <OfflineNote title="Немає зв’язку, показано на 11:02.">Те, що ви набрали, лишається тут.</OfflineNote> },
  LoadingSkeleton: { Ukrainian: () => <LoadingSkeleton shape="rows" count={2} label="Завантажуємо реєстрації" /> },
  SaveState: { Ukrainian: () => <SaveState state="saved" detail="о 14:31 за Києвом">Збережено</SaveState> },
  Toast: {
    'longest text': () => <Toast undo={{ label: 'Rückgängig machen', onUndo: nothing }}>{LONG_NAME}</Toast>,
    Ukrainian: () => <Toast undo={{ label: 'Скасувати', onUndo: nothing }}>Перенесено до «Ні, дякую». Їх не повідомлено.</Toast>,
  },
  StateBadge: { Ukrainian: () => <StateBadge tone="warn">Чекає на вашу відповідь, лишилося 2 дні</StateBadge> },
  FilterGroup: {
    'longest text': () => <div style={{ maxWidth: 224 }}><FilterGroup title={LONG_WORD} options={[{ id: 'a', label: LONG_NAME, count: 10_000, checked: true }]} onToggle={nothing} /></div>,
    Ukrainian: () => <div style={{ maxWidth: 224 }}><FilterGroup title="Країна" options={[{ id: 'DE', label: 'Німеччина', count: 14, checked: false }, { id: 'TR', label: 'Туреччина', count: 0, checked: false, disabled: true }]} onToggle={nothing} /></div>,
  },
  FilterPills: {
    'very full': () => <FilterPills label="Capabilities" pills={Array.from({ length: 24 }, (_, at) => ({ id: String(at), label: `${LONG_WORD} ${at}`, count: at, active: at === 3 }))} onSelect={nothing} />,
    Ukrainian: () => <FilterPills label="Ваші спроможності" pills={[{ id: 'all', label: 'Усі', count: 64, active: true }, { id: 'a', label: 'Композитні корпуси', count: 23, active: false }]} onSelect={nothing} />,
  },
  AffinityScore: {
    nothing: () => <AffinityScore score={0} phrase="Little either way" get={0} give={0} legend={{ get: 'You get', give: 'They get' }} label="You get 0 of 100, they get 0 of 100" />,
    Ukrainian: () => <AffinityScore score={86} phrase="Сильна відповідність в обидва боки" get={91} give={78} legend={{ get: 'Ви отримуєте', give: 'Вони отримують' }} label="Ви отримуєте 91 зі 100, вони отримують 78 зі 100" />,
  },
  TwoSidedReason: {
    Ukrainian: () => (
      <TwoSidedReason
        level={3}
        get={{ title: 'Що ви отримуєте', lines: [{ id: 'a', capability: 'Редуктори', detail: 'Закриває вашу потребу: 1 000–5 000 на рік, в Україні' }] }}
        give={{ title: 'Що отримують вони', lines: [{ id: 'b', capability: 'Композитні корпуси', detail: 'Їхня потреба: 5 000–10 000 на рік' }] }}
        missing={{ title: 'Чого бракує', lines: [{ id: 'c', text: 'Ваш AQAP 2110 ще не перевірено. Зазвичай два дні.' }] }}
      />
    ),
  },
  CoverageLine: { 'longest text': () => <Panel title="They get" direction="give" flush><CoverageLine direction="give" coverage="close" coverageLabel="nahe dran" need={{ owner: 'Sie brauchen', capability: LONG_NAME, detail: LONG_WORD }} offer={{ owner: 'Wir bieten', capability: LONG_NAME, facts: [{ id: 'a', text: LONG_WORD, fits: false }] }} /></Panel> },
  FormAndPlace: { Ukrainian: () => <FormAndPlace form="Ліцензійне виробництво" place="в Україні" />, 'longest text': () => <FormAndPlace form={LONG_WORD} place="in either of the two countries" /> },
  WishControl: { Ukrainian: () => <WishControl value="would" onChange={nothing} label="Ваше побажання щодо Яворового 12" words={wishWords} />, 'longest text': () => <WishControl value={null} onChange={nothing} label="Wunsch" words={{ must: 'Unbedingt kennenlernen', would: 'Würden wir treffen', no: 'Nein, danke' }} /> },
  OrganisationCard: {
    'longest text': () => <OrganisationCard name={LONG_NAME} country={{ code: 'DE', name: 'Germany' }} description={`${LONG_WORD} · 1000+`} disclosure={{ level: 2, label: 'Name and delegates' }} level={3}>{LONG_WORD}</OrganisationCard>,
    Ukrainian: () => <OrganisationCard name="Явір 12" codeName codeNameLabel="Кодова назва" country={{ code: 'UA', name: 'Україна' }} description="Приводи та редуктори · 50–249 осіб" disclosure={{ level: 1, label: 'Тизер' }} level={3} />,
  },
  DisclosureLevel: { Ukrainian: () => <DisclosureLevel level={2} label="Назва і делегати" /> },
  DisclosureLadder: { 'all open': () => <DisclosureLadder labels={{ open: 'Відкрито:', closed: 'Закрито:' }} steps={[{ level: 1, title: 'Тизер', open: true, text: 'Кодова назва, країна, спроможності.' }, { level: 2, title: 'Назва і делегати', open: true, text: 'Відкривається обом після згоди.' }, { level: 3, title: 'Дані про вироби', open: true, text: 'Угоду про нерозголошення зафіксовано.' }]} /> },
  CapabilityChip: { 'longest text': () => <CapabilityChip kind="get">{LONG_NAME}</CapabilityChip>, Ukrainian: () => <CapabilityChip kind="give">Безколекторні двигуни підвищеної потужності</CapabilityChip> },
  ChipList: { empty: () => <ChipList label="Nothing chosen">{[]}</ChipList> },
  Steps: { 'longest text': () => <div style={{ maxWidth: 230 }}><Steps label="Registrierung" position="Schritt 1 von 2" stateLabels={{ done: 'Erledigt', todo: 'Offen' }} steps={[{ id: 'a', label: LONG_WORD, detail: LONG_NAME, state: 'current', href: '#a' }, { id: 'b', label: LONG_NAME, state: 'todo' }]} /></div>, Ukrainian: () => <div style={{ maxWidth: 230 }}><Steps label="Реєстрація" position="Крок 1 з 2" stateLabels={{ done: 'Готово', todo: 'Ще ні' }} steps={[{ id: 'a', label: 'Організація', state: 'done', href: '#a' }, { id: 'b', label: 'Потреби та пропозиції', state: 'current', href: '#b' }]} /></div> },
  LocationPassage: { Ukrainian: () => <LocationPassage text="Наш цех біля річки, завод № 3, робить корпуси." passages={[{ start: 9, end: 31 }]} passageLabel="Схоже на місце:" message="Схоже на місце. Адреси виробництва не зберігаються, тож приберіть його." /> },
  VersionBar: { Ukrainian: () => <VersionBar label="Чернетка проти опублікованої версії" draft="Чернетка v3" against="проти" published="Опублікована v2" changes={[{ id: 'new', count: 14, label: 'нових' }, { id: 'moved', count: 9, label: 'перенесених' }]} note="До публікації нікого не повідомляють" /> },
  ConflictNote: { 'longest text': () => <ConflictNote title="Hier nicht möglich" remedies={[{ id: 'a', label: LONG_NAME, effect: LONG_WORD, onChoose: nothing }]}>{LONG_NAME}</ConflictNote> },
  Leftovers: { Ukrainian: () => <Leftovers title="Залишки" total="0 із 441 погодженої" and="і" groups={[]} empty={<p>Кожна погоджена зустріч має місце.</p>} /> },
  AgendaList: { empty: () => <AgendaList label="Thursday 23 September" entries={[]} />, Ukrainian: () => <AgendaList label="середа, 22 вересня" entries={[{ kind: 'meeting', id: '1', start: '11:20', end: '11:40', name: 'Явір 12', badge: <StateBadge tone="draft">Перенесено з 10:40</StateBadge>, reason: 'Ви отримуєте композитні корпуси, вони отримують зуборізання', table: 'T12', hall: 'Зала Б', time: 'next' }]} /> },
  NextMeeting: { 'longest text': () => <div style={{ maxWidth: 380 }}><NextMeeting title={LONG_WORD} countdown="in 6 Minuten" time="11:20" timeNote="Kyiv time, until 11:40" table="T112" place={LONG_NAME} lines={[]} get={{ title: 'You get', text: LONG_WORD }} give={{ title: 'They get', text: LONG_NAME }} /></div> },
  DataTable: {
    'very full': () => <DataTable caption="Requests" position="Rows 1 to 50 of 10 000" columns={[{ id: 'name', header: 'Name', rowHeader: true, cut: true, cell: ({ name }: { name: string }) => <span title={name}>{name}</span> }]} rows={Array.from({ length: 50 }, (_, at) => ({ id: String(at), name: `${LONG_NAME} ${at}` }))} rowKey={({ id }) => id} footer="Page 1 of 200" />,
    Ukrainian: () => <DataTable caption="Запити" columns={[{ id: 'name', header: 'Від кого', rowHeader: true, cell: ({ name }: { name: string }) => name }]} rows={[{ id: '1', name: 'Рубін Механіка' }]} rowKey={({ id }) => id} />,
  },
  DataList: { 'longest text': () => <DataList rows={[{ id: 'a', term: LONG_WORD, description: LONG_NAME }]} />, Ukrainian: () => <DataList rows={[{ id: 'a', term: 'Реєстраційний номер', description: 'Витяг від 12 серп. бачила І. К. 24 серп.' }]} /> },
};
