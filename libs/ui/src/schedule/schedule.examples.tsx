import { Button } from '@mantine/core';
import { IconArrowsExchange, IconMessage2, IconUsers } from '@tabler/icons-react';
import { StateBadge } from '../display/state-badge.tsx';
import { type ComponentExamples } from '../examples.types.ts';
import { AgendaList } from './agenda-list.tsx';
import { ConflictNote } from './conflict-note.tsx';
import { HallPlan } from './hall-plan.tsx';
import { Leftovers } from './leftovers.tsx';
import { NextMeeting } from './next-meeting.tsx';
import { VersionBar } from './version-bar.tsx';

const ukraine = { code: 'UA', name: 'Ukraine' };
const hall = [
  ['11', '12', '13', '14', '15', '16', '17', '18'],
  ['19', '20', '21', '22', '23', '24', '25', '26'],
];

export const scheduleExamples: readonly ComponentExamples[] = [
  {
    component: 'VersionBar',
    states: {
      draft: () => (
        <VersionBar
          label="Draft against the published version"
          draft="Draft v3"
          against="against"
          published="Published v2"
          publishedAt="12 Sept, 18:04"
          changes={[
            { id: 'new', count: 14, label: 'new' },
            { id: 'moved', count: 9, label: 'moved' },
            { id: 'cancelled', count: 3, label: 'cancelled' },
            { id: 'unchanged', count: 400, label: 'unchanged', quiet: true },
          ]}
          link={<a href="#changes">Show 26 changes</a>}
          note="Nobody is told before publishing"
        />
      ),
      first: () => (
        <VersionBar
          label="Draft"
          draft="Draft v1"
          against="against"
          changes={[{ id: 'new', count: 426, label: 'new' }]}
          note="Nobody is told before publishing"
        />
      ),
    },
  },
  {
    component: 'ConflictNote',
    states: {
      drop: () => (
        <ConflictNote
          title="Cannot be dropped here"
          remedies={[
            {
              id: 'move',
              label: 'Put it at 11:40, T5',
              effect: 'free for both',
              free: true,
              onChoose: () => undefined,
            },
            {
              id: 'swap',
              label: 'Swap with Smereka 8',
              effect: '2 people told',
              icon: IconArrowsExchange,
              onChoose: () => undefined,
            },
          ]}
        >
          At 11:20 the only delegate <b>Halvor</b> has on Wednesday is already at <b>T12</b> with Smereka 8.
        </ConflictNote>
      ),
    },
  },
  {
    component: 'Leftovers',
    states: {
      groups: () => (
        <div style={{ maxWidth: 332, background: 'var(--sp-sunken)' }}>
          <Leftovers
            title="Leftovers"
            total="15 of 441 accepted"
            and="and"
            help={{
              title: 'What would help most',
              changes: [
                {
                  id: 'slot',
                  gain: '+5',
                  text: 'Open one more slot, Thu 17:20',
                  action: <Button size="sm">Try</Button>,
                },
                {
                  id: 'delegate',
                  gain: '+4',
                  text: 'Second delegate from Halvor',
                  action: <Button size="sm">Ask</Button>,
                },
              ],
            }}
            groups={[
              {
                id: 'slot',
                title: 'No common free slot',
                count: 6,
                opened: true,
                pairs: [
                  {
                    id: 'p1',
                    sides: [{ name: 'Brzezica', country: { code: 'PL', name: 'Poland' } }, { name: 'Malva 15' }],
                    reason: 'Brzezica leaves on Wednesday at 13:00; Malva 15 is free only on Thursday.',
                    actions: (
                      <>
                        <Button size="sm">Offer a video call</Button>
                        <Button size="sm" variant="subtle">
                          Write to both
                        </Button>
                      </>
                    ),
                  },
                ],
              },
              { id: 'booked', title: 'Every delegate is booked', count: 5, pairs: [] },
            ]}
          />
        </div>
      ),
      none: () => (
        <Leftovers
          title="Leftovers"
          total="0 of 441 accepted"
          and="and"
          groups={[]}
          empty={<p style={{ padding: '0 18px' }}>Every agreed meeting has a place.</p>}
        />
      ),
    },
  },
  {
    component: 'AgendaList',
    states: {
      day: () => (
        <AgendaList
          label="Wednesday 22 September"
          entries={[
            {
              kind: 'meeting',
              id: '1',
              start: '10:00',
              end: '10:20',
              name: 'Osokir 4',
              country: ukraine,
              badge: <StateBadge tone="ok">Held</StateBadge>,
              reason: 'You get night payloads, they get motor drives',
              table: 'T4',
              hall: 'Hall A',
              time: 'past',
            },
            { kind: 'break', id: '2', start: '10:40', label: 'Coffee, foyer' },
            { kind: 'now', id: 'now', label: 'now 11:14' },
            {
              kind: 'meeting',
              id: '3',
              start: '11:20',
              end: '11:40',
              name: 'Yavir 12',
              href: '#yavir',
              country: ukraine,
              badge: <StateBadge tone="draft">Moved from 10:40</StateBadge>,
              reason: 'You get composite housings, they get gear cutting',
              table: 'T12',
              hall: 'Hall B',
              time: 'next',
            },
            {
              kind: 'meeting',
              id: '4',
              start: '12:20',
              end: '12:40',
              name: 'Kalyna 21',
              country: ukraine,
              badge: <StateBadge tone="danger">Cancelled</StateBadge>,
              reason: 'Cancelled by Kalyna 21 on 21 Sept: delegate ill. A new time is being looked for.',
              time: 'cancelled',
            },
            {
              kind: 'meeting',
              id: '5',
              start: '14:00',
              end: '14:20',
              name: 'Lastivka 3',
              href: '#lastivka',
              country: ukraine,
              badge: (
                <StateBadge tone="info" dot="none">
                  Interpreter: Ukrainian–German
                </StateBadge>
              ),
              reason: 'They get servo actuators',
              table: 'T7',
              hall: 'Hall A',
            },
            {
              kind: 'free',
              id: '6',
              start: '16:00',
              end: '16:20',
              name: 'Free',
              badge: <StateBadge dot="hollow">Stand-by on</StateBadge>,
              reason: 'You are on stand-by: if a table falls free you are asked first',
            },
          ]}
        />
      ),
    },
  },
  {
    component: 'NextMeeting',
    states: {
      soon: () => (
        <div style={{ maxWidth: 380 }}>
          <NextMeeting
            title="Next meeting"
            countdown="in 6 minutes"
            time="11:20"
            timeNote="Kyiv time, until 11:40"
            table="T12"
            place="Hall B, first row"
            lines={[
              {
                id: 'who',
                icon: IconUsers,
                title: 'Your counterpart, Yavir 12',
                text: (
                  <>
                    2 people, one checked in
                    <br />
                    <a href="#meeting">Names on the meeting page</a>
                  </>
                ),
              },
              { id: 'language', icon: IconMessage2, title: 'English', text: 'Your colleague Lena Brandt joins' },
            ]}
            get={{ title: 'You get', text: 'Composite housings, made in Ukraine' }}
            give={{ title: 'They get', text: 'Gear cutting and a licence for gearboxes' }}
            actions={
              <>
                <Button>Shared notes</Button>
                <Button>Ask for another time</Button>
              </>
            }
          >
            <HallPlan label="Hall B, table 12 is in the first row, entrance below" rows={hall} marked="12" />
          </NextMeeting>
        </div>
      ),
    },
  },
  {
    component: 'HallPlan',
    states: { marked: () => <HallPlan label="Hall B, table 12 is in the first row" rows={hall} marked="12" /> },
  },
];
