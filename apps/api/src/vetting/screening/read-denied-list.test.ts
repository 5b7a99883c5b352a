import { describe, expect, it } from '@jest/globals';
import { MAX_FILE_BYTES, readDeniedList } from './read-denied-list.ts';

const read = (text: string) => readDeniedList(new TextEncoder().encode(text));
const kindOf = (bytes: Uint8Array) => {
  const outcome = readDeniedList(bytes);
  return outcome.ok ? null : outcome.error.kind;
};

describe('a denied-party list', () => {
  it('is read from the columns that lists have, and nothing but names and countries is taken', () => {
    const simple = read('id,schema,name,aliases,birth_date,countries,addresses\nQ1,Person,Karel Dvorec,"Карел Дворец;K. Dvorets",1963,cz,"Long Street 4, Brno"\nQ2,Company,Granit Trading LLC,,,ru,\n');
    expect(simple).toMatchObject({ ok: true, value: { skipped: 0, entries: [{ ref: 'Q1', names: ['Karel Dvorec', 'Карел Дворец', 'K. Dvorets'], countries: 'cz' }, { ref: 'Q2', names: ['Granit Trading LLC'], countries: 'ru' }] } });
    expect(JSON.stringify(simple)).not.toMatch(/Long Street|1963/);
  });

  it('takes rows of one entry together, and names the place of those without a number', () => {
    expect(read('Entity_LogicalId;NameAlias_WholeName\r\n13;Granit\r\n13;Гранит\r\n;Alone\r\n')).toMatchObject({ value: { entries: [{ ref: '13', names: ['Granit', 'Гранит'] }, { ref: 'row 4', names: ['Alone'] }] } });
  });

  it('counts rows without a name that can be compared', () => {
    expect(read(`name\tcountry\n\tCZ\n!!!\tCZ\n${'x'.repeat(301)}\tCZ\nKarel\u0000\tCZ\nKarel Dvorec\tCZ\n`)).toMatchObject({ value: { skipped: 4, entries: [{ names: ['Karel Dvorec'] }] } });
  });

  it('takes what cannot be stored of a reference or a country for nothing, and cuts neither within a character', () => {
    const long = `${'x'.repeat(299)}😀😀`;
    expect(read(`id,name,country\nQ\u00001,Karel Dvorec,C\u0000Z\n${long},Granit,${long}\n`)).toMatchObject({
      value: { entries: [{ ref: 'row 2', names: ['Karel Dvorec'], countries: '' }, { ref: `${'x'.repeat(299)}😀`, countries: `${'x'.repeat(299)}😀` }] },
    });
  });

  it('is refused where it cannot be read, and never taken for a list without entries', () => {
    expect(kindOf(new Uint8Array(MAX_FILE_BYTES + 1))).toBe('tooLarge');
    expect(kindOf(Uint8Array.of(0xff, 0xfe, 0x41, 0x00))).toBe('otherEncoding');
    expect(kindOf(new TextEncoder().encode('name\n"Karel'))).toBe('notReadable');
    for (const text of ['', 'street,city\nLong Street,Brno\n']) expect(kindOf(new TextEncoder().encode(text))).toBe('noNameColumn');
    expect(kindOf(new TextEncoder().encode('name\n\n!!!\n'))).toBe('noNames');
    expect(kindOf(new TextEncoder().encode(`name\n${'Karel\n'.repeat(200_001)}`))).toBe('tooManyRows');
  });
});
