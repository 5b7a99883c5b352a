import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** The model that finds codes for a text, as the product carries it. */
export const CODE_MODEL_FILE = path.resolve(import.meta.dirname, '../../libs/taxonomy/models/text-codes.bin.gz');

export const readCodeModel = (): Uint8Array => gunzipSync(readFileSync(CODE_MODEL_FILE));

/** @returns the size of the file in bytes */
export function writeCodeModel(bytes: Uint8Array): number {
  const zipped = gzipSync(bytes, { level: 9 });
  writeFileSync(CODE_MODEL_FILE, zipped);
  return zipped.length;
}
