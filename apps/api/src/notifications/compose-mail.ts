import { inUkrainianSpelling } from '@spilno/disclosure';
import { singleStop } from '@spilno/kernel';
import { type NotificationFacts, type NotificationKind } from './notification-kind.ts';
import { MAIL_TEXTS_DE } from './texts/mail-texts.de.ts';
import { MAIL_TEXTS_EN } from './texts/mail-texts.en.ts';
import { MAIL_TEXTS_UK } from './texts/mail-texts.uk.ts';
import { type MailTexts } from './texts/mail-texts.ts';
import { timeInWords } from './time-in-words.ts';

export interface ComposedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const TEXTS: Readonly<Record<string, MailTexts>> = { en: MAIL_TEXTS_EN, uk: MAIL_TEXTS_UK, de: MAIL_TEXTS_DE };

/** The language of a mail: English until that of the receiver has texts. */
const languageOf = (locale: string): string => (Object.hasOwn(TEXTS, locale) ? locale : 'en');

/**
 * A mail in the receiver's language; whatever a fact holds is neutral in subject, text and HTML.
 * @param eventNameUk - what Ukrainian mails call the event, where it has such a name
 */
export function composeMail<K extends NotificationKind>(kind: K, facts: NotificationFacts[K], locale: string, link: string, eventNameUk: string | null = null): ComposedMail {
  const named = locale === 'uk' ? { ...inUkrainian(facts), ...(eventNameUk !== null && { eventName: eventNameUk }) } : facts;
  const { subject, lines, action } = TEXTS[languageOf(locale)]![kind](withTimesInWords(named, locale));
  return composeText({ subject, lines: lines.map(singleStop), action }, locale, link);
}

/** A mail of given words, such as those that an organiser wrote. */
export function composeText({ subject, lines, action }: { readonly subject: string; readonly lines: readonly string[]; readonly action: string }, locale: string, link: string): ComposedMail {
  const paragraphs = lines.map((line) => `<p style="margin:0 0 12px">${escapeHtml(oneLine(line))}</p>`).join('');
  return {
    subject: oneLine(subject),
    text: `${lines.map(oneLine).join('\n\n')}\n\n${action}: ${link}\n`,
    html: `<!doctype html><html lang="${languageOf(locale)}"><body style="margin:0;padding:24px;background:#f6f5f1;color:#17202a;font:16px/1.5 'IBM Plex Sans',Arial,sans-serif"><div style="max-width:560px;margin:auto;background:#fff;border:1px solid #e4e1d9;border-radius:12px;padding:24px"><p style="margin:0 0 16px;font-weight:600">Spilno</p>${paragraphs}<p style="margin:20px 0 0"><a href="${escapeHtml(link)}" style="display:inline-block;background:#16263f;color:#fff;text-decoration:none;padding:10px 16px;border-radius:8px">${escapeHtml(action)}</a></p></div></body></html>`,
  };
}

/** Each fact that has a Ukrainian form (`table`, `tableUk`) in that form. */
function inUkrainian<Facts extends object>(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, (facts as Record<string, unknown>)[`${name}Uk`] ?? fact])) as Facts;
}

function withTimesInWords<Facts extends object>(facts: Facts, locale: string): Facts {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'string' ? timeInWords(name === 'counterpart' && locale === 'uk' ? inUkrainianSpelling(fact) : fact, locale) : fact])) as Facts;
}

// A header or a line never breaks: control characters, line separators and bidi controls are taken out.
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ').replace(/\s+/g, ' ').trim();

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character]!);
