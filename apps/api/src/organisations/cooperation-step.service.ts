import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type DelegateScope } from '../common/index.ts';
import { type Registration } from './entities/index.ts';
import { firstFault } from './first-fault.ts';
import { type RegistrationFormInput, type SaveCooperationStepInput } from './inputs/registration-step.input.ts';
import { type EditFault, LIVING_STATUSES, RegistrationEditor } from './registration-editor.ts';
import { COOPERATION_SHAPE } from './shapes.ts';

/** Step 4: forms of cooperation offered and sought, each with its place of production. */
@Injectable()
export class CooperationStepService {
  constructor(private readonly editor: RegistrationEditor) {}

  async save(scope: DelegateScope, input: SaveCooperationStepInput) {
    const fault = firstFault(COOPERATION_SHAPE, input);
    if (fault) return fault;
    return this.editor.edit<EditFault>(scope, {
      action: 'registration.cooperationSaved',
      version: input.version,
      step: 'cooperation',
      whileIn: LIVING_STATUSES,
      work: async (manager, registration) => {
        if (input.offered) await replaceForms(manager, registration, 'offered', input.offered);
        if (input.sought) await replaceForms(manager, registration, 'sought', input.sought);
        return null;
      },
    });
  }
}

async function replaceForms(manager: EntityManager, { eventId, id }: Registration, direction: 'offered' | 'sought', forms: readonly RegistrationFormInput[]): Promise<void> {
  await manager.query('delete from cooperation_form where event_id = $1 and registration_id = $2 and direction = $3', [eventId, id, direction]);
  await manager.query(
    `insert into cooperation_form (event_id, registration_id, direction, form, place)
     select $1, $2, $3, f.form, f.place from unnest($4::text[], $5::text[]) as f(form, place)`,
    [eventId, id, direction, forms.map(({ form }) => form), forms.map(({ place }) => place ?? 'open')],
  );
}
