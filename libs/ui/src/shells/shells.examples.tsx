import { ActionIcon, Button } from '@mantine/core';
import {
  IconArrowMerge,
  IconBell,
  IconCalendar,
  IconClipboardList,
  IconDots,
  IconEye,
  IconLayoutDashboard,
  IconMail,
  IconSearch,
  IconSettings,
  IconShieldCheck,
} from '@tabler/icons-react';
import { Glyph } from '../display/glyph.tsx';
import { PageTitle } from '../display/page-title.tsx';
import { PersonMark } from '../display/person-mark.tsx';
import { VenueTime } from '../display/venue-time.tsx';
import { type ComponentExamples } from '../examples.types.ts';
import { OrganiserShell } from './organiser-shell.tsx';
import { ParticipantShell } from './participant-shell.tsx';
import { PublicSection, PublicShell } from './public-shell.tsx';
import { EventSwitcherButton, SheetBody, SheetHead } from './sheet.tsx';
import { SplitPanes } from './split-panes.tsx';

const places = [
  { id: 'overview', label: 'Overview', href: '#overview' },
  { id: 'matches', label: 'Matches', href: '#matches', active: true, icon: IconArrowMerge },
  {
    id: 'requests',
    label: 'Requests',
    href: '#requests',
    count: 3,
    urgent: true,
    countLabel: '3 wait for you',
    icon: IconMail,
  },
  { id: 'agenda', label: 'Agenda', href: '#agenda', icon: IconCalendar },
  { id: 'disclosure', label: 'Disclosure', href: '#disclosure', icon: IconEye },
];
const tabs = [...places.slice(1), { id: 'more', label: 'More', href: '#more', icon: IconDots }];

const icons = (
  <>
    <ActionIcon aria-label="Search">
      <Glyph icon={IconSearch} size={18} />
    </ActionIcon>
    <ActionIcon aria-label="Notifications">
      <Glyph icon={IconBell} size={18} />
    </ActionIcon>
    <ActionIcon aria-label="Account of Olena Koval">
      <PersonMark name="Olena Koval" />
    </ActionIcon>
  </>
);

const groups = [
  { id: 'start', links: [{ id: 'dashboard', label: 'Dashboard', href: '#dashboard', icon: IconLayoutDashboard }] },
  {
    id: 'before',
    label: 'Before',
    links: [
      {
        id: 'registrations',
        label: 'Registrations',
        href: '#registrations',
        count: 412,
        countLabel: '412 registrations',
        icon: IconClipboardList,
      },
      {
        id: 'vetting',
        label: 'Vetting',
        href: '#vetting',
        active: true,
        count: 27,
        urgent: true,
        countLabel: '27 open cases',
        icon: IconShieldCheck,
      },
      { id: 'matching', label: 'Matching', href: '#matching', icon: IconArrowMerge },
      { id: 'requests', label: 'Requests', href: '#requests', icon: IconMail },
    ],
  },
];

const organiserProps = {
  productName: 'Spilno',
  homeHref: '#',
  eventSwitcher: <EventSwitcherButton name="Joint Production Forum" dates="21–23 Sept 2027" />,
  groups,
  footLinks: [{ id: 'setup', label: 'Event set-up', href: '#setup', icon: IconSettings }],
  account: (
    <>
      <PersonMark name="Maryna Lys" size="sm" />
      <span>Maryna L.</span>
    </>
  ),
  labels: {
    skip: 'Skip to the contents',
    navigation: 'Main',
    open: 'Open the navigation',
    close: 'Close the navigation',
  },
};

export const shellExamples: readonly ComponentExamples[] = [
  {
    component: 'ParticipantShell',
    fullPage: true,
    states: {
      matches: () => (
        <ParticipantShell
          productName="Spilno"
          homeHref="#"
          eventName="Joint Production Forum 2027"
          links={places}
          tabs={tabs}
          clock={<VenueTime time="14:32" zone="Kyiv time" withIcon />}
          actions={icons}
          labels={{ skip: 'Skip to the contents', navigation: 'Main', tabs: 'Main, below' }}
        >
          <PageTitle title="Matches" lead="64 companies can meet a need of yours." />
        </ParticipantShell>
      ),
      form: () => (
        <ParticipantShell
          productName="Spilno"
          homeHref="#"
          eventName="Registration, Joint Production Forum 2027"
          actions={<Button>Leave and go on later</Button>}
          footer={
            <>
              <Button size="lg">Back</Button>
              <span style={{ flex: 1 }} />
              <Button size="lg" variant="filled">
                Next: forms of cooperation
              </Button>
            </>
          }
          labels={{ skip: 'Skip to the contents', navigation: 'Main' }}
        >
          <PageTitle title="What do you need, what do you offer?" />
        </ParticipantShell>
      ),
    },
  },
  {
    component: 'OrganiserShell',
    fullPage: true,
    states: {
      page: () => (
        <OrganiserShell {...organiserProps}>
          <SheetHead
            title="Dashboard"
            meta="Thursday 26 August, 26 days to the forum"
            actions={<Button size="sm">Export</Button>}
          />
          <SheetBody>412 of 1 000 places</SheetBody>
        </OrganiserShell>
      ),
      panes: () => (
        <OrganiserShell {...organiserProps}>
          <SheetHead title="Vetting" meta="27 open cases" />
          <SplitPanes
            start={{ label: 'Queue', content: <p>Halvor Strojírny s.r.o.</p> }}
            mainLabel="Case"
            end={{ label: 'Decision', content: <Button>Confirm approval</Button> }}
            closeLabel="Close"
          >
            <h2>Halvor Strojírny s.r.o.</h2>
          </SplitPanes>
        </OrganiserShell>
      ),
    },
  },
  {
    component: 'PublicShell',
    fullPage: true,
    states: {
      landing: () => (
        <PublicShell
          productName="Spilno"
          homeHref="#"
          links={[{ id: 'who', label: 'Who takes part', href: '#who' }]}
          actions={<Button>Sign in</Button>}
          footer={<a href="#privacy">Privacy</a>}
          labels={{ skip: 'Skip to the contents', navigation: 'Page' }}
        >
          <PublicSection>
            <h1>You make half of it. Meet who makes the rest.</h1>
          </PublicSection>
          <PublicSection ground="surface">
            <h2>From interest to a table in five dates</h2>
          </PublicSection>
          <PublicSection ground="night">
            <h2>Nobody sees more than you have agreed to</h2>
          </PublicSection>
        </PublicShell>
      ),
      column: () => (
        <PublicShell
          productName="Spilno"
          homeHref="#"
          layout="column"
          labels={{ skip: 'Skip to the contents', navigation: 'Page' }}
        >
          <PageTitle title="Sign in" />
        </PublicShell>
      ),
    },
  },
];
