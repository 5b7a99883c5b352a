import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, NotFound, NotPossible, StaleVersion } from '../common/index.ts';
import { ImportBatchReport, ImportCellFinding } from './import-report.type.ts';

@ObjectType({ description: 'One cell of a held row.' })
export class ImportCell {
  @Field(() => String, { description: 'Heading of the column.' })
  column!: string;
  @Field(() => String, { description: 'What the cell holds, without what was refused of it.' })
  value!: string;
  @Field(() => [ImportCellFinding], { description: 'What is wrong with it.' })
  findings!: ImportCellFinding[];
}

@ObjectType({ description: 'A held row, cell by cell, as it can be mended.' })
export class ImportHeldRow {
  @Field(() => Int, { description: 'Row as a spreadsheet counts.' })
  rowNumber!: number;
  @Field(() => Int, { description: 'To be sent along when it is mended.' })
  version!: number;
  @Field(() => Boolean, { description: 'Whether it was dismissed: it is taken back first, then mended.' })
  isDismissed!: boolean;
  @Field(() => [ImportCell], { description: 'All cells in the order of the form.' })
  cells!: ImportCell[];
}

@InputType({ description: 'A cell as it is to be.' })
export class ImportCellInput {
  @Field(() => String, { description: 'Heading of the column.' })
  column!: string;
  @Field(() => String, { description: 'New content; checked as a cell of a file is.' })
  value!: string;
}

@InputType({ description: 'A held row with its cells mended.' })
export class MendImportRowInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'Id of the import.' })
  batchId!: string;
  @Field(() => Int, { description: 'Row as a spreadsheet counts.' })
  rowNumber!: number;
  @Field(() => Int, { description: 'Version that was mended.' })
  expectedVersion!: number;
  @Field(() => [ImportCellInput], { description: 'Cells that change; the others stay.' })
  cells!: ImportCellInput[];
}

@ObjectType({ description: 'The row is imported. The same row of a later file is left alone.' })
export class ImportRowMended {
  @Field(() => ImportBatchReport, { description: 'The import with its new counts.' })
  batch!: ImportBatchReport;
  @Field(() => ID, { description: 'The registration it became.' })
  registrationId!: string;
}

@ObjectType({ description: 'Something is still wrong with the row; what could be kept of the new cells is kept.' })
export class ImportRowStillHeld {
  @Field(() => ImportHeldRow, { description: 'The row with what is wrong now.' })
  row!: ImportHeldRow;
}

export const MendImportRowResult = createUnionType({
  name: 'MendImportRowResult',
  description: 'Outcome of mending a row.',
  types: () => [ImportRowMended, ImportRowStillHeld, InvalidInput, NotFound, NotPossible, StaleVersion] as const,
  resolveType: (value: object) => value.constructor.name,
});
