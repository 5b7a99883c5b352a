import { Module } from '@nestjs/common';
import { CodeHost } from './code-host.ts';
import { ProductCodesResolver } from './product-codes.resolver.ts';
import { ProductCodesService } from './product-codes.service.ts';
import { ProductCodeTable } from './product-code-table.ts';

@Module({
  providers: [CodeHost, ProductCodeTable, ProductCodesResolver, ProductCodesService],
  exports: [ProductCodeTable],
})
export class ProductCodesModule {}
