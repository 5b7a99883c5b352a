import { capabilityRow, taxonomy, type Language } from '@spilno/taxonomy';
import type { DirectionExplanation, MatchDirection, MatchExplanation, MissingPoint, NeedReason } from '../match-explanation.ts';
import { REASON_WORDS, type PluralWord, type ReasonWords } from './reason-words.ts';

/** Reasons of a match as sentences, to be read or printed. */
export interface Reasons {
  readonly language: Language;
  readonly title: string;
  /** What the viewer gets, what the other gets, what both share (only above the teaser), what is missing, what to ask. */
  readonly sections: readonly ReasonSection[];
}

export interface ReasonSection {
  readonly kind: keyof ReasonWords['sections'];
  readonly title: string;
  readonly sentences: readonly ReasonSentence[];
}

export interface ReasonSentence {
  readonly text: string;
  /** Its points of the score, null where it stands for none; all of them add up to the score. */
  readonly points: number | null;
  /** The same as words, "12 points"; empty where there are none. */
  readonly pointsText: string;
}

export interface ReasonNames {
  /** As they may stand on paper that others see: code names, or names of firms that have none. */
  readonly viewer: string;
  readonly other: string;
}

const MOST_QUESTIONS = 6;

/** The sentences of an explanation in a language. They say what it holds and nothing else. */
export function reasonsIn(explanation: MatchExplanation, language: Language, names: ReasonNames): Reasons {
  const words = REASON_WORDS[language];
  const teller = new Teller(language, words, names);
  const shared = explanation.open === null ? [] : [{ kind: 'both' as const, sentences: teller.shared(explanation.open) }];
  const missing = explanation.missing.map((point) => teller.plain(teller.missing(point)));
  const sections = [
    { kind: 'get' as const, sentences: teller.direction('get', explanation.get) },
    { kind: 'give' as const, sentences: teller.direction('give', explanation.give) },
    ...shared,
    { kind: 'missing' as const, sentences: missing.length > 0 ? missing : [teller.plain(words.nothingMissing)] },
    { kind: 'ask' as const, sentences: teller.questions(explanation).map((question) => teller.plain(question)) },
  ];
  return {
    language,
    title: teller.fill(words.title, { score: String(explanation.score) }),
    sections: sections.filter(({ sentences }) => sentences.length > 0).map(({ kind, sentences }) => ({ kind, title: teller.fill(words.sections[kind]), sentences })),
  };
}

class Teller {
  readonly language: Language;
  readonly words: ReasonWords;
  readonly names: ReasonNames;
  readonly #plural: Intl.PluralRules;

  constructor(language: Language, words: ReasonWords, names: ReasonNames) {
    this.language = language;
    this.words = words;
    this.names = names;
    this.#plural = new Intl.PluralRules(language);
  }

