import type { CapabilityRow } from '../capability.ts';
import { AVIATION } from './a-aviation.data.ts';
import { PROTECTION } from './b-protection.data.ts';
import { COUNTER_UAS } from './c-counter-uas.data.ts';
import { DESIGN } from './d-design.data.ts';
import { ENERGY } from './e-energy.data.ts';
import { PARTNERSHIP } from './f-partnership.data.ts';
import { HEALTH } from './h-health.data.ts';
import { INPUTS } from './i-inputs.data.ts';
import { LOGISTICS } from './l-logistics.data.ts';
import { MUNITIONS } from './m-munitions.data.ts';
import { NAVAL } from './n-naval.data.ts';
import { PROCESSES } from './p-processes.data.ts';
import { COMMUNICATIONS } from './r-communications.data.ts';
import { SENSORS } from './s-sensors.data.ts';
import { TRIALS_AND_TRAINING } from './t-trials-training.data.ts';
import { UNMANNED } from './u-unmanned.data.ts';
import { VEHICLES } from './v-vehicles.data.ts';
import { WEAPONS } from './w-weapons.data.ts';

/** The whole vocabulary: branches in the order in which they are shown, parents before children. */
export const CAPABILITY_ROWS: readonly CapabilityRow[] = [
  ...PROCESSES,
  ...UNMANNED,
  ...COUNTER_UAS,
  ...SENSORS,
  ...COMMUNICATIONS,
  ...VEHICLES,
  ...AVIATION,
  ...NAVAL,
  ...MUNITIONS,
  ...WEAPONS,
  ...PROTECTION,
  ...ENERGY,
  ...INPUTS,
  ...DESIGN,
  ...TRIALS_AND_TRAINING,
  ...LOGISTICS,
  ...HEALTH,
  ...PARTNERSHIP,
];
