export { escortsNeeded, interpreterNeed, type EscortPool, type InterpreterNeed, type InterpreterPool, type SpeakingSide } from './pools-needed.ts';
export { numberInPools, type PoolSeat } from './number-in-pools.ts';
