export { MAX_PRODUCT_CODES, productCodesSql, readProductCodes, storeProductCodes } from './confirmed-codes.ts';
export { ConfirmedCode, ProductCodeInput } from './product-code.type.ts';
export { ProductCodeTable } from './product-code-table.ts';
export { ProductCodesModule } from './product-codes.module.ts';
export { SuggestedPassage } from './suggested-passage.type.ts';
