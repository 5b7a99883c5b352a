export { OrganisationTeaser, TeaserParts, type OrganisationTeaserProps } from './OrganisationTeaser.tsx';
