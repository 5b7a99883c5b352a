import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow, boundedFirst } from '../common/index.ts';
import { FindCodesResult, ProductCodeInput, SuggestCodesResult, TitledCode } from './product-code.type.ts';
import { ProductCodesService } from './product-codes.service.ts';

const LOCALE = { type: () => String, defaultValue: 'en', description: 'Language of the titles.' };
/** Of all firms of a page, both directions. */
const MAX_CODES = 100;

/** Codes are public lists: they say nothing of who takes part. */
@Resolver()
export class ProductCodesResolver {
  constructor(private readonly codes: ProductCodesService) {}

  @Allow('vocabulary:read')
  @Query(() => SuggestCodesResult, { description: 'Product codes that a text in own words seems to be about. The text is checked for places and stored nowhere.' })
  suggestProductCodes(@Args('text', { description: 'Own words in any language the vocabulary knows.' }) text: string, @Args('locale', LOCALE) locale: string): Promise<typeof SuggestCodesResult> {
    return this.codes.suggest(text, locale);
  }

  @Allow('vocabulary:read')
  @Query(() => FindCodesResult, { description: 'Product codes for a few typed words, or for the beginning of a code.' })
  findProductCodes(
    @Args('text', { description: 'Words of a title in the wanted language or in English, or digits.' }) text: string,
    @Args('locale', LOCALE) locale: string,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'At most so many, up to 50.' }) first: number,
  ): Promise<typeof FindCodesResult> {
    return this.codes.find(text, locale, boundedFirst(first, 50));
  }

  @Allow('vocabulary:read')
  @Query(() => [TitledCode], { description: 'Titles of product codes, in the order in which they are asked for; at most 100, what is beyond is left out.' })
  productCodes(@Args('codes', { type: () => [ProductCodeInput], description: 'The codes.' }) codes: ProductCodeInput[], @Args('locale', LOCALE) locale: string): TitledCode[] {
    return this.codes.titles(codes.slice(0, MAX_CODES), locale);
  }
}
