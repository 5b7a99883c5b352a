import { Injectable } from '@nestjs/common';
import { type MacroRegionVisibility, type RegionalFirm, visibleMacroRegions } from '@spilno/disclosure';
import { type MacroRegionCode } from '@spilno/taxonomy';
import { DataSource, type EntityManager } from 'typeorm';
import { takesPartSql } from '../organisations/index.ts';

interface FirmRow {
  registrationId: string;
  macroRegion: MacroRegionCode;
  branches: string[];
  shownYesterday: boolean;
}

/** Firms of one event that take part, chose a macro-region and offer something. */
const FIRMS_SQL = `
select r.id as "registrationId", r.macro_region as "macroRegion", r.macro_region_shown_since is not null as "shownYesterday",
  array(select distinct split_part(c.node_code, '.', 1) from capability_entry c where c.event_id = r.event_id and c.registration_id = r.id and c.direction = 'offer') as branches
from registration r where r.event_id = $1 and r.macro_region is not null and ${takesPartSql('r')}`;

const REVISION_SQL = 'select revision::text from teaser_revision where event_id = $1';
const MAX_EVENTS = 20;

/** The k rule: a macro-region shows only where enough firms share it; new ones wait for the daily turn. */
@Injectable()
export class MacroRegions {
  readonly #kept = new Map<string, { readonly revision: string; readonly visible: ReadonlySet<string> }>();

  constructor(private readonly source: DataSource) {}

  /** Registrations whose macro-region may be shown now; kept while no teaser of the event changes. A transaction sees its own changes as well. */
  async visible(eventId: string, manager: EntityManager = this.source.manager): Promise<ReadonlySet<string>> {
    if (manager !== this.source.manager) return (await this.#visibility(eventId, manager)).visible;
    const [row] = (await manager.query(REVISION_SQL, [eventId])) as { revision: string }[];
    const revision = row?.revision ?? 'none';
    const kept = this.#kept.get(eventId);
    if (kept?.revision === revision) return kept.visible;
    const { visible } = await this.#visibility(eventId, manager);
    if (this.#kept.size >= MAX_EVENTS) this.#kept.clear();
    this.#kept.set(eventId, { revision, visible });
    return visible;
  }

  /** The daily turn: remembers who passes, forgets who does not; safe to run twice. */
  async turnDay(manager: EntityManager, eventId: string): Promise<void> {
    const passing = [...(await this.#visibility(eventId, manager)).nextDay];
    await manager.query(
      `update registration set macro_region_shown_since = case when id = any($2::uuid[]) then coalesce(macro_region_shown_since, current_date) end
       where event_id = $1 and (macro_region_shown_since is not null) <> (id = any($2::uuid[]))`,
      [eventId, passing],
    );
  }

  async #visibility(eventId: string, manager: EntityManager): Promise<MacroRegionVisibility> {
    const [event] = (await manager.query('select macro_region_minimum as k from event where id = $1', [eventId])) as { k: number }[];
    const rows = (await manager.query(FIRMS_SQL, [eventId])) as FirmRow[];
    const firms: RegionalFirm[] = rows.map(({ registrationId, macroRegion, branches }) => ({ registrationId, macroRegion, branches }));
    return visibleMacroRegions(firms, event?.k ?? Infinity, new Set(rows.filter(({ shownYesterday }) => shownYesterday).map(({ registrationId }) => registrationId)));
  }
}
