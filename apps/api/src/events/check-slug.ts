import { InvalidInput } from '../common/index.ts';

const SLUG = /^[a-z0-9](-?[a-z0-9])*$/;
const MAX_SLUG = 60;

export function checkSlug(slug: string): InvalidInput | null {
  if (SLUG.test(slug) && slug.length <= MAX_SLUG) return null;
  return InvalidInput.of('slug', 'notASlug', `A slug has lower-case letters, digits and single hyphens, at most ${MAX_SLUG}.`);
}
