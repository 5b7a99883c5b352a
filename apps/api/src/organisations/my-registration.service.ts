import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type DelegateScope } from '../common/index.ts';
import { MyRegistrationReader } from './my-registration.reader.ts';
import { type MyRegistration } from './types/my-registration.type.ts';

@Injectable()
export class MyRegistrationService {
  constructor(
    private readonly source: DataSource,
    private readonly reader: MyRegistrationReader,
  ) {}

  async mine({ eventId, delegation }: DelegateScope): Promise<MyRegistration | null> {
    return this.reader.read(this.source.manager, eventId, delegation.registrationId, delegation);
  }
}
