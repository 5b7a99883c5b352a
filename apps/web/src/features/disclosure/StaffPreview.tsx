import { useQuery } from '@apollo/client/react';
import { certificateKindByCode } from '@spilno/taxonomy';
import { DataList, type DataListRow } from '@spilno/ui';
import { type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { BorrowedMessages, ProductCodeList, type ProductCode, QueryState, useCountryName, useEvent, useLocale } from '../../app/index.ts';
import { type DisclosurePreviewOrganiserQuery } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { useVocabulary } from '../meetings/index.ts';
import { RecordList, VettingRecordParts } from '../vetting/index.ts';
import classes from './disclosure.module.css';
import { termsOf } from './terms-of.ts';
import { useLanguageNames } from './use-language-names.ts';

const PreviewOrganiserDocument = graphql(`
  query DisclosurePreviewOrganiser($eventSlug: String!) {
    previewAsOrganiser(eventSlug: $eventSlug) {
      listed {
        row {
          legalName
          codeNameEn
          codeNameUk
          country
        }
        about
        website
        languages
        headCountBand
        certificateKinds
        delegates {
          delegateId
          name
          jobFunction
          languages
          email
          telephone
        }
      }
      acting {
        offers {
          nodeCode
          quantityBand
          leadTimeBand
          place
        }
        needs {
          nodeCode
          quantityBand
          leadTimeBand
          place
        }
        offerCodes {
          scheme
          code
        }
        needCodes {
          scheme
          code
        }
        formsOffered {
          form
          place
        }
        formsSought {
          form
          place
        }
      }
    }
  }
`);

const PreviewOfficerDocument = graphql(`
  query DisclosurePreviewOfficer($eventSlug: String!) {
    previewAsOfficer(eventSlug: $eventSlug) {
      listed {
        row {
          legalName
          codeNameEn
          codeNameUk
          country
        }
        delegates {
          delegateId
          name
          telephone
        }
      }
      record {
        ...VettingRecordParts
      }
    }
  }
`);

type Organisers = NonNullable<DisclosurePreviewOrganiserQuery['previewAsOrganiser']>;

const HIDDEN_FROM_STAFF = ['disclosure.staff.closed.product', 'disclosure.staff.closed.private', 'disclosure.staff.closed.talk'] as const;

/** What organisers read of the own firm. Never from the cache: it is the own registration, cut. */
export function OrganiserPreview() {
  const { slug } = useEvent();
  const query = useQuery(PreviewOrganiserDocument, { variables: { eventSlug: slug }, fetchPolicy: 'no-cache' });
  return (
    <QueryState query={query} shape="cards" count={1}>
      {({ previewAsOrganiser: seen }) => seen && (
        <Sheet row={seen.listed.row} closedIds={['disclosure.staff.closed.never', 'disclosure.staff.closed.number', 'disclosure.staff.closed.region', ...HIDDEN_FROM_STAFF]}>
          <OrganiserRows seen={seen} />
        </Sheet>
      )}
    </QueryState>
  );
}

/** What vetting officers read of the own firm, row by row as with a case. */
export function OfficerPreview() {
  const { slug } = useEvent();
  const query = useQuery(PreviewOfficerDocument, { variables: { eventSlug: slug }, fetchPolicy: 'no-cache' });
  return (
    <QueryState query={query} shape="cards" count={1}>
      {({ previewAsOfficer: seen }) => seen && (
        <Sheet row={seen.listed.row} alsoIds={['disclosure.staff.also.case', 'disclosure.staff.also.duplicates']} closedIds={HIDDEN_FROM_STAFF}>
          <BorrowedMessages name="vetting">
            <RecordList record={readFragment(VettingRecordParts, seen.record)} />
          </BorrowedMessages>
          <DataList look="lined" rows={[{ id: 'telephones', term: <FormattedMessage id="disclosure.staff.telephones" />, description: telephonesOf(seen.listed.delegates) || <None /> }]} />
        </Sheet>
      )}
    </QueryState>
  );
}

const telephonesOf = (delegates: readonly { readonly name: string; readonly telephone: string | null }[]): string =>
  delegates.filter(({ telephone }) => telephone).map(({ name, telephone }) => `${name}, ${telephone}`).join('; ');

const None = () => <span className={classes.quiet}><FormattedMessage id="disclosure.staff.none" /></span>;

function OrganiserRows({ seen: { listed, acting } }: { readonly seen: Organisers }) {
  const words = useVocabulary();
  const languages = useLanguageNames();
  const row = (id: string, text: string | null): DataListRow => ({ id, term: <FormattedMessage id={id} />, description: text || <None /> });
  const codes = (id: string, list: readonly ProductCode[]): DataListRow => ({ id, term: <FormattedMessage id={id} />, description: list.length > 0 ? <ProductCodeList codes={list} /> : <None /> });
  const entries = (list: Organisers['acting']['offers']) =>
    list.map((entry) => `${words.capability(entry.nodeCode)} (${termsOf(entry, words)})`).join('; ');
  const forms = (list: Organisers['acting']['formsOffered']) => list.map(({ form, place }) => `${words.form(form)}, ${words.place(place)}`).join('; ');
  return (
    <DataList
      look="lined"
      rows={[
        row('disclosure.staff.website', listed.website),
        row('disclosure.staff.languages', languages(listed.languages)),
        row('disclosure.staff.headCount', listed.headCountBand && words.headCount(listed.headCountBand)),
        row('disclosure.staff.offers', entries(acting.offers)),
        row('disclosure.staff.needs', entries(acting.needs)),
        codes('disclosure.staff.offerCodes', acting.offerCodes),
        codes('disclosure.staff.needCodes', acting.needCodes),
        row('disclosure.staff.formsOffered', forms(acting.formsOffered)),
        row('disclosure.staff.formsSought', forms(acting.formsSought)),
        row('disclosure.staff.about', listed.about),
        row('disclosure.staff.delegates', listed.delegates.map(({ name, jobFunction, languages: spoken, email, telephone }) => [name, jobFunction, languages(spoken), email, telephone].filter(Boolean).join(', ')).join('; ')),
        row('disclosure.staff.certificates', listed.certificateKinds.map((kind) => certificateKindByCode(kind)?.title ?? kind).join('; ')),
      ]}
    />
  );
}

interface SheetProps {
  readonly row: Organisers['listed']['row'];
  readonly alsoIds?: readonly string[];
  readonly closedIds: readonly string[];
  readonly children: ReactNode;
}

/** Name and code name, the facts, and what is not among them. */
function Sheet({ row, alsoIds = [], closedIds, children }: SheetProps) {
  const intl = useIntl();
  const { textLocale } = useLocale();
  const country = useCountryName();
  const codeName = textLocale === 'uk' ? row.codeNameUk : row.codeNameEn;
  return (
    <article className={classes.preview}>
      <header>
        <h3>{row.legalName || intl.formatMessage({ id: 'disclosure.name.unnamed' })}</h3>
        <p className={classes.quiet}>{[codeName && intl.formatMessage({ id: 'disclosure.firm.codeName' }, { name: codeName }), row.country && country(row.country)].filter(Boolean).join(' · ')}</p>
      </header>
      <div className={classes.staff}>{children}</div>
      {alsoIds.length > 0 && <Points titleId="disclosure.staff.also" ids={alsoIds} />}
      <Points titleId="disclosure.staff.closed" ids={closedIds} />
    </article>
  );
}

function Points({ titleId, ids }: { readonly titleId: string; readonly ids: readonly string[] }) {
  return (
    <section className={classes.closed}>
      <h4><FormattedMessage id={titleId} /></h4>
      <ul>{ids.map((id) => <li key={id}><FormattedMessage id={id} /></li>)}</ul>
    </section>
  );
}
