import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type DelegateScope, InvalidInput, type LocationRefused, NotFound, NotPossible, neutralText, refuseUnsafeTexts } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { checkCriteria, type Criterion, MAX_CRITERIA, MAX_VALUE_LENGTH } from './saved-filter-criteria.ts';
import { MatchCriterion, SavedMatchFilter } from './saved-filter.type.ts';

const MAX_FILTERS = 20;
const MAX_NAME_LENGTH = 80;

interface FilterRow {
  id: string;
  name: string;
  criteria: Criterion[];
  savedAt: Date;
}

const COLUMNS = `id, name, criteria, created_at as "savedAt"`;

/** Filters of the matches that a person keeps, per event; nobody else sees them. */
@Injectable()
export class SavedFiltersService {
  constructor(private readonly source: DataSource) {}

  async of(scope: DelegateScope): Promise<SavedMatchFilter[]> {
    const { manager } = this.source;
    const rows = (await manager.query(`select ${COLUMNS} from saved_match_filter where event_id = $1 and account_id = $2 order by lower(name), id`, [scope.eventId, scope.actor.accountId])) as FilterRow[];
    if (rows.length === 0) return [];
    const ownNeeds = await readOwnNeeds(manager, scope);
    return rows.map((row) => toFilter(row, ownNeeds));
  }

  /** One of the same name is replaced; texts of a search pass the location guard like any other. */
  async save(scope: DelegateScope, name: string, criteria: readonly Criterion[]): Promise<SavedMatchFilter | InvalidInput | LocationRefused | NotPossible> {
    const fault = faultOf(name, criteria);
    if (fault) return fault;
    const { eventId } = scope;
    const { accountId } = scope.actor;
    return inTransaction(this.source, async (manager) => {
      const ownNeeds = await readOwnNeeds(manager, scope);
      const { usable, gone } = checkCriteria(criteria, ownNeeds);
      if (gone.length > 0) return InvalidInput.of(`criteria.${criteria.indexOf(gone[0]!)}`, 'notAChoice', 'This filter does not exist any more.');
      await lockFilters(manager, scope);
      const clean = neutralText(name);
      const [{ others }] = (await manager.query('select count(*)::int as others from saved_match_filter where event_id = $1 and account_id = $2 and lower(name) <> lower($3)', [eventId, accountId, clean])) as [{ others: number }];
      if (others >= MAX_FILTERS) return NotPossible.because('tooManyFilters', `At most ${MAX_FILTERS} filters. Remove one first.`);
      const [row] = (await manager.query(
        `insert into saved_match_filter (event_id, account_id, name, criteria) values ($1, $2, $3, $4)
         on conflict (event_id, account_id, lower(name)) do update set name = excluded.name, criteria = excluded.criteria, created_at = now() returning ${COLUMNS}`,
        [eventId, accountId, clean, JSON.stringify(usable.map(({ field, value }) => ({ field, value: neutralText(value) })))],
      )) as [FilterRow];
      return toFilter(row, ownNeeds);
    });
  }

  /** Never over another filter: two that are kept stay two. */
  async rename(scope: DelegateScope, filterId: string, name: string): Promise<SavedMatchFilter | InvalidInput | LocationRefused | NotFound> {
    const fault = faultOfName(name) ?? refuseUnsafeTexts({ name });
    if (fault) return fault;
    const own = [scope.eventId, scope.actor.accountId, neutralText(name), filterId];
    return inTransaction(this.source, async (manager) => {
      await lockFilters(manager, scope);
      const taken = (await manager.query('select 1 from saved_match_filter where event_id = $1 and account_id = $2 and lower(name) = lower($3) and id <> $4', own)) as object[];
      if (taken.length > 0) return InvalidInput.of('name', 'taken', 'Another filter of yours has this name.');
      const [[row]] = (await manager.query(`update saved_match_filter set name = $3 where event_id = $1 and account_id = $2 and id = $4 returning ${COLUMNS}`, own)) as [FilterRow[], number];
      return row ? toFilter(row, await readOwnNeeds(manager, scope)) : NotFound.create();
    });
  }

  async remove(scope: DelegateScope, filterId: string): Promise<string | NotFound> {
    const [rows] = (await this.source.query('delete from saved_match_filter where event_id = $1 and account_id = $2 and id = $3 returning id', [scope.eventId, scope.actor.accountId, filterId])) as [{ id: string }[], number];
    return rows[0]?.id ?? NotFound.create();
  }
}

/** One change of a person's filters at a time. */
const lockFilters = (manager: EntityManager, { eventId, actor: { accountId } }: DelegateScope): Promise<unknown> => manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 4))`, [`${eventId}:${accountId}`]);

function faultOfName(name: string): InvalidInput | null {
  if (name.trim() === '') return InvalidInput.of('name', 'required', 'Name the filter.');
  return name.length > MAX_NAME_LENGTH ? InvalidInput.of('name', 'tooLong', `At most ${MAX_NAME_LENGTH} characters.`) : null;
}

function faultOf(name: string, criteria: readonly Criterion[]): InvalidInput | LocationRefused | null {
  const fault = faultOfName(name);
  if (fault) return fault;
  if (criteria.length === 0) return InvalidInput.of('criteria', 'required', 'Choose a filter first.');
  if (criteria.length > MAX_CRITERIA || criteria.some(({ field, value }) => field.length > MAX_VALUE_LENGTH || value.length > MAX_VALUE_LENGTH)) return InvalidInput.of('criteria', 'tooLong', 'These are too many conditions.');
  return refuseUnsafeTexts({ name, ...Object.fromEntries(criteria.map(({ value }, at) => [`criteria.${at}.value`, value])) });
}

async function readOwnNeeds(manager: EntityManager, { eventId, delegation }: DelegateScope): Promise<ReadonlySet<string>> {
  const rows = (await manager.query(`select node_code as code from capability_entry where event_id = $1 and registration_id = $2 and direction = 'need'`, [eventId, delegation.registrationId])) as { code: string }[];
  return new Set(rows.map(({ code }) => code));
}

function toFilter({ id, name, criteria, savedAt }: FilterRow, ownNeeds: ReadonlySet<string>): SavedMatchFilter {
  const { usable, gone } = checkCriteria(criteria, ownNeeds);
  const written = (list: readonly Criterion[]) => list.map(({ field, value }) => Object.assign(new MatchCriterion(), { field, value }));
  return Object.assign(new SavedMatchFilter(), { id, name, savedAt, criteria: written(usable), gone: written(gone) });
}
