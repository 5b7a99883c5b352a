import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { heirOf, searchCapabilities, suggestFromText, taxonomy } from '@spilno/taxonomy';
import { Allow, boundedFirst, CurrentScope, type DelegateScope, refuseUnsafeTexts } from '../common/index.ts';
import { SaveRegistrationResult } from '../organisations/index.ts';
import { SuggestedPassage } from '../product-codes/index.ts';
import { CurrentVocabulary } from '../vocabulary/index.ts';
import { CarriedCapabilitiesReader } from './carried-capabilities.reader.ts';
import { CapabilitiesStepService } from './capabilities-step.service.ts';
import { SaveCapabilitiesStepInput } from './save-capabilities-step.input.ts';
import { CapabilityProposal, SuggestCapabilitiesResult, SuggestedCapabilities } from './suggest-capabilities.type.ts';
import { productCodesOf } from './product-codes.ts';
import { toNode, vocabularyIn, vocabularyLocale } from './vocabulary.ts';
import { CapabilityNode, CarriedCapability, FormerCode, Vocabulary, VocabularyInForce } from './vocabulary.type.ts';

const LOCALE = { type: () => String, defaultValue: 'en', description: 'Language of the titles.' };

/** The vocabulary is the same for everybody: it says nothing of who takes part. */
@Resolver()
export class CapabilitiesResolver {
  constructor(
    private readonly step: CapabilitiesStepService,
    private readonly carried: CarriedCapabilitiesReader,
    private readonly current: CurrentVocabulary,
  ) {}

  @Allow('vocabulary:read')
  @Query(() => VocabularyInForce, { description: 'Which version of the vocabulary is in force, for pages that carry the shipped one.' })
  vocabularyInForce(): VocabularyInForce {
    const { number, aliases } = this.current.inForce;
    const formerCodes = Object.keys(aliases).flatMap((code) => {
      const heir = heirOf(code, aliases);
      return heir === undefined ? [] : [Object.assign(new FormerCode(), { code, heir })];
    });
    return Object.assign(new VocabularyInForce(), { number, formerCodes });
  }

  @Allow('registration:readOwn')
  @Query(() => [CarriedCapability], { description: 'What versions of the vocabulary did to the choices of the own organisation, newest first.' })
  async carriedCapabilities(@CurrentScope() scope: DelegateScope, @Args('eventSlug', { description: 'Slug of the event.' }) _eventSlug: string, @Args('locale', LOCALE) locale: string): Promise<CarriedCapability[]> {
    return this.carried.of(scope, vocabularyLocale(locale));
  }

  @Allow('vocabulary:read')
  @Query(() => [CapabilityNode], { description: 'The whole capability vocabulary, parents before children.' })
  capabilityTree(@Args('locale', LOCALE) locale: string): CapabilityNode[] {
    return taxonomy.capabilities.map((capability) => toNode(capability, vocabularyLocale(locale)));
  }

  @Allow('vocabulary:read')
  @Query(() => [CapabilityNode], { description: 'Nodes for a few typed words, best first; typing errors are forgiven.' })
  searchCapabilities(
    @Args('text', { description: 'Words in any language the vocabulary knows.' }) text: string,
    @Args('locale', LOCALE) locale: string,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'At most so many, up to 100.' }) first: number,
  ): CapabilityNode[] {
    const wanted = vocabularyLocale(locale);
    return searchCapabilities(text, wanted, boundedFirst(first, 100)).map((capability) => toNode(capability, wanted));
  }

  @Allow('vocabulary:read')
  @Query(() => SuggestCapabilitiesResult, { description: 'Capabilities that a text in own words seems to name. The text is checked for places and stored nowhere.' })
  suggestCapabilities(@Args('text', { description: 'Own words in any language the vocabulary knows.' }) text: string, @Args('locale', LOCALE) locale: string): typeof SuggestCapabilitiesResult {
    const fault = refuseUnsafeTexts({ text });
    if (fault) return fault;
    const wanted = vocabularyLocale(locale);
    const proposals = suggestFromText(text).map(({ code, passages }) =>
      Object.assign(new CapabilityProposal(), { node: toNode(taxonomy.get(code), wanted), codes: productCodesOf(code, wanted), passages: passages.map((passage) => Object.assign(new SuggestedPassage(), passage)) }),
    );
    return Object.assign(new SuggestedCapabilities(), { proposals });
  }

  @Allow('vocabulary:read')
  @Query(() => Vocabulary, { description: 'The closed lists of a registration.' })
  vocabulary(@Args('locale', LOCALE) locale: string): Vocabulary {
    return vocabularyIn(vocabularyLocale(locale));
  }

  @Allow('registration:edit')
  @Mutation(() => SaveRegistrationResult, { description: 'Saves step 3, needs and offers.' })
  async saveCapabilitiesStep(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'The step.' }) input: SaveCapabilitiesStepInput): Promise<typeof SaveRegistrationResult> {
    return this.step.save(scope, input);
  }
}
