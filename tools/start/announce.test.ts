import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { firstAdministrator } from './announce.ts';
import { readSettings } from './settings.ts';

const lineFor = (dataDir?: string): string => firstAdministrator(readSettings(dataDir === undefined ? {} : { SPILNO_DATA_DIR: dataDir }, '/srv/spilno', '/home/olena'));

describe('the line that makes the first administrator', () => {
  it('is whole: without an address and a name the console refuses it', () => {
    expect(lineFor()).toBe('npm run cli -- admin create --email you@example.org --name "Your Name"');
  });

  it('names the data folder where it is not the usual one, so that the running product is found', () => {
    expect(lineFor('forum')).toMatch(`SPILNO_DATA_DIR=${path.resolve('/home/olena/forum')} npm run cli`);
    expect(lineFor("/tmp/it's mine")).toContain(`SPILNO_DATA_DIR='/tmp/it'\\''s mine' npm run cli`);
    expect(lineFor('/srv/spilno/.spilno')).not.toContain('SPILNO_DATA_DIR');
  });
});
