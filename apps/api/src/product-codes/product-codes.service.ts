import { Injectable } from '@nestjs/common';
import { isProductCodeScheme, type ProductCode, suggestFromText } from '@spilno/taxonomy';
import { InvalidInput, type LocationRefused, MAX_TEXT_LENGTH, NotPossible, refuseUnsafeTexts } from '../common/index.ts';
import { CodeHost, type CodesUnavailable } from './code-host.ts';
import { mergeProposals } from './merge-proposals.ts';
import { CodeProposal, FoundCodes, type ProductCodeInput, SuggestedCodes, TitledCode } from './product-code.type.ts';
import { ProductCodeTable } from './product-code-table.ts';
import { SuggestedPassage } from './suggested-passage.type.ts';

/** Language of titles: region and script do not matter. */
const languageOf = (locale: string): string => locale.split('-', 1)[0] ?? 'en';

const unavailable = (why: CodesUnavailable): NotPossible =>
  why === 'busy'
    ? NotPossible.because('codesBusy', 'Many texts are being read at this moment. Try again in a few seconds; what you typed is kept.')
    : NotPossible.because('codesUnavailable', 'Product codes cannot be suggested at this moment. Try again, or look them up by code or title.');

/** Product codes for texts, and by code or title. Nothing of a text is kept. */
@Injectable()
export class ProductCodesService {
  constructor(
    private readonly host: CodeHost,
    private readonly table: ProductCodeTable,
  ) {}

  async suggest(text: string, locale: string): Promise<SuggestedCodes | InvalidInput | LocationRefused | NotPossible> {
    const fault = refuseUnsafeTexts({ text });
    if (fault) return fault;
    const proposed = await this.host.ask({ kind: 'propose', text });
    if (typeof proposed === 'string') return unavailable(proposed);
    const { codes } = this.table;
    const proposals = mergeProposals(proposed, suggestFromText(text), (scheme, code) => codes.find(scheme, code)).map(({ passages, confidence, ...code }) =>
      Object.assign(new CodeProposal(), this.titled(code, locale), { confidence, passages: passages.map((passage) => Object.assign(new SuggestedPassage(), passage)) }),
    );
    return Object.assign(new SuggestedCodes(), { proposals });
  }

  async find(text: string, locale: string, first: number): Promise<FoundCodes | InvalidInput | NotPossible> {
    if (text.length > MAX_TEXT_LENGTH) return InvalidInput.of('text', 'tooLong', `At most ${MAX_TEXT_LENGTH} characters.`);
    const found = await this.host.ask({ kind: 'search', text, locale: languageOf(locale), first });
    if (typeof found === 'string') return unavailable(found);
    return Object.assign(new FoundCodes(), { codes: found.map((code) => this.titled(code, locale)) });
  }

  /** Codes as they are stored; one that the list has no more has no title. */
  titles(codes: readonly ProductCodeInput[], locale: string): TitledCode[] {
    return codes.map(({ scheme, code }) => (isProductCodeScheme(scheme) ? this.titled({ scheme, code }, locale) : Object.assign(new TitledCode(), { scheme, code, title: null })));
  }

  private titled({ scheme, code }: ProductCode, locale: string): TitledCode {
    return Object.assign(new TitledCode(), { scheme, code, title: this.table.codes.titleOf({ scheme, code }, languageOf(locale)) ?? null });
  }
}
