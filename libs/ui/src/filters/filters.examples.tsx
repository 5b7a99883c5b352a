import { useState } from 'react';
import { type ComponentExamples } from '../examples.types.ts';
import { FilterGroup } from './filter-group.tsx';
import { FilterPills } from './filter-pills.tsx';

function Countries() {
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set(['DE', 'GB']));
  const options = [
    { id: 'DE', label: 'Germany', count: 14 },
    { id: 'GB', label: 'United Kingdom', count: 11 },
    { id: 'FR', label: 'France', count: 9 },
    { id: 'TR', label: 'Türkiye', count: 0, disabled: true },
  ];
  return (
    <div style={{ maxWidth: 224 }}>
      <FilterGroup
        title="Country"
        options={options.map((option) => ({ ...option, checked: checked.has(option.id) }))}
        onToggle={(id, on) => setChecked(new Set(on ? [...checked, id] : [...checked].filter((other) => other !== id)))}
        more={<a href="#countries">All 17 countries</a>}
      />
    </div>
  );
}

function Capabilities() {
  const [active, setActive] = useState('all');
  const pills = [
    { id: 'all', label: 'All', count: 64 },
    { id: 'housings', label: 'Composite housings', count: 23 },
    { id: 'motors', label: 'Brushless motors, 2–12 kW', count: 19 },
    { id: 'gimbal', label: 'Gimbal assembly', count: 14 },
  ];
  return (
    <FilterPills
      label="Your capabilities"
      pills={pills.map((pill) => ({ ...pill, active: pill.id === active }))}
      onSelect={setActive}
    />
  );
}

export const filterExamples: readonly ComponentExamples[] = [
  { component: 'FilterGroup', states: { countries: () => <Countries /> } },
  {
    component: 'FilterPills',
    states: {
      buttons: () => <Capabilities />,
      waiting: () => (
        <FilterPills
          label="Parts of the requests"
          pills={[
            { id: 'incoming', label: 'Incoming', count: 3, urgent: '2 wait for you', active: true, href: '#incoming' },
            { id: 'sent', label: 'Sent', count: 5, urgent: '1 waits for you', active: false, href: '#sent' },
            { id: 'agreed', label: 'Agreed', count: 7, active: false, href: '#agreed' },
            { id: 'closed', label: 'Closed', active: false, href: '#closed' },
          ]}
        />
      ),
      days: () => (
        <FilterPills
          label="Days"
          layout="days"
          pills={[
            { id: '21', label: 'Tue 21', count: '6 held', active: false, href: '#21' },
            { id: '22', label: 'Wed 22', count: '7 meetings', active: true, href: '#22' },
            { id: '23', label: 'Thu 23', count: '4 meetings', active: false, href: '#23' },
          ]}
        />
      ),
    },
  },
];
