import { createUnionType, Field, Float, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, NotFound, NotPossible } from '../../common/index.ts';

@InputType({ description: 'How many firms of a type are expected.' })
export class SimulationFirmsInput {
  @Field(() => String, { description: 'Code of the participant type.' })
  typeCode!: string;
  @Field(() => Int, { description: 'Firms of it, from 0 to 3,000 in all.' })
  firms!: number;
}

@InputType({ description: 'What nobody knows before wishes are in.' })
export class SimulationAssumptionsInput {
  @Field(() => Float, { description: 'Requests that a firm sends, in the mean: 0 to 100.' })
  requestsPerFirm!: number;
  @Field(() => Float, { description: 'How attention concentrates on the famous: standard deviation of the logarithm of fame, 0 (everybody alike) to 3.' })
  fameSpread!: number;
  @Field(() => Float, { description: 'Chance that a request is accepted, 0 to 1.' })
  acceptance!: number;
  @Field(() => Float, { description: 'Share of firms that do not come, 0 to 1.' })
  noShow!: number;
  @Field(() => Float, { description: 'Share of firms that say before that they miss a day or half of one, 0 to 1.' })
  away!: number;
  @Field(() => Float, { description: 'Delegates of a firm, in the mean: 1 to 20.' })
  delegatesPerFirm!: number;
}

@InputType({ description: 'An event to simulate: its own rules, with this room and these assumptions.' })
export class StartSimulationInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => [SimulationFirmsInput], { description: 'Firms by type; a type that is left out sends none.' })
  firms!: SimulationFirmsInput[];
  @Field(() => Int, { description: 'Tables, 1 to 1,000.' })
  tables!: number;
  @Field(() => [Int], { description: 'Slots of each day: up to 14 days of up to 48.' })
  slotsOfDay!: number[];
  @Field(() => SimulationAssumptionsInput, { description: 'What is assumed.' })
  assumptions!: SimulationAssumptionsInput;
  @Field(() => Int, { defaultValue: 4, description: 'Firms with fewer meetings than this are counted, 1 to 50.' })
  below!: number;
  @Field(() => Int, { defaultValue: 4, description: 'Meetings that everybody gets first where not all can be held, 0 to 50.' })
  floor!: number;
  @Field(() => Int, { defaultValue: 100, description: 'Imagined events, 2 to 1,000.' })
  samples!: number;
  @Field(() => Int, { nullable: true, description: 'Seed; the same seed gives the same result. Null: any.' })
  seed!: number | null;
}

@InputType({ description: 'A simulation.' })
export class SimulationIdInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'The run.' })
  simulationId!: string;
}

@ObjectType({ description: 'Firms of a type.' })
export class SimulationFirms {
  @Field(() => String, { description: 'Code of the participant type.' })
  typeCode!: string;
  @Field(() => Int, { description: 'Firms of it.' })
  firms!: number;
}

@ObjectType({ description: 'What was assumed.' })
export class SimulationAssumptions {
  @Field(() => Float, { description: 'Requests that a firm sends, in the mean.' })
  requestsPerFirm!: number;
  @Field(() => Float, { description: 'Standard deviation of the logarithm of fame.' })
  fameSpread!: number;
  @Field(() => Float, { description: 'Chance that a request is accepted.' })
  acceptance!: number;
  @Field(() => Float, { description: 'Share of firms that do not come.' })
  noShow!: number;
  @Field(() => Float, { description: 'Share of firms that miss a day or half of one.' })
  away!: number;
  @Field(() => Float, { description: 'Delegates of a firm, in the mean.' })
  delegatesPerFirm!: number;
}

@ObjectType({ description: 'Where the proposed value of an assumption comes from.' })
export class SimulationAssumptionSource {
  @Field(() => String, { description: 'Name of the assumption, as in SimulationAssumptions.' })
  name!: string;
  @Field(() => String, { description: 'event (counts of this one), earlierEvent (counts of that one) or published.' })
  source!: string;
}

@ObjectType({ description: 'What a simulation of the event starts from: its set-up and counts of registrations, nothing of anybody.' })
export class SimulationFacts {
  @Field(() => [SimulationFirms], { description: 'Registrations that are sent in and neither refused nor withdrawn, by type.' })
  firms!: SimulationFirms[];
  @Field(() => Int, { description: 'Tables.' })
  tables!: number;
  @Field(() => [Int], { description: 'Slots of each day.' })
  slotsOfDay!: number[];
  @Field(() => SimulationAssumptions, { description: 'Proposed assumptions.' })
  assumptions!: SimulationAssumptions;
  @Field(() => [SimulationAssumptionSource], { description: 'Where each of them comes from.' })
  sources!: SimulationAssumptionSource[];
}

@ObjectType({ description: 'What a count may be, and how well that is known.' })
export class SimulationFigure {
  @Field(() => Float, { description: 'Mean over the imagined events.' })
  mean!: number;
  @Field(() => Float, { description: 'One event in twenty is below.' })
  low!: number;
  @Field(() => Float, { description: 'One event in twenty is above.' })
  high!: number;
  @Field(() => Float, { description: 'Standard error of the mean.' })
  standardError!: number;
}

