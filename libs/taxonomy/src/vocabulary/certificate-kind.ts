import { normalisePhrase } from '../text/normalise-phrase.ts';

/** A kind of certificate; the title is the same in every language. */
export interface CertificateKind {
  /** Stable key. */
  readonly code: string;
  readonly title: string;
  /** Replaced by a newer norm, still held by firms. */
  readonly isLegacy: boolean;
  /** The capability that says the same, where there is one. */
  readonly capability: string | null;
}

const kind = (code: string, title: string, more: Partial<CertificateKind> = {}): CertificateKind => ({
  code,
  title,
  isLegacy: false,
  capability: null,
  ...more,
});

export const CERTIFICATE_KINDS: readonly CertificateKind[] = [
  kind('aqap-2110', 'AQAP 2110', { capability: 'P.QMS.AQAP' }),
  kind('aqap-2131', 'AQAP 2131'),
  kind('aqap-2210', 'AQAP 2210'),
  kind('aqap-2310', 'AQAP 2310'),
  kind('aqap-2120', 'AQAP 2120', { isLegacy: true }),
  kind('aqap-2130', 'AQAP 2130', { isLegacy: true }),
  kind('iso-9001', 'ISO 9001', { capability: 'P.QMS.9001' }),
  kind('en-9100', 'EN 9100', { capability: 'P.QMS.9100' }),
  kind('nadcap', 'NADCAP', { capability: 'P.QMS.NADCAP' }),
  kind('iso-14001', 'ISO 14001'),
  kind('iso-27001', 'ISO 27001'),
  kind('iso-45001', 'ISO 45001'),
];

/** `AS9100` and `EN 9100` are one norm; editions (`:2015`) and prefixes such as `DSTU` or `DIN EN` do not matter. */
const spelled = (text: string): string =>
  normalisePhrase(text)
    .replace(/[:(].*$/u, '')
    .replace(/^(?:дсту|dstu|din|pn|bs|čsn|csn|nf|ts)[ -]+/u, '')
    .replace(/^en iso/u, 'iso')
    .replace(/^(?:as\/en|as|en)[ -]?(?=9100)/u, 'en ')
    .replace(/^(aqap|iso|en)[ -]*(\d+)$/u, '$1-$2');

const byCode: ReadonlyMap<string, CertificateKind> = new Map(CERTIFICATE_KINDS.map((each) => [each.code, each]));

export const certificateKindByCode = (code: string): CertificateKind | undefined => byCode.get(code);

/** The kind that this text names, in any case and common spelling. */
export const findCertificateKind = (text: string): CertificateKind | undefined => byCode.get(spelled(text));
