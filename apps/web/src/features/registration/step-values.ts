import { codeKey, type ListKeys, type ProductCode } from '../../app/index.ts';
import { type EditPartsFragment } from '../../gql/graphql.ts';
import { type CapabilitiesValue } from './capability-entries.ts';
import { type CooperationValue } from './CooperationStep.tsx';
import { sendableDelegates, type DelegateValue, type DelegatesValue } from './DelegatesStep.tsx';
import { type OrganisationValue } from './OrganisationStep.tsx';
import { type OwnerValue } from './OwnersField.tsx';
import { type CertificateValue } from './CertificatesField.tsx';
import { type ExclusionValue } from './NamedExclusionsField.tsx';
import { type ParticularsValue } from './ParticularsStep.tsx';
import { type Fields } from './save-round.ts';

/** What the server holds, as each step's form shows it. */
export const stored = {
  organisation: (r: EditPartsFragment): OrganisationValue => ({
    typeCode: r.typeCode,
    legalName: r.legalName,
    country: r.country,
    registrationNumber: r.registrationNumber ?? '',
    ncage: r.ncage ?? '',
    website: r.website ?? '',
    showsWebsite: r.showsWebsite,
    about: r.about,
    languages: r.languages,
    owners: r.owners.map(({ name, country, sharePercent }) => ({ name, country, sharePercent })),
  }),
  delegates: (r: EditPartsFragment): DelegatesValue => ({
    delegates: r.delegates.map(({ id, name, jobFunction, email, telephone, languages, attendsDayIds }) => ({ id, name, jobFunction, email, telephone: telephone ?? '', languages, attendsDayIds })),
  }),
  capabilities: (r: EditPartsFragment): CapabilitiesValue => ({ offers: r.offers.map(entryOf), needs: r.needs.map(entryOf), offerCodes: r.offerCodes.map(codeOf), needCodes: r.needCodes.map(codeOf) }),
  cooperation: (r: EditPartsFragment): CooperationValue => ({ offered: r.formsOffered.map(formOf), sought: r.formsSought.map(formOf) }),
  particulars: (r: EditPartsFragment): ParticularsValue => ({
    headCountBand: r.headCountBand,
    macroRegion: r.macroRegion,
    showsCertificates: r.showsCertificates,
    certificates: r.certificates.map(({ kind, number, issuer, scope, validUntil }) => ({ kind, number: number ?? '', issuer: issuer ?? '', scope: scope ?? '', validUntil: validUntil ?? '' })),
    namedExclusions: r.namedExclusions.map(({ name, reason }) => ({ name, reason })),
  }),
};

const known = (field: string) => (item: unknown): string | null => ((item as Readonly<Record<string, string | null>>)[field] || null);

/** What the rows of lists are known by, so that two people who change different rows are not in each other's way. */
export const LIST_KEYS: ListKeys = {
  languages: (item) => item as string,
  delegates: known('id'),
  offers: known('nodeCode'),
  needs: known('nodeCode'),
  offerCodes: (item) => codeKey(item as ProductCode),
  needCodes: (item) => codeKey(item as ProductCode),
  offered: known('form'),
  sought: known('form'),
};

const entryOf = ({ nodeCode, isEssential, quantityBand, leadTimeBand, place }: EditPartsFragment['needs'][number]) => ({ nodeCode, isEssential, quantityBand, leadTimeBand, place });
const codeOf = ({ scheme, code }: ProductCode): ProductCode => ({ scheme, code });
const formOf = ({ form, place }: EditPartsFragment['formsSought'][number]) => ({ form, place });

const emptyIsNull = (text: string): string | null => (text.trim() === '' ? null : text);
const each = <T>(fields: Record<string, unknown>, name: string, change: (rows: readonly T[]) => readonly object[]): object => (Array.isArray(fields[name]) ? { [name]: change(fields[name] as readonly T[]) } : {});

/** What the form's fields are in the mutation's input. Rows that were only begun are not sent yet. */
export const toInput = {
  organisation: (fields: Fields): object => ({
    ...fields,
    ...(fields['legalName'] === '' ? { legalName: null } : {}),
    ...each<OwnerValue>(fields, 'owners', (owners) => owners.filter(({ name, sharePercent }) => name.trim() !== '' && sharePercent !== null)),
  }),
  delegates: (fields: Fields): object =>
    each<DelegateValue>(fields, 'delegates', (delegates) => sendableDelegates(delegates).map(({ telephone, email, ...one }) => ({ ...one, email: email.trim(), telephone: emptyIsNull(telephone) }))),
  particulars: (fields: Fields): object => ({
    ...fields,
    ...each<CertificateValue>(fields, 'certificates', (certificates) => certificates.map(({ validUntil, ...one }) => ({ ...one, validUntil: emptyIsNull(validUntil) }))),
    ...each<ExclusionValue>(fields, 'namedExclusions', (exclusions) => exclusions.filter(({ name }) => name.trim() !== '')),
  }),
};