@ObjectType({ description: 'What is not held for one reason.' })
export class SimulationLeftover {
  @Field(() => String, { description: 'quota, ownTime, tables, noCommonTime or noShow.' })
  cause!: string;
  @Field(() => SimulationFigure, { description: 'How many.' })
  count!: SimulationFigure;
}

@ObjectType({ description: 'The event in one room.' })
export class SimulationPoint {
  @Field(() => Int, { description: 'Tables.' })
  tables!: number;
  @Field(() => [Int], { description: 'Slots of each day.' })
  slotsOfDay!: number[];
  @Field(() => Int, { description: 'Meetings for which there are tables.' })
  room!: number;
  @Field(() => SimulationFigure, { description: 'Requests that are sent.' })
  requests!: SimulationFigure;
  @Field(() => SimulationFigure, { description: 'Pairs that agree.' })
  agreed!: SimulationFigure;
  @Field(() => SimulationFigure, { description: 'Meetings that are planned.' })
  planned!: SimulationFigure;
  @Field(() => SimulationFigure, { description: 'Meetings that are held: planned, and both come.' })
  held!: SimulationFigure;
  @Field(() => SimulationFigure, { description: 'Firms that come and stay below the number asked for.' })
  firmsBelow!: SimulationFigure;
  @Field(() => SimulationFigure, { description: 'Firms that come and have no meeting.' })
  firmsWithNone!: SimulationFigure;
  @Field(() => SimulationFigure, { description: 'Share of tables times slots that is planned, 0 to 1.' })
  use!: SimulationFigure;
  @Field(() => [SimulationLeftover], { description: 'What is not held, by reason.' })
  leftovers!: SimulationLeftover[];
  @Field(() => [Float], { description: 'Firms that come by meetings held, in the mean: with 0, 1, …; the last, with the number asked for or more.' })
  firmsByMeetings!: number[];
  @Field(() => String, { nullable: true, description: 'What keeps most from being planned: tables, ownTime, noCommonTime or quota; null where nothing does.' })
  binds!: string | null;
}

@ObjectType({ description: 'What a simulation found.' })
export class SimulationResult {
  @Field(() => Int, { description: 'Imagined events behind the figures.' })
  samples!: number;
  @Field(() => Int, { description: 'Imagined events behind each point of the curves.' })
  curveSamples!: number;
  @Field(() => SimulationPoint, { description: 'The event as asked for.' })
  base!: SimulationPoint;
  @Field(() => SimulationFigure, { description: 'Waits between two meetings of a day.' })
  gaps!: SimulationFigure;
  @Field(() => [SimulationPoint], { description: 'By rising number of tables, the same imagined events at each.' })
  byTables!: SimulationPoint[];
  @Field(() => [SimulationPoint], { description: 'By rising number of slots, the same imagined events at each.' })
  bySlots!: SimulationPoint[];
}

@ObjectType({ description: 'A simulation of the event before wishes are in.' })
export class Simulation {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => String, { description: 'queued, running, done, failed or cancelled.' })
  status!: string;
  @Field(() => [SimulationFirms], { description: 'Firms that were expected, by type.' })
  firms!: SimulationFirms[];
  @Field(() => Int, { description: 'Tables.' })
  tables!: number;
  @Field(() => [Int], { description: 'Slots of each day.' })
  slotsOfDay!: number[];
  @Field(() => SimulationAssumptions, { description: 'What was assumed.' })
  assumptions!: SimulationAssumptions;
  @Field(() => Int, { description: 'Firms with fewer meetings than this are counted.' })
  below!: number;
  @Field(() => Int, { description: 'Meetings that everybody gets first.' })
  floor!: number;
  @Field(() => Int, { description: 'Imagined events that were asked for.' })
  samples!: number;
  @Field(() => Int, { description: 'Imagined events that are complete.' })
  samplesDone!: number;
  @Field(() => Int, { description: 'Seed.' })
  seed!: number;
  @Field(() => String, { nullable: true, description: 'Why it failed, as a stable code; null where it did not.' })
  failure!: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When it was ordered.' })
  madeAt!: Date;
  @Field(() => SimulationResult, { nullable: true, description: 'What it found; null before it is done.' })
  result!: SimulationResult | null;
}

@ObjectType({ description: 'The simulation is ordered.' })
export class SimulationStarted {
  @Field(() => ID, { description: 'The run.' })
  simulationId!: string;
}

@ObjectType({ description: 'The simulation is cancelled.' })
export class SimulationCancelled {
  @Field(() => ID, { description: 'The run.' })
  simulationId!: string;
}

@ObjectType({ description: 'The simulation is forgotten.' })
export class SimulationDiscarded {
  @Field(() => ID, { description: 'The run.' })
  simulationId!: string;
}

const resolveType = (value: object) => value.constructor.name;

export const StartSimulationResult = createUnionType({ name: 'StartSimulationResult', description: 'Outcome of ordering a simulation.', types: () => [SimulationStarted, InvalidInput, NotPossible] as const, resolveType });
export const CancelSimulationResult = createUnionType({ name: 'CancelSimulationResult', description: 'Outcome of cancelling a simulation.', types: () => [SimulationCancelled, NotFound, NotPossible] as const, resolveType });
export const DiscardSimulationResult = createUnionType({ name: 'DiscardSimulationResult', description: 'Outcome of forgetting a simulation.', types: () => [SimulationDiscarded, NotFound] as const, resolveType });
