import { BadRequestException, Controller, HttpCode, PayloadTooLargeException, Post, Req, UnprocessableEntityException } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type AccountActor, Allow, CurrentActor } from '../../common/index.ts';
import { type BroughtList, DeniedListsService, type TakenList } from './denied-lists.service.ts';
import { MAX_FILE_BYTES } from './read-denied-list.ts';

/** The upload of a denied-party list; name, edition and source stand before the file in the form. */
@Controller('api/screening')
export class DeniedListsController {
  constructor(private readonly lists: DeniedListsService) {}

  @Allow('screening:manageLists')
  @HttpCode(200)
  @Post('lists')
  async bring(@CurrentActor() actor: AccountActor, @Req() request: FastifyRequest): Promise<TakenList> {
    const taken = await this.lists.take(actor, await readUpload(request));
    if (!taken.ok) throw new UnprocessableEntityException({ statusCode: 422, reason: taken.error.kind });
    return taken.value;
  }
}

async function readUpload(request: FastifyRequest): Promise<BroughtList> {
  if (!request.isMultipart()) throw new BadRequestException('Send the file as multipart/form-data.');
  const part = await request.file({ limits: { fileSize: MAX_FILE_BYTES + 1, files: 1 }, throwFileSizeLimit: false });
  if (!part) throw new BadRequestException('There is no file in the request.');
  const bytes = await part.toBuffer();
  if (part.file.truncated) throw new PayloadTooLargeException({ statusCode: 413, reason: 'tooLarge' });
  const field = (name: string): string => {
    const { value } = (part.fields[name] ?? {}) as { readonly value?: unknown };
    return typeof value === 'string' && !value.includes('\u0000') && value.isWellFormed() ? value : '';
  };
  return { name: field('name'), edition: field('edition'), source: field('source'), bytes };
}
