import { BadRequestException, ConflictException, Controller, Get, HttpCode, PayloadTooLargeException, Post, Query, Req, Res, UnprocessableEntityException } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Allow, type AccountActor, CurrentActor, UserError } from '../../common/index.ts';
import { type ImportPlan } from './plan-import.ts';
import { VocabularyExchange } from './vocabulary-exchange.service.ts';
import { MAX_FILE_BYTES } from './vocabulary-file.ts';

const TYPES = { csv: 'text/csv; charset=utf-8', ttl: 'text/turtle; charset=utf-8' } as const;

/** The vocabulary as a file, for administrators. */
@Controller('api/vocabulary')
export class VocabularyExchangeController {
  constructor(private readonly exchange: VocabularyExchange) {}

  @Allow('vocabulary:edit')
  @Get('export')
  async write(@Query('format') format: string, @Query('of') of: string, @Res() reply: FastifyReply): Promise<void> {
    if (format !== 'csv' && format !== 'ttl') throw new BadRequestException('The format is csv or ttl.');
    const text = await this.exchange.write(format, of === 'draft' ? 'draft' : 'inForce');
    await reply.header('content-type', TYPES[format]).header('content-disposition', `attachment; filename="spilno-vocabulary.${format}"`).send(text);
  }

  /** What the file would change, row by row; with the field "revision" before the file the draft takes it. */
  @Allow('vocabulary:edit')
  @HttpCode(200)
  @Post('import')
  async read(@CurrentActor() actor: AccountActor, @Req() request: FastifyRequest): Promise<object> {
    const { bytes, revision } = await readUpload(request);
    const outcome = revision === null ? await this.exchange.check(bytes) : await this.exchange.take(actor, revision, bytes);
    if (outcome instanceof UserError) throw new ConflictException({ statusCode: 409, ...outcome });
    if ('kind' in outcome) throw new UnprocessableEntityException({ statusCode: 422, reason: outcome.kind, detail: outcome.detail });
    return 'plan' in outcome ? { ...shown(outcome.plan), revision: outcome.revision } : shown(outcome);
  }
}

/** Rows that change nothing are counted, not sent. */
const shown = ({ rows, kept, ignored, taken }: ImportPlan): object => ({
  rows: rows.filter(({ outcome }) => outcome !== 'same').map((row) => ({ ...row, faults: row.faults.map(({ kind, facts, message }) => ({ kind, ...facts, message })) })),
  same: rows.filter(({ outcome }) => outcome === 'same').length,
  kept,
  ignored,
  taken: taken.length,
});

async function readUpload(request: FastifyRequest): Promise<{ bytes: Uint8Array; revision: number | null }> {
  if (!request.isMultipart()) throw new BadRequestException('Send the file as multipart/form-data.');
  const part = await request.file({ limits: { fileSize: MAX_FILE_BYTES + 1, files: 1 }, throwFileSizeLimit: false });
  if (!part) throw new BadRequestException('There is no file in the request.');
  const bytes = await part.toBuffer();
  if (part.file.truncated) throw new PayloadTooLargeException({ statusCode: 413, reason: 'tooLarge', detail: String(MAX_FILE_BYTES / 1_000_000) });
  const value = (part.fields['revision'] as { readonly value?: unknown } | undefined)?.value;
  if (value === undefined) return { bytes, revision: null };
  const revision = Number(value);
  if (!Number.isInteger(revision)) throw new BadRequestException('The field "revision" is no number.');
  return { bytes, revision };
}
