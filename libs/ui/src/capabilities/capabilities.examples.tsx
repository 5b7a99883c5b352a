import { useState } from 'react';
import { type ComponentExamples } from '../examples.types.ts';
import { CapabilityChip, ChipList } from './capability-chip.tsx';
import { CapabilityPicker, type CapabilityOption } from './capability-picker.tsx';

const branches = [
  { id: 'structures', label: 'Structures and composites', count: 13, quiet: true },
  {
    id: 'drives',
    label: 'Drives and gearboxes',
    count: '4 found',
    children: [
      { id: 'gears', label: 'Gears', count: 3 },
      { id: 'actuators', label: 'Actuators', count: 1 },
    ],
  },
  { id: 'motors', label: 'Motors and power', count: 9 },
  { id: 'electronics', label: 'Electronics and harnesses', count: 15 },
  { id: 'optics', label: 'Optics and sensors', count: 8 },
  { id: 'energetics', label: 'Energetics', count: 7 },
  { id: 'testing', label: 'Testing and validation', count: 12 },
  { id: 'repair', label: 'Repair and overhaul', count: 10 },
];

const options: readonly CapabilityOption[] = [
  {
    id: 'gearboxes',
    label: 'Reduction gearboxes',
    description: 'Under 500 N·m, for vehicles and turrets',
    codes: ['ML6', 'ML18'],
    checked: true,
  },
  {
    id: 'cutting',
    label: 'Gear cutting and grinding',
    description: 'Module 1–6; Zahnflankenschleifen, шліфування зубців',
    codes: ['ML18'],
    checked: true,
  },
  {
    id: 'servo',
    label: 'Servo actuators with gearing',
    description: 'Rotary and linear, up to 50 N·m',
    codes: ['ML6'],
    checked: false,
  },
  {
    id: 'housings',
    label: 'Gearbox housings, cast or milled',
    description: 'Aluminium and magnesium',
    codes: ['ML18'],
    checked: false,
  },
];

function Picking({ max, none = false }: { readonly max?: number; readonly none?: boolean }) {
  const [query, setQuery] = useState('gear');
  const [branch, setBranch] = useState<string | null>('drives');
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set(['gearboxes', 'cutting']));
  return (
    <CapabilityPicker
      labels={{
        picker: 'Or choose from the list',
        search: 'Search capabilities',
        branches: 'Branches',
        list: 'Capabilities',
        codes: 'Export-control hint:',
      }}
      query={query}
      onQueryChange={setQuery}
      found="4 of 84"
      branches={branches}
      branchId={branch}
      onBranch={setBranch}
      capabilities={none ? [] : options.map((option) => ({ ...option, checked: checked.has(option.id) }))}
      onToggle={(id, on) => setChecked(new Set(on ? [...checked, id] : [...checked].filter((other) => other !== id)))}
      chosen={checked.size}
      max={max}
      fullNote="2 of 2 chosen. Remove one to add another."
      empty={<p style={{ padding: 16 }}>Nothing is called like this. Try another word.</p>}
    />
  );
}

export const capabilityExamples: readonly ComponentExamples[] = [
  {
    component: 'CapabilityChip',
    states: {
      get: () => (
        <CapabilityChip kind="get" withArrow>
          Reduction gearboxes
        </CapabilityChip>
      ),
      give: () => (
        <CapabilityChip kind="give" withArrow>
          Composite housings
        </CapabilityChip>
      ),
      unmet: () => <CapabilityChip kind="unmet">Low-temperature lubricants, not met</CapabilityChip>,
      chosen: () => <CapabilityChip kind="chosen">Chosen in a filter</CapabilityChip>,
      neutral: () => <CapabilityChip>Reduction gearboxes</CapabilityChip>,
      outline: () => <CapabilityChip kind="outline">Licensed production, in Ukraine</CapabilityChip>,
      removable: () => (
        <CapabilityChip kind="get" onRemove={() => undefined} removeLabel="Remove Reduction gearboxes">
          Reduction gearboxes
        </CapabilityChip>
      ),
    },
  },
  {
    component: 'ChipList',
    states: {
      more: () => (
        <ChipList label="Needs" max={2} moreLabel={(left) => `+${left} more`}>
          {[
            <CapabilityChip key="1">One</CapabilityChip>,
            <CapabilityChip key="2">Two</CapabilityChip>,
            <CapabilityChip key="3">Three</CapabilityChip>,
          ]}
        </ChipList>
      ),
    },
  },
  {
    component: 'CapabilityPicker',
    states: { searching: () => <Picking />, full: () => <Picking max={2} />, 'nothing found': () => <Picking none /> },
  },
];
