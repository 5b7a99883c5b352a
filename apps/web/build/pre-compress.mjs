import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const COMPRESSIBLE = /\.(js|css|html|svg|json|webmanifest)$/;

/** Writes a brotli and a gzip copy beside every text asset, so that the server compresses nothing while it serves. */
export function preCompress() {
  return {
    name: 'spilno-pre-compress',
    apply: 'build',
    enforce: 'post',
    writeBundle({ dir }) {
      for (const entry of fs.readdirSync(dir, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !COMPRESSIBLE.test(entry.name)) continue;
        const file = path.join(entry.parentPath, entry.name);
        const content = fs.readFileSync(file);
        if (content.length < 1_024) continue;
        const params = { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: content.length };
        fs.writeFileSync(`${file}.br`, zlib.brotliCompressSync(content, { params }));
        fs.writeFileSync(`${file}.gz`, zlib.gzipSync(content, { level: 9 }));
      }
    },
  };
}
