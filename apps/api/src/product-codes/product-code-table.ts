import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CodeTable, type CodeTableFile } from '@spilno/taxonomy/code-model';
import { CODE_TABLE_FILE } from './code-files.ts';

/** Every code that may be confirmed, with its titles; read before this process serves anybody. */
@Injectable()
export class ProductCodeTable implements OnModuleInit {
  #table: CodeTable | undefined;

  async onModuleInit(): Promise<void> {
    const bytes = await promisify(gunzip)(await readFile(CODE_TABLE_FILE));
    this.#table = new CodeTable(JSON.parse(bytes.toString()) as CodeTableFile);
  }

  get codes(): CodeTable {
    if (this.#table === undefined) throw new Error('the codes are read when the module is initialised');
    return this.#table;
  }
}
