import { Args, ID, Int, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { type AccountActor, Allow, boundedFirst, CurrentScope, EventBus, type EventScope, followMessages, readCursor, SessionCheck } from '../common/index.ts';
import { EventRoles } from '../events/index.ts';
import { Dismissals } from './dismissal.service.ts';
import { HeldRowMending } from './held-row-mending.service.ts';
import { ImportHeldRow, MendImportRowInput, MendImportRowResult } from './held-row.type.ts';
import { ImportReportReader } from './import-report.reader.ts';
import { ImportedLeadInvitations } from './imported-leads.ts';
import { ImportedLeads, InviteImportedLeadsInput } from './imported-leads.type.ts';
import { ImportBatchReport, ImportReportRowConnection, ImportRowInput, ImportRowResult } from './import-report.type.ts';

const SLUG = { type: () => String, description: 'Slug of the event.' };
const BATCH = { type: () => ID, description: 'Id of the import.' };

@Resolver()
export class ImportResolver {
  constructor(
    private readonly reader: ImportReportReader,
    private readonly dismissals: Dismissals,
    private readonly sessions: SessionCheck,
    private readonly roles: EventRoles,
    private readonly bus: EventBus,
    private readonly invitations: ImportedLeadInvitations,
    private readonly mending: HeldRowMending,
  ) {}

  @Allow('registration:import')
  @Query(() => [ImportBatchReport], { description: 'Imports of the event, newest first.' })
  importBatches(
    @CurrentScope() { eventId }: EventScope,
    @Args('eventSlug', SLUG) _eventSlug: string,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'How many, at most 100.' }) first: number,
  ): Promise<ImportBatchReport[]> {
    return this.reader.batches(eventId, boundedFirst(first, 100));
  }

  @Allow('registration:import')
  @Query(() => ImportBatchReport, { nullable: true, description: 'One import; null when there is none.' })
  importReport(@CurrentScope() { eventId }: EventScope, @Args('eventSlug', SLUG) _eventSlug: string, @Args('batchId', BATCH) batchId: string): Promise<ImportBatchReport | null> {
    return this.reader.batch(eventId, batchId);
  }

  @Allow('registration:import')
  @Query(() => ImportReportRowConnection, { description: 'Rows of an import that were held or have a warning, in the order of the file.' })
  importRows(
    @CurrentScope() { eventId }: EventScope,
    @Args('eventSlug', SLUG) _eventSlug: string,
    @Args('batchId', BATCH) batchId: string,
    @Args('held', { type: () => Boolean, description: 'Held rows; else those with a warning.' }) held: boolean,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many, at most 100.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor of the last one already seen.' }) after: string | null,
    @Args('column', { type: () => String, nullable: true, description: 'Rows with a finding in this column; null for all.' }) column: string | null,
  ): Promise<ImportReportRowConnection> {
    return this.reader.rows(eventId, batchId, held, boundedFirst(first, 100), rowOfCursor(after), column);
  }

  @Allow('registration:import')
  @Mutation(() => ImportRowResult, { description: 'Puts a held row aside: it is in no count, in later files neither.' })
  dismissImportRow(@CurrentScope() { actor, eventId }: EventScope, @Args('input', { description: 'Import and row.' }) input: ImportRowInput): Promise<typeof ImportRowResult> {
    return this.dismissals.dismiss(actor, eventId, input);
  }

  @Allow('registration:import')
  @Mutation(() => ImportRowResult, { description: 'Brings a dismissed row back.' })
  restoreImportRow(@CurrentScope() { actor, eventId }: EventScope, @Args('input', { description: 'Import and row.' }) input: ImportRowInput): Promise<typeof ImportRowResult> {
    return this.dismissals.restore(actor, eventId, input);
  }

  @Allow('registration:import')
  @Query(() => ImportHeldRow, { nullable: true, description: 'A held row cell by cell; null when there is none, it was imported meanwhile, or its cells are not kept.' })
  importHeldRow(
    @CurrentScope() { eventId }: EventScope,
    @Args('eventSlug', SLUG) _eventSlug: string,
    @Args('batchId', BATCH) batchId: string,
    @Args('rowNumber', { type: () => Int, description: 'Row as a spreadsheet counts.' }) rowNumber: number,
  ): Promise<ImportHeldRow | null> {
    return this.mending.read(eventId, batchId, rowNumber);
  }

  @Allow('registration:import')
  @Mutation(() => MendImportRowResult, { description: 'Checks the mended cells of a held row as a file is checked, and imports the row when nothing holds it any more.' })
  mendImportRow(@CurrentScope() { actor, eventId }: EventScope, @Args('input', { description: 'Row and cells.' }) input: MendImportRowInput): Promise<typeof MendImportRowResult> {
    return this.mending.mend(actor, eventId, input);
  }

  @Allow('registration:import')
  @Query(() => ImportedLeads, { description: 'Leads of imported firms, and how many were not invited yet.' })
  importedLeads(@CurrentScope() { eventId }: EventScope, @Args('eventSlug', SLUG) _eventSlug: string): Promise<ImportedLeads> {
    return this.invitations.count(eventId);
  }

  @Allow('registration:import')
  @Mutation(() => ImportedLeads, { description: 'Mails every lead of an imported firm a link that signs in; whoever was mailed before is not mailed again.' })
  inviteImportedLeads(@CurrentScope() { actor, eventId }: EventScope, @Args('input', { description: 'The event.' }) _input: InviteImportedLeadsInput): Promise<ImportedLeads> {
    return this.invitations.invite(actor, eventId);
  }

  @Allow('registration:import')
  @Subscription(() => ImportBatchReport, { description: 'The import each time it has come further, while the session and the role last.', resolve: (payload: ImportBatchReport) => payload })
  importProgress(@CurrentScope() { actor, eventId }: EventScope, @Args('eventSlug', SLUG) _eventSlug: string, @Args('batchId', BATCH) batchId: string): AsyncIterableIterator<ImportBatchReport> {
    const viewer = actor as AccountActor;
    return followMessages(this.bus.messages('jobProgressed'), async (message) => {
      if (message.jobKind !== 'import' || message.jobId !== batchId || message.eventId !== eventId) return 'skip';
      if (!(await this.sessions.isOpen(viewer)) || !(await this.roles.has(eventId, viewer.accountId, 'organiser'))) return 'end';
      const batch = await this.reader.batch(eventId, batchId);
      return batch ? { value: batch } : 'skip';
    });
  }
}

const rowOfCursor = (cursor: string | null): number => Number(readCursor(cursor, /^(\d{1,9})$/)?.[0] ?? 0);