  /** Placeholders become values in one go, so that braces in a name stay what they are. */
  fill(template: string, values: Readonly<Record<string, string>> = {}): string {
    const all: Readonly<Record<string, string>> = { ...values, ...this.names };
    return template.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => all[name] ?? whole);
  }

  plain(text: string): ReasonSentence {
    return { text, points: null, pointsText: '' };
  }

  #counted(text: string, points: number): ReasonSentence {
    return { text, points, pointsText: this.#pluralOf(this.words.points, points) };
  }

  direction(side: MatchDirection, { needs, terms, forms, certificate }: DirectionExplanation): readonly ReasonSentence[] {
    const { words } = this;
    const common = [...new Set(forms.common.map(({ form }) => words.formTitles[form]))].join(', ');
    return [
      ...needs.filter(({ offer }) => offer !== null).map((need) => this.#counted(this.#need(side, need), need.points)),
      ...(terms.points > 0 ? [this.#counted(words.terms, terms.points)] : []),
      ...(forms.points > 0 ? [this.#counted(common === '' ? words.formsNotStated : this.fill(words.forms, { forms: common }), forms.points)] : []),
      ...(certificate.points > 0 ? [this.#counted(this.fill(side === 'get' ? words.certificateGet : words.certificateGive), certificate.points)] : []),
    ];
  }

  shared({ textLikeness, textPoints, sharedLanguages, languagesPoints }: NonNullable<MatchExplanation['open']>): readonly ReasonSentence[] {
    return [
      ...(textLikeness !== null && textPoints > 0 ? [this.#counted(this.words.text, textPoints)] : []),
      ...(sharedLanguages !== null && sharedLanguages.length > 0 ? [this.#counted(this.#pluralOf(this.words.languages, sharedLanguages.length, { languages: this.#languageNames(sharedLanguages) }), languagesPoints)] : []),
    ];
  }

  missing(point: MissingPoint): string {
    const { words } = this;
    const isGet = point.direction === 'get';
    switch (point.kind) {
      case 'needNotMet':
        return this.fill(isGet ? words.missingNeedGet : words.missingNeedGive, { need: this.#title(point.needNode) });
      case 'needOnlyClose':
        return this.fill(isGet ? words.closeGet : words.closeGive, { need: this.#title(point.needNode), offer: this.#title(point.offerNode) });
      case 'quantityDiffers':
        return this.fill(isGet ? words.differsGet : words.differsGive, { need: this.#title(point.needNode), needed: this.#band(words.aYear, point.needed), offered: this.#band(words.aYear, point.offered) });
      case 'leadTimeDiffers':
        return this.fill(isGet ? words.differsGet : words.differsGive, { need: this.#title(point.needNode), needed: this.#band(words.weeks, point.needed), offered: this.#band(words.weeks, point.offered) });
      case 'placeDiffers':
        return this.fill(isGet ? words.placeGet : words.placeGive, { need: this.#title(point.needNode), needed: words.places[point.needed], offered: words.places[point.offered] });
      case 'noCommonForm':
        return this.fill(isGet ? words.noFormGet : words.noFormGive);
      case 'formPlaceDiffers':
        return this.fill(isGet ? words.formPlaceGet : words.formPlaceGive, { form: capitalised(words.formTitles[point.form], this.language), needed: words.places[point.soughtPlace], offered: words.places[point.offeredPlace] });
      case 'nothingNeeded':
        return this.fill(isGet ? words.noNeedsGet : words.noNeedsGive);
      case 'noSharedLanguage':
        return words.noLanguage;
    }
  }

  /** Open points first, then terms that nobody has stated; at last the next step. */
  questions({ missing, get, give }: MatchExplanation): readonly string[] {
    const unstated = [...get.needs, ...give.needs].filter(({ offer, quantity, leadTime }) => offer !== null && (quantity === 'notStated' || leadTime === 'notStated'));
    const ofTerms = unstated.map(({ need, quantity }) => this.fill(quantity === 'notStated' ? this.words.askQuantity : this.words.askLeadTime, { need: this.#title(need.nodeCode) }));
    const ofMissing = missing.flatMap((point) => this.#question(point) ?? []);
    return [...[...new Set([...ofMissing, ...ofTerms])].slice(0, MOST_QUESTIONS - 1), this.words.askNext];
  }

  #question(point: MissingPoint): string | null {
    const { words } = this;
    const need = 'needNode' in point ? this.#title(point.needNode) : '';
    switch (point.kind) {
      case 'needNotMet':
        return point.isEssential ? this.fill(point.direction === 'get' ? words.askSupply : words.askOwn, { need }) : null;
      case 'needOnlyClose':
        return this.fill(words.askFit, { need, offer: this.#title(point.offerNode) });
      case 'quantityDiffers':
        return this.fill(words.askQuantity, { need });
      case 'leadTimeDiffers':
        return this.fill(words.askLeadTime, { need });
      case 'placeDiffers':
        return this.fill(words.askPlace, { need });
      case 'noCommonForm':
      case 'formPlaceDiffers':
        return words.askForm;
      case 'noSharedLanguage':
        return words.askInterpreter;
      case 'nothingNeeded':
        return null;
    }
  }

  #need(side: MatchDirection, { need, offer, degree }: NeedReason): string {
    const { words } = this;
    const template = degree === 'meets' ? (side === 'get' ? words.metGet : words.metGive) : side === 'get' ? words.closeGet : words.closeGive;
    return this.fill(template, { need: this.#title(need.nodeCode), offer: this.#title(offer!.nodeCode) });
  }

  #pluralOf(word: PluralWord, count: number, values: Readonly<Record<string, string>> = {}): string {
    return this.fill(word[this.#plural.select(count)] ?? word.other, { ...values, count: String(count) });
  }

  #title(code: string): string {
    return taxonomy.find(code) === undefined ? code : capabilityRow(code).titles[this.language];
  }

  #band(template: string, band: string): string {
    return this.fill(template, { band: band.replace('-', '–') });
  }

  #languageNames(codes: readonly string[]): string {
    const named = new Intl.DisplayNames([this.language], { type: 'language', fallback: 'code' });
    return codes.map((code) => (/^[a-z]{2,3}$/u.test(code) ? (named.of(code) ?? code) : code)).join(', ');
  }
}

const capitalised = (text: string, language: Language): string => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
