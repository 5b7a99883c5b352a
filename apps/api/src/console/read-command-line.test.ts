import { describe, expect, it } from '@jest/globals';
import { readCommandLine } from './read-command-line.ts';

const read = (line: string) => readCommandLine(line.split(' ').filter(Boolean));

describe('a command line', () => {
  it('names an event to create', () => {
    expect(read('event create --slug forum-27 --name Forum --json')).toEqual({ ok: true, value: { command: { kind: 'createEvent', slug: 'forum-27', name: 'Forum', firstDay: null }, isJson: true } });
  });

  it('names a file to import and the event it belongs to', () => {
    expect(read('import a/b.csv --event forum')).toEqual({ ok: true, value: { command: { kind: 'import', file: 'a/b.csv', eventSlug: 'forum' }, isJson: false } });
    expect(read('import --event forum a.csv --json')).toMatchObject({ ok: true, value: { command: { kind: 'import', file: 'a.csv' }, isJson: true } });
  });

  it('gives roles by two commands', () => {
    expect(read('officer add --event f --email o@example.org')).toMatchObject({ ok: true, value: { command: { kind: 'grantRole', role: 'vettingOfficer' } } });
    expect(read('role grant --event f --email o@example.org --role organiser')).toMatchObject({ ok: true, value: { command: { kind: 'grantRole', role: 'organiser' } } });
  });

  it('learns weights of matches, compares, uses and stops them', () => {
    expect(read('matching train --event f --unfinished')).toMatchObject({ ok: true, value: { command: { kind: 'trainMatching', eventSlug: 'f', alsoUnfinished: true } } });
    for (const act of ['compare', 'use', 'stop']) expect(read(`matching ${act} --event f --json`)).toEqual({ ok: true, value: { command: { kind: `${act}Matching`, eventSlug: 'f' }, isJson: true } });
  });

  it.each([
    ['event create --name Forum', '--slug is missing.'],
    ['import --event forum', 'import takes one file.'],
    ['import a.csv', '--event is missing.'],
    ['role grant --event f --email o@example.org --role king', '--role is organiser or vettingOfficer.'],
    ['matching train', '--event is missing.'],
    ['matching dance --event f', 'There is no command "matching dance".'],
    ['dance', 'There is no command "dance".'],
  ])('says what is wrong with "%s"', (line, sentence) => {
    expect(read(line)).toEqual({ ok: false, error: sentence });
  });

  it('refuses an option it does not know', () => {
    expect(read('event create --slgu x').ok).toBe(false);
  });
});
