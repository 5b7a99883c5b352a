import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type DelegateScope, EventBus, NotPossible } from '../common/index.ts';
import { CodeNames } from './code-names.service.ts';
import { codeNameKeptBecause } from './code-names.ts';
import { type Registration } from './entities/index.ts';
import { type RegistrationStepInput } from './inputs/registration-step.input.ts';
import { type EditFault, LIVING_STATUSES, RegistrationEditor } from './registration-editor.ts';

const KEPT = {
  previewFirst: 'See the preview and agree to it first.',
  nameTellsPlace: 'The name tells a place in Ukraine, so the code name stays.',
};

/** What a firm decides about being seen at all, and under which name. Nobody decides it for the firm. */
@Injectable()
export class ProtectionService {
  constructor(
    private readonly editor: RegistrationEditor,
    private readonly codeNames: CodeNames,
    private readonly bus: EventBus,
  ) {}

  /** Any delegate may; said twice with a fresh version it stays as it was. */
  async agreeToPreview(scope: DelegateScope, input: RegistrationStepInput) {
    return this.#edit(scope, input, 'registration.previewAgreed', async (manager, { eventId, id }) => {
      await manager.query('update registration set preview_agreed_at = coalesce(preview_agreed_at, now()) where event_id = $1 and id = $2', [eventId, id]);
      return null;
    });
  }

  async giveUpCodeName(scope: DelegateScope, input: RegistrationStepInput) {
    return this.#edit(scope, input, 'registration.codeNameGivenUp', async (manager, registration) => {
      if (!registration.usesCodeName) return NotPossible.because('noCodeName', 'The name is shown already.', 'name');
      const kept = codeNameKeptBecause({
        type_code: registration.typeCode,
        uses_code_name: true,
        legal_name: registration.legalName,
        approved_name: registration.approvedName,
        preview_agreed_at: registration.previewAgreedAt,
      });
      if (kept) return NotPossible.because(kept, KEPT[kept], 'codeName');
      await manager.query('update registration set uses_code_name = false where event_id = $1 and id = $2', [registration.eventId, registration.id]);
      return null;
    });
  }

  async takeCodeName(scope: DelegateScope, input: RegistrationStepInput) {
    return this.#edit(scope, input, 'registration.codeNameTaken', async (manager, registration) => {
      if (registration.usesCodeName) return NotPossible.because('hasCodeName', 'The code name is shown already.', 'codeName');
      await this.codeNames.assign(manager, registration.eventId, registration.id);
      return null;
    });
  }

  async #edit(scope: DelegateScope, { version }: RegistrationStepInput, action: string, work: (manager: EntityManager, registration: Registration) => Promise<EditFault | null>) {
    return this.editor.edit<EditFault>(scope, {
      action,
      version,
      whileIn: LIVING_STATUSES,
      work: async (manager, registration) => {
        const fault = await work(manager, registration);
        if (!fault) await this.bus.publish('matchesChanged', { eventId: registration.eventId }, manager);
        return fault;
      },
    });
  }
}
