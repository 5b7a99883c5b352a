import 'reflect-metadata';
import { printContract } from './contract/print-contract.ts';

process.stdout.write(await printContract());
process.exit(0);
