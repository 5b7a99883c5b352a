import { BadRequestException, Controller, Get, Header, HttpCode, PayloadTooLargeException, Post, Req, UnprocessableEntityException } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { Allow, CurrentScope, type EventScope } from '../common/index.ts';
import { JobQueue } from '../jobs/index.ts';
import { sentenceOfFault } from './file-fault.ts';
import { IMPORT_REGISTRATIONS } from './import.job.ts';
import { type ImportFile, ImportIntake } from './import-intake.service.ts';
import { MAX_FILE_BYTES } from './read-registration-file.ts';
import { sampleFile } from './sample-file.ts';

/** The one upload of the product: read, checked and forgotten. */
@Controller()
export class ImportController {
  constructor(
    private readonly intake: ImportIntake,
    private readonly jobs: JobQueue,
  ) {}

  /** A file to begin with: the heading and two made-up firms. */
  @Allow('registration:import')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="spilno-registrations.csv"')
  @Get('api/events/:slug/import/sample')
  sample(): string {
    return sampleFile();
  }

  /**
   * Answers with the id of the import, which a worker then writes; a file that cannot be taken is refused with a reason. One whose columns have other
   * names is refused with what to ask about them; sent again with the answer in the field "mapping", it is taken.
   */
  @Allow('registration:import')
  @HttpCode(202)
  @Post('api/events/:slug/import')
  async bring(@CurrentScope() { actor, eventId }: EventScope, @Req() request: FastifyRequest): Promise<{ batchId: string }> {
    const file = await readUpload(request);
    const taken = await this.intake.take(actor, eventId, file, (manager, batchId) => this.jobs.enqueue(IMPORT_REGISTRATIONS, { eventId, batchId }, manager));
    if (taken.ok) return { batchId: taken.value };
    const mapping = taken.error.kind === 'missingColumns' ? await this.intake.propose(eventId, file.bytes) : null;
    throw new UnprocessableEntityException({ statusCode: 422, reason: taken.error.kind, message: sentenceOfFault(taken.error), facts: taken.error, ...(mapping ? { mapping } : {}) });
  }
}

async function readUpload(request: FastifyRequest): Promise<ImportFile> {
  if (!request.isMultipart()) throw new BadRequestException('Send the file as multipart/form-data.');
  const part = await request.file({ limits: { fileSize: MAX_FILE_BYTES + 1, files: 1 }, throwFileSizeLimit: false });
  if (!part) throw new BadRequestException('There is no file in the request.');
  const bytes = await part.toBuffer();
  if (part.file.truncated) {
    const facts = { kind: 'tooLarge', limitMegabytes: MAX_FILE_BYTES / 1_000_000 } as const;
    throw new PayloadTooLargeException({ statusCode: 413, reason: facts.kind, message: sentenceOfFault(facts), facts });
  }
  const mapping = readMapping(part.fields['mapping']);
  return { name: part.filename, bytes, ...(mapping ? { mapping } : {}) };
}

/** The answer stands before the file in the form. */
function readMapping(field: unknown): ImportFile['mapping'] {
  const text = (field as { readonly value?: unknown } | undefined)?.value;
  if (typeof text !== 'string') return undefined;
  try {
    const { signature, sources } = JSON.parse(text) as { signature?: unknown; sources?: unknown };
    return { signature: String(signature), sources };
  } catch {
    throw new BadRequestException('The field "mapping" is no JSON.');
  }
}
