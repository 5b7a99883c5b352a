import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type DelegateScope, UserError, uuidOrNone } from '../common/index.ts';
import { ChangeNdaResult, ConfirmNdaInput, ProductData, ProductDataSaved, SaveProductDataInput, SaveProductDataResult, WithdrawNdaInput } from './disclosed-pair.type.ts';
import { NdaService } from './nda.service.ts';
import { ProductDataService } from './product-data.service.ts';

/** Level 3 by the acts of the firm that discloses. */
@Resolver()
export class NdaResolver {
  constructor(
    private readonly ndas: NdaService,
    private readonly products: ProductDataService,
  ) {}

  @Allow('nda:confirm')
  @Mutation(() => ChangeNdaResult, { description: 'Confirms that an NDA with the receiving firm is signed and kept: opens product data and certificates to it. Only for a lead of the disclosing firm.' })
  async confirmNda(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'Direction and paper.' }) input: ConfirmNdaInput): Promise<typeof ChangeNdaResult> {
    return this.ndas.confirm(scope, directionOf(input), input);
  }

  @Allow('nda:withdraw')
  @Mutation(() => ChangeNdaResult, { description: 'Withdraws the confirmation: product data and certificates close at once.' })
  async withdrawNda(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'Direction.' }) input: WithdrawNdaInput): Promise<typeof ChangeNdaResult> {
    return this.ndas.withdraw(scope, directionOf(input));
  }

  @Allow('productData:read')
  @Query(() => ProductData, { description: 'What the own firm wrote for partners under an NDA.' })
  async productData(@CurrentScope() scope: DelegateScope, @Args('eventSlug', { description: 'Slug of the event.' }) _eventSlug: string): Promise<ProductData> {
    return this.products.own(scope);
  }

  @Allow('productData:write')
  @Mutation(() => SaveProductDataResult, { description: 'Saves what partners under an NDA read.' })
  async saveProductData(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'The text.' }) { text, version }: SaveProductDataInput): Promise<typeof SaveProductDataResult> {
    const outcome = await this.products.save(scope, text, version);
    return outcome instanceof UserError ? outcome : Object.assign(new ProductDataSaved(), { productData: outcome });
  }
}

const directionOf = ({ disclosingRegistrationId, receivingRegistrationId }: WithdrawNdaInput) => ({ disclosingId: uuidOrNone(disclosingRegistrationId), receivingId: uuidOrNone(receivingRegistrationId) });
