import { rememberCatalogues, type Catalogue } from './catalogue.ts';

const files = {
  ...import.meta.glob<Catalogue>('../app/messages/*.json', { import: 'default' }),
  ...import.meta.glob<Catalogue>('../features/*/messages/*.json', { import: 'default' }),
};

/** The catalogues of the build: each is a chunk of its own, fetched with the first page of its feature. */
export const bundledCatalogues = rememberCatalogues(async (feature, locale) => {
  const file = files[feature === 'app' ? `../app/messages/${locale}.json` : `../features/${feature}/messages/${locale}.json`];
  return file ? file() : {};
});
