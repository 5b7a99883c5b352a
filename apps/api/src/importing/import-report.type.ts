import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { NotFound, PageInfo } from '../common/index.ts';

@ObjectType({ description: 'One file of registrations that was brought in.' })
export class ImportBatchReport {
  @Field(() => ID, { description: 'Id of the import.' })
  id!: string;
  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;
  @Field(() => String, { description: 'running, done or failed. A failed import has changed nothing.' })
  status!: string;
  @Field(() => Int, { description: 'Rows of the file.' })
  rowsTotal!: number;
  @Field(() => Int, { description: 'Rows gone through so far.' })
  rowsRead!: number;
  @Field(() => Int, { description: 'Organisations that are new.' })
  imported!: number;
  @Field(() => Int, { description: 'Imported and unchanged rows with a warning.' })
  warnings!: number;
  @Field(() => Int, { description: 'Rows held back and not dismissed.' })
  held!: number;
  @Field(() => Int, { description: 'Rows imported before, edited since or not.' })
  unchanged!: number;
  @Field(() => Date, { description: 'When it was started.' })
  startedAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When it ended; null while it runs.' })
  finishedAt!: Date | null;
}

@ObjectType({ description: 'What is wrong with one cell.' })
export class ImportCellFinding {
  @Field(() => String, { description: 'Heading of the column.' })
  column!: string;
  @Field(() => String, { description: 'Problem as a stable code, such as place, noName, duplicateInFile.' })
  problem!: string;
  @Field(() => String, { nullable: true, description: 'Value of the cell without what was refused of it; null when it is empty or not shown.' })
  value!: string | null;
  @Field(() => Int, { nullable: true, description: 'Row with the same registration number; null when there is none in the file.' })
  earlierRowNumber!: number | null;
  @Field(() => String, { description: 'What to do, a sentence in English.' })
  remedy!: string;
}

@ObjectType({ description: 'A row with findings.' })
export class ImportReportRow {
  @Field(() => Int, { description: 'Row as a spreadsheet counts; the heading is row 1.' })
  rowNumber!: number;
  @Field(() => String, { nullable: true, description: 'Name of the organisation; null when it is missing or cannot be shown.' })
  organisationName!: string | null;
  @Field(() => Boolean, { description: 'Whether the row is held back; else it was imported with a warning.' })
  isHeld!: boolean;
  @Field(() => Boolean, { description: 'Whether it was dismissed.' })
  isDismissed!: boolean;
  @Field(() => Boolean, { description: 'Whether it can be mended here, cell by cell.' })
  isMendable!: boolean;
  @Field(() => [ImportCellFinding], { description: 'Findings by column.' })
  findings!: ImportCellFinding[];
}

@ObjectType({ description: 'How many rows have a finding in a column.' })
export class ImportColumnCount {
  @Field(() => String, { description: 'Heading of the column.' })
  column!: string;
  @Field(() => Int, { description: 'Rows with a finding there, those that are dismissed not counted.' })
  rows!: number;
}

@ObjectType({ description: 'A page of rows with findings.' })
export class ImportReportRowConnection {
  @Field(() => [ImportReportRow], { description: 'Rows in the order of the file.' })
  nodes!: ImportReportRow[];
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
  @Field(() => [ImportColumnCount], { description: 'Columns with findings, the most first, whatever column is asked for; a row may count in several.' })
  columns!: ImportColumnCount[];
}

@InputType({ description: 'A held row.' })
export class ImportRowInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'Id of the import.' })
  batchId!: string;
  @Field(() => Int, { description: 'Row as a spreadsheet counts.' })
  rowNumber!: number;
}

@ObjectType({ description: 'The row was dismissed or taken back; it is known again in the next file.' })
export class ImportRowChanged {
  @Field(() => ImportBatchReport, { description: 'The import with its new counts.' })
  batch!: ImportBatchReport;
  @Field(() => ImportReportRow, { description: 'The row.' })
  row!: ImportReportRow;
}

export const ImportRowResult = createUnionType({
  name: 'ImportRowResult',
  description: 'Outcome of dismissing a row or taking that back.',
  types: () => [ImportRowChanged, NotFound] as const,
  resolveType: (value: object) => value.constructor.name,
});
