import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type AccountActor } from '../common/index.ts';
import { Viewer, ViewerPlace } from './viewer.type.ts';

const PLACES_SQL = `
select e.slug as "eventSlug", e.name as "eventName", e.name_uk as "eventNameUk", p.role, p.registration_id as "registrationId", r.type_code as "typeCode", r.status as "registrationStatus"
from (
  select event_id, role, null::uuid as registration_id from event_role where account_id = $1
  union all
  select event_id, case when is_lead then 'lead' else 'delegate' end, registration_id from delegate where account_id = $1 and removed_at is null
) p join event e on e.id = p.event_id left join registration r on r.event_id = p.event_id and r.id = p.registration_id
where e.archived_at is null order by e.created_at desc, p.role`;

@Injectable()
export class ViewerService {
  constructor(private readonly source: DataSource) {}

  async viewerOf(actor: AccountActor): Promise<Viewer> {
    const [accounts, places] = await Promise.all([
      this.source.query('select theme, locale, display_name, email_notifications from account where id = $1', [actor.accountId]) as Promise<{ theme: string; locale: string; display_name: string; email_notifications: boolean }[]>,
      this.source.query(PLACES_SQL, [actor.accountId]) as Promise<ViewerPlace[]>,
    ]);
    return Object.assign(new Viewer(), {
      id: actor.accountId,
      displayName: accounts[0]?.display_name ?? actor.displayName,
      email: actor.email,
      locale: accounts[0]?.locale ?? actor.locale,
      theme: accounts[0]?.theme ?? 'auto',
      emailNotifications: accounts[0]?.email_notifications ?? true,
      isAdministrator: actor.isAdministrator,
      places: places.map((place) => Object.assign(new ViewerPlace(), place)),
    });
  }
}
