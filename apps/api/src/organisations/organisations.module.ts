import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EventsModule } from '../events/index.ts';
import { IdentityModule } from '../identity/index.ts';
import { VettingModule } from '../vetting/index.ts';
import { CodeNames } from './code-names.service.ts';
import { CooperationStepService } from './cooperation-step.service.ts';
import { DelegateEditor } from './delegate-editor.ts';
import { DelegatesResolver } from './delegates.resolver.ts';
import { DelegatesStepService } from './delegates-step.service.ts';
import { DelegationService } from './delegation.service.ts';
import * as entities from './entities/index.ts';
import { MyDetailsService } from './my-details.service.ts';
import { MyRegistrationReader } from './my-registration.reader.ts';
import { MyRegistrationService } from './my-registration.service.ts';
import { OrganisationStepService } from './organisation-step.service.ts';
import { ParticularsStepService } from './particulars-step.service.ts';
import { ProtectionResolver } from './protection.resolver.ts';
import { ProtectionService } from './protection.service.ts';
import { RegistrationEditor } from './registration-editor.ts';
import { RegistrationListReader } from './registration-list.reader.ts';
import { RegistrationReader } from './registration-reader.ts';
import { RegistrationResolver } from './registration.resolver.ts';
import { RegistrationsResolver } from './registrations.resolver.ts';
import { StartRegistrationResolver } from './start-registration.resolver.ts';
import { StartRegistrationService } from './start-registration.service.ts';
import { SubmitRegistrationService } from './submit-registration.service.ts';

@Module({
  imports: [TypeOrmModule.forFeature(Object.values(entities)), EventsModule, IdentityModule, VettingModule],
  providers: [
    CodeNames,
    CooperationStepService,
    DelegateEditor,
    DelegatesResolver,
    DelegatesStepService,
    DelegationService,
    MyDetailsService,
    MyRegistrationReader,
    MyRegistrationService,
    OrganisationStepService,
    ParticularsStepService,
    ProtectionResolver,
    ProtectionService,
    RegistrationEditor,
    RegistrationListReader,
    RegistrationReader,
    RegistrationsResolver,
    RegistrationResolver,
    StartRegistrationResolver,
    StartRegistrationService,
    SubmitRegistrationService,
  ],
  exports: [CodeNames, MyRegistrationReader, RegistrationEditor, RegistrationListReader, RegistrationReader, ProtectionService],
})
export class OrganisationsModule {}
