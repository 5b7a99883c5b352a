import { Injectable } from '@nestjs/common';
import { disclose, type DisclosureLevel } from '@spilno/disclosure';
import { DataSource } from 'typeorm';
import { type DelegateScope } from '../common/index.ts';
import { MyRegistrationReader, RegistrationListReader, RegistrationReader, withheldFromOrganisers } from '../organisations/index.ts';
import { VettedRegistrationReader } from '../vetting/index.ts';
import { MacroRegions } from './macro-regions.ts';
import { OfficerPreview, OrganiserPreview } from './staff-preview.type.ts';
import { type ParticipantOrganisation } from './participant-organisation.type.ts';
import { toParticipantOrganisation } from './to-participant-organisation.ts';

/** What others see of the own organisation at a level, through the very policy that shows it to them. */
@Injectable()
export class PreviewService {
  constructor(
    private readonly registrations: RegistrationReader,
    private readonly regions: MacroRegions,
    private readonly source: DataSource,
    private readonly list: RegistrationListReader,
    private readonly own: MyRegistrationReader,
    private readonly records: VettedRegistrationReader,
  ) {}

  /** Null at level 0: nothing at all. */
  async at({ eventId, delegation: { registrationId } }: DelegateScope, level: DisclosureLevel): Promise<ParticipantOrganisation | null> {
    const model = (await this.registrations.byIds(eventId, [registrationId])).get(registrationId);
    if (!model) return null;
    const regions = await this.regions.visible(eventId);
    return toParticipantOrganisation(disclose(model.organisation, level, { macroRegionIsVisible: regions.has(registrationId) }));
  }

  /** Read and cut by the code that answers organisers. */
  async forOrganisers({ eventId, delegation }: DelegateScope): Promise<OrganiserPreview | null> {
    const [listed, acting] = await Promise.all([this.list.one(eventId, delegation.registrationId), this.own.read(this.source.manager, eventId, delegation.registrationId, delegation)]);
    return listed && acting && Object.assign(new OrganiserPreview(), { listed, acting: withheldFromOrganisers(acting) });
  }

  async forOfficers({ eventId, delegation: { registrationId } }: DelegateScope): Promise<OfficerPreview | null> {
    const [listed, record] = await Promise.all([this.list.one(eventId, registrationId), this.records.of(eventId, registrationId)]);
    return listed && Object.assign(new OfficerPreview(), { listed, record });
  }
}
