import { useQuery } from '@apollo/client/react';
import { Button, NativeSelect } from '@mantine/core';
import { EmptyState, Link, PageTitle, useToast } from '@spilno/ui';
import { IconCopy, IconPrinter } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useParams, useSearchParams } from 'react-router';
import { QueryState, useEvent, useLocale } from '../../app/index.ts';
import { type MatchBriefQuery, type ReasonLanguage } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import classes from './matching.module.css';

const MatchBriefDocument = graphql(`
  query MatchBrief($eventSlug: String!, $id: ID!, $language: ReasonLanguage!) {
    matchBrief(eventSlug: $eventSlug, id: $id, language: $language) {
      language
      score
      title
      sections {
        kind
        title
        sentences {
          text
          points
          pointsText
        }
      }
    }
  }
`);

type Brief = NonNullable<MatchBriefQuery['matchBrief']>;

const LANGUAGES: readonly ReasonLanguage[] = ['en', 'uk', 'fr', 'de', 'pl', 'cs', 'tr'];

/** The reasons of a match on one sheet, in a language that colleagues at home read. */
export function BriefPage() {
  const intl = useIntl();
  const { slug } = useEvent();
  const { textLocale } = useLocale();
  const { id = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const language = LANGUAGES.find((each) => each === params.get('language')) ?? textLocale;
  const query = useQuery(MatchBriefDocument, { variables: { eventSlug: slug, id, language }, fetchPolicy: 'cache-and-network' });
  return (
    <div className={classes.page}>
      <div className={classes.briefTools}>
        <PageTitle title={<FormattedMessage id="matching.brief.title" />} lead={<FormattedMessage id="matching.brief.lead" />} aside={<Link href={`/e/${slug}/matches/${id}`}><FormattedMessage id="matching.brief.back" /></Link>} />
        <NativeSelect
          label={intl.formatMessage({ id: 'matching.brief.language' })}
          data={LANGUAGES.map((each) => ({ value: each, label: nameOf(each, intl.locale) }))}
          value={language}
          onChange={(event) => setParams({ language: event.currentTarget.value }, { replace: true })}
        />
      </div>
      <QueryState query={query} shape="text">
        {({ matchBrief }) => (matchBrief ? <Sheet brief={matchBrief} /> : <EmptyState title={<FormattedMessage id="matching.detail.none" />}><FormattedMessage id="matching.detail.noneNext" /></EmptyState>)}
      </QueryState>
    </div>
  );
}

function Sheet({ brief }: { readonly brief: Brief }) {
  const intl = useIntl();
  const toast = useToast();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(textOf(brief));
      toast({ message: intl.formatMessage({ id: 'matching.brief.copied' }) });
    } catch {
      toast({ message: intl.formatMessage({ id: 'matching.brief.notCopied' }) });
    }
  };
  return (
    <>
      <div className={classes.briefActions}>
        <Button variant="filled" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}><FormattedMessage id="matching.brief.print" /></Button>
        <Button variant="default" leftSection={<IconCopy size={18} aria-hidden />} onClick={() => void copy()}><FormattedMessage id="matching.brief.copy" /></Button>
      </div>
      <article className={classes.brief} lang={brief.language}>
        <h2>{brief.title}</h2>
        {brief.sections.map(({ kind, title, sentences }) => (
          <section key={kind} data-kind={kind}>
            <h3>{title}</h3>
            <ul>
              {sentences.map(({ text, pointsText }, at) => (
                <li key={at}><span>{text}</span>{pointsText && <b>{pointsText}</b>}</li>
              ))}
            </ul>
          </section>
        ))}
      </article>
    </>
  );
}

/** The language in its own words, and in those of the reader. */
function nameOf(language: ReasonLanguage, locale: string): string {
  const [own, read] = [language, locale].map((each) => new Intl.DisplayNames([each], { type: 'language' }).of(language) ?? language) as [string, string];
  return own.toLowerCase() === read.toLowerCase() ? own : `${own} (${read})`;
}

const textOf = ({ title, sections }: Brief): string =>
  [title, ...sections.map((section) => [section.title, ...section.sentences.map(({ text, pointsText }) => `- ${text}${pointsText ? ` (${pointsText})` : ''}`)].join('\n'))].join('\n\n');
