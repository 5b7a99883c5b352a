import { type DataSource } from 'typeorm';

interface DatabaseColumn {
  table_name: string;
  column_name: string;
  is_nullable: 'YES' | 'NO';
  type: string;
}

const COLUMNS_SQL = `
select c.table_name, c.column_name, c.is_nullable,
  case when c.data_type = 'ARRAY' then substr(c.udt_name, 2) || '[]' when c.data_type = 'USER-DEFINED' then c.udt_name else c.udt_name end as type
from information_schema.columns c where c.table_schema = 'public'`;

const SYNONYMS: Record<string, string> = {
  integer: 'int4', bigint: 'int8', boolean: 'bool', 'timestamp with time zone': 'timestamptz', character: 'bpchar', char: 'bpchar',
  'time without time zone': 'time', 'double precision': 'float8', smallint: 'int2',
};
const canonical = (type: string): string => SYNONYMS[type] ?? type;

/** Where entities differ from the migrated schema; every column of a mapped table must be mapped. */
export async function entityDrift(source: DataSource): Promise<string[]> {
  const stored = (await source.query(COLUMNS_SQL)) as DatabaseColumn[];
  const drift: string[] = [];
  for (const entity of source.entityMetadatas) {
    const columns = new Map(stored.filter((column) => column.table_name === entity.tableName).map((column) => [column.column_name, column]));
    for (const column of entity.columns) {
      const name = `${entity.name}.${column.propertyName}`;
      const found = columns.get(column.databaseName);
      columns.delete(column.databaseName);
      if (!found) {
        drift.push(`${name}: ${entity.tableName} has no column ${column.databaseName}`);
        continue;
      }
      const declared = canonical(String(column.type)) + (column.isArray ? '[]' : '');
      if (declared !== found.type) drift.push(`${name}: declared ${declared}, stored ${found.type}`);
      if (column.isNullable !== (found.is_nullable === 'YES')) drift.push(`${name}: declared ${column.isNullable ? 'nullable' : 'not null'}, stored otherwise`);
    }
    for (const unmapped of columns.keys()) drift.push(`${entity.name}: column ${entity.tableName}.${unmapped} is not mapped`);
  }
  return drift;
}
