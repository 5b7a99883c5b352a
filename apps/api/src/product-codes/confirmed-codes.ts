import { isProductCodeScheme, type ProductCode } from '@spilno/taxonomy';
import { type CodeTable } from '@spilno/taxonomy/code-model';
import { type EntityManager } from 'typeorm';
import { InvalidInput } from '../common/index.ts';
import { type ProductCodeInput } from './product-code.type.ts';

/** Of offers and of needs. */
export const MAX_PRODUCT_CODES = 20;

const LIST_NAMES = { cpv: 'CPV (DK 021)', nace: 'NACE (KVED)', fsc: 'NATO supply classes' } as const;
const EXAMPLES = { cpv: '34711200', nace: '25.62', fsc: '1560' } as const;

/** Codes as their lists have them, or the first that cannot be taken: it is named with its list and with what to do. */
export function readProductCodes(field: string, codes: readonly ProductCodeInput[], table: CodeTable): readonly ProductCode[] | InvalidInput {
  if (codes.length > MAX_PRODUCT_CODES) return InvalidInput.of(field, 'tooMany', `At most ${MAX_PRODUCT_CODES} product codes; these are ${codes.length}. Keep the most telling ones.`);
  const read: ProductCode[] = [];
  for (const [at, { scheme, code }] of codes.entries()) {
    const path = `${field}.${at}`;
    if (!isProductCodeScheme(scheme)) return InvalidInput.of(path, 'unknownScheme', `“${shown(scheme)}” is no list of product codes. Say cpv, nace or fsc.`);
    const found = table.find(scheme, code);
    if (!found) return InvalidInput.of(path, 'unknownCode', `“${shown(code)}” is not a code of ${LIST_NAMES[scheme]}. Write it like ${EXAMPLES[scheme]}, look it up by its title, or take it out.`);
    if (read.some((other) => other.scheme === found.scheme && other.code === found.code)) return InvalidInput.of(path, 'doubled', `${LIST_NAMES[scheme]} ${found.code} stands here twice. Take one out.`);
    read.push(found);
  }
  return read;
}

const shown = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text);

/** Replaces what is stored for one direction. */
export async function storeProductCodes(manager: EntityManager, { eventId, id }: { readonly eventId: string; readonly id: string }, direction: 'offer' | 'need', codes: readonly ProductCode[]): Promise<void> {
  await manager.query('delete from product_code where event_id = $1 and registration_id = $2 and direction = $3', [eventId, id, direction]);
  await manager.query(
    `insert into product_code (event_id, registration_id, direction, scheme, code, position)
     select $1, $2, $3, c.scheme, c.code, c.at from unnest($4::text[], $5::text[]) with ordinality as c(scheme, code, at)`,
    [eventId, id, direction, codes.map(({ scheme }) => scheme), codes.map(({ code }) => code)],
  );
}

/** Confirmed codes of registration `r`, most important first, as JSON. */
export const productCodesSql = (direction: 'offer' | 'need'): string =>
  `coalesce((select json_agg(json_build_object('scheme', p.scheme, 'code', p.code) order by p.position) from product_code p
    where p.event_id = r.event_id and p.registration_id = r.id and p.direction = '${direction}'), '[]')`;
