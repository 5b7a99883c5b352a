import { describe, expect, it } from '@jest/globals';
import { CodeTable } from '@spilno/taxonomy/code-model';
import { checkRow } from '../check-row.ts';
import { readFileTable } from '../read-registration-file.ts';
import { headerSignature, missingFields, readSources, rowsBySources } from './column-sources.ts';
import { proposeMapping } from './mapping-proposal.ts';

const codes = new CodeTable({ cpv: { languages: [], rows: [] }, nace: { languages: [], rows: [] }, fsc: { languages: [], rows: [] } });
const tableOf = (text: string) => {
  const table = readFileTable(Buffer.from(text));
  if (!table.ok) throw new Error(table.error.kind);
  return table.value;
};
const suggestedNames = (text: string) => {
  const table = tableOf(text);
  const { sources } = proposeMapping(table, null);
  return Object.fromEntries(Object.entries(sources).map(([field, source]) => [field, 'index' in source ? table.names[source.index] : source.fixed]));
};

const GERMAN = 'Firmenname;Land;Handelsregisternummer;Angebot;Bedarf;Mitarbeiter;Ansprechpartner;E-Mail\nMuster GmbH;Deutschland;HRB 12345;generators;Military-vehicle parts;50-249;Ada Lang;ada@muster.example\n';

describe('the columns of another file', () => {
  it('are known by English, Ukrainian and German names, in any order', () => {
    expect(suggestedNames(GERMAN)).toEqual({
      Organisation: 'Firmenname', Country: 'Land', 'Registration no.': 'Handelsregisternummer', Offers: 'Angebot', Seeks: 'Bedarf', Employees: 'Mitarbeiter', 'Delegate name': 'Ansprechpartner', 'Delegate e-mail': 'E-Mail',
    });
    expect(suggestedNames('Код ЄДРПОУ;Шукаємо;Пропонуємо;Країна;Назва компанії;Тип;ПІБ;Електронна пошта\n1;a;b;c;d;e;f;g\n')).toMatchObject({
      Organisation: 'Назва компанії', 'Registration no.': 'Код ЄДРПОУ', Seeks: 'Шукаємо', Offers: 'Пропонуємо', Country: 'Країна', Type: 'Тип', 'Delegate name': 'ПІБ', 'Delegate e-mail': 'Електронна пошта',
    });
    expect(suggestedNames('Company name,VAT number,Looking for,Attendees\na,b,c,d\n')).toMatchObject({ Organisation: 'Company name', 'Registration no.': 'VAT number', Seeks: 'Looking for', Delegates: 'Attendees' });
  });

  it('are told apart where some are words and some are codes', () => {
    expect(suggestedNames('Firmenname;CPV-Codes Angebot;Angebot;Codes des Bedarfs;Bedarf\na;b;c;d;e\n')).toEqual({ Organisation: 'Firmenname', Offers: 'Angebot', 'Offer codes': 'CPV-Codes Angebot', Seeks: 'Bedarf', 'Need codes': 'Codes des Bedarfs' });
    expect(suggestedNames('Назва;Код ДК 021;Єдрпоу\na;34711200-6;12345678\n')).toEqual({ Organisation: 'Назва', 'Offer codes': 'Код ДК 021', 'Registration no.': 'Єдрпоу' });
    expect(suggestedNames('a;b\n34711200-6;12345678\n')).toMatchObject({ 'Offer codes': 'a', 'Registration no.': 'b' });
  });

  it('are known by what they hold when their names say nothing', () => {
    const proposal = proposeMapping(tableOf('a\tb\tc\td\te\nCastor Corp\tUS\tUS181548\tAda <ada@example.org>\tgenerators\nPolux Ltd\tPoland\tPL9911223\tBo <bo@example.org>\tM.MOR\n'), null);
    expect(proposal.sources).toEqual({ Organisation: { index: 0 }, Country: { index: 1 }, 'Registration no.': { index: 2 }, Delegates: { index: 3 }, Offers: { index: 4 } });
    expect(proposal.byValues).toContain('Country');
    expect(proposal.missing).toEqual(['Type']);
  });

  it('become rows that are checked like any other; one type may stand for the whole file', () => {
    const table = tableOf(GERMAN);
    const { sources } = proposeMapping(table, null);
    expect(rowsBySources(table, sources)).toEqual({ ok: false, error: { kind: 'mappingIncomplete', columns: ['Type'] } });
    const rows = rowsBySources(table, { ...sources, Type: { fixed: 'company' } });
    expect(rows.ok && checkRow(rows.value[0]!, { days: 3, codes })).toMatchObject({ held: [], organisation: { legalName: 'Muster GmbH', typeCode: 'foreignCompany', headCountBand: '50-249', delegates: [{ name: 'Ada Lang', email: 'ada@muster.example' }] } });
  });

  it('are shown without places, and taken only as far as the file has them', () => {
    const { columns } = proposeMapping(tableOf('Name;Anmerkung\nA;"Werk in 61000 Kharkiv, Promyslova St 12"\n'), null);
    expect(JSON.stringify(columns)).not.toMatch(/Kharkiv|Promyslova/);
    expect(readSources({ Organisation: { index: 2 }, Country: { index: 1 }, Owner: { index: 0 }, Type: { fixed: 'band' }, Offers: { index: 0.5 }, Seeks: null }, 2)).toEqual({ Country: { index: 1 } });
    expect(readSources('x', 2)).toEqual({});
    expect(missingFields({})).toEqual(['Organisation', 'Country', 'Type', 'Registration no.', 'Offers', 'Delegates']);
    expect(headerSignature(['Firma ', 'LAND'])).toBe(headerSignature(['firma', 'Land']));
  });
});
