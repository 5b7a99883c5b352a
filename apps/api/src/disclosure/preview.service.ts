import { Injectable } from '@nestjs/common';
import { disclose, type DisclosureLevel } from '@spilno/disclosure';
import { type DelegateScope } from '../common/index.ts';
import { RegistrationReader } from '../organisations/index.ts';
import { MacroRegions } from './macro-regions.ts';
import { type ParticipantOrganisation } from './participant-organisation.type.ts';
import { toParticipantOrganisation } from './to-participant-organisation.ts';

/** What others see of the own organisation at a level, through the very policy that shows it to them. */
@Injectable()
export class PreviewService {
  constructor(
    private readonly registrations: RegistrationReader,
    private readonly regions: MacroRegions,
  ) {}

  /** Null at level 0: nothing at all. */
  async at({ eventId, delegation: { registrationId } }: DelegateScope, level: DisclosureLevel): Promise<ParticipantOrganisation | null> {
    const model = (await this.registrations.byIds(eventId, [registrationId])).get(registrationId);
    if (!model) return null;
    const regions = await this.regions.visible(eventId);
    return toParticipantOrganisation(disclose(model.organisation, level, { macroRegionIsVisible: regions.has(registrationId) }));
  }
}
