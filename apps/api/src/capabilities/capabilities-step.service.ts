import { Injectable } from '@nestjs/common';
import { taxonomy } from '@spilno/taxonomy';
import { type EntityManager } from 'typeorm';
import { type DelegateScope, InvalidInput } from '../common/index.ts';
import { CAPABILITIES_SHAPE, type EditFault, firstFault, LIVING_STATUSES, type Registration, RegistrationEditor } from '../organisations/index.ts';
import { ProductCodeTable, readProductCodes, storeProductCodes } from '../product-codes/index.ts';
import { CurrentVocabulary } from '../vocabulary/index.ts';
import { type CapabilityEntryInput, type SaveCapabilitiesStepInput } from './save-capabilities-step.input.ts';

/** Step 3: what the organisation offers and needs, as nodes of the vocabulary and as product codes. */
@Injectable()
export class CapabilitiesStepService {
  constructor(
    private readonly editor: RegistrationEditor,
    private readonly vocabulary: CurrentVocabulary,
    private readonly table: ProductCodeTable,
  ) {}

  async save(scope: DelegateScope, input: SaveCapabilitiesStepInput) {
    const fault = firstFault(CAPABILITIES_SHAPE, input);
    if (fault) return fault;
    const offerCodes = input.offerCodes && readProductCodes('offerCodes', input.offerCodes, this.table.codes);
    if (offerCodes instanceof InvalidInput) return offerCodes;
    const needCodes = input.needCodes && readProductCodes('needCodes', input.needCodes, this.table.codes);
    if (needCodes instanceof InvalidInput) return needCodes;
    return this.editor.edit<EditFault>(scope, {
      action: 'registration.capabilitiesSaved',
      version: input.version,
      step: 'capabilities',
      whileIn: LIVING_STATUSES,
      work: async (manager, registration) => {
        await this.vocabulary.holdWithin(manager);
        const gone = firstFault(CAPABILITIES_SHAPE, input);
        if (gone) return gone;
        if (input.offers) await replaceEntries(manager, registration, 'offer', input.offers);
        if (input.needs) await replaceEntries(manager, registration, 'need', input.needs);
        if (offerCodes) await storeProductCodes(manager, registration, 'offer', offerCodes);
        if (needCodes) await storeProductCodes(manager, registration, 'need', needCodes);
        return null;
      },
    });
  }
}

async function replaceEntries(manager: EntityManager, { eventId, id }: Registration, direction: 'offer' | 'need', entries: readonly CapabilityEntryInput[]): Promise<void> {
  await manager.query('delete from capability_entry where event_id = $1 and registration_id = $2 and direction = $3', [eventId, id, direction]);
  await manager.query(
    `insert into capability_entry (event_id, registration_id, direction, node_code, is_essential, quantity_band, lead_time_band, place, position)
     select $1, $2, $3, e.node, e.essential, e.quantity, e.lead, e.place, e.at
     from unnest($4::text[], $5::boolean[], $6::text[], $7::text[], $8::text[]) with ordinality as e(node, essential, quantity, lead, place, at)`,
    [
      eventId,
      id,
      direction,
      entries.map(({ nodeCode }) => taxonomy.get(nodeCode).code),
      entries.map(({ isEssential }) => isEssential ?? false),
      entries.map(({ quantityBand }) => quantityBand ?? null),
      entries.map(({ leadTimeBand }) => leadTimeBand ?? null),
      entries.map(({ place }) => place ?? 'open'),
    ],
  );
}
