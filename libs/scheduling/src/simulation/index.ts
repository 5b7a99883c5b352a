export { type Figure } from './figure.ts';
export { ASSUMPTION_RANGES, DEFAULT_ASSUMPTIONS, MAX_DAYS, MAX_FIRMS, MAX_SLOTS, MAX_TABLES, type DemandAssumptions, type FirmType, type ForumTerms, type SimulationFault, type SimulationFaultKind } from './forum-terms.ts';
export { type LeftoverCause } from './hold-event.ts';
export { simulateForum, simulationFaults, type SimulatedPoint, type Simulation, type SimulationOptions } from './simulate-forum.ts';
