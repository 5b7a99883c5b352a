export { rankStandBys, seatStandBy, type StandBy, type StandByOpening } from './rank-stand-bys.ts';
