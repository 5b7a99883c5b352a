import { type ApiSession } from './api.ts';
import { product } from './product.ts';

/** Headings of the product's own file. */
export const IMPORT_HEADING = 'Organisation;Country;Type;Registration no.;Website;About;Offers;Seeks;Cooperation offered;Cooperation sought;Certificates;Employees;Delegates;Languages;Unavailable';

/**
 * Sends a file as the import page does.
 * @returns the id of the import
 */
export async function importFile(slug: string, organiser: ApiSession, text: string): Promise<string> {
  const body = new FormData();
  body.append('file', new Blob([text], { type: 'text/csv' }), 'registrations.csv');
  const answer = await fetch(`${product().url}/api/events/${slug}/import`, { method: 'POST', body, headers: { cookie: organiser.cookie ?? '' } });
  if (!answer.ok) throw new Error(`The file was not taken: ${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { batchId: string }).batchId;
}
