import type { Passage } from '../passage.ts';
import type { ReadText } from '../text/token.ts';
import { unitsOf } from '../scoring/context.ts';

/** First two digits of Ukrainian geographic area codes; a mobile number tells no place. */
const GEOGRAPHIC = '(?:3[1-8]|4[13-8]|5[1-7]|6[12459])';
const SEPARATOR = String.raw`[\s().\-/]{0,3}`;
const INTERNATIONAL = new RegExp(String.raw`(?<![\d])(?:\+|00|\b)?38${SEPARATOR}0${SEPARATOR}${GEOGRAPHIC}(?:${SEPARATOR}\d){7}(?!\d)`, 'g');
const BRACKETED = new RegExp(String.raw`\(\s?0?${GEOGRAPHIC}\d{0,2}\s?\)${SEPARATOR}\d(?:[\s\-.]?\d){4,6}(?!\d)`, 'g');
const DIVIDED = new RegExp(String.raw`(?<![\d.,+\-])0${GEOGRAPHIC}\d{0,2}[\s\-]\d(?:[\s\-]?\d){4,6}(?![\d.,]\d)`, 'g');
const PLAIN_AFTER_WORD = new RegExp(String.raw`(?:тел|phone|tel|call|дзвон|звон|факс|fax|т\.)[^\d\n]{0,20}(0${GEOGRAPHIC}\d{7})(?!\d)`, 'g');
const CODE_AFTER_WORD = new RegExp(String.raw`(?:код|code|kod)[^\d\n.;]{0,25}\(?(0${GEOGRAPHIC}\d{0,2})\)?(?!\d)`, 'g');
const PHONE_WORD = /(?:тел|телеф|phone|tel|call|дзвон|звон|факс|fax|dzvon|прохідн|проходн|т\.|контакт|contact|reception|приймальн)[^\n]{0,40}$/;
const DIALLING = /(?:телефон|міст|город|dial|area|phone|міжміськ|telefon|mist)/;

/** Telephone numbers with a geographic area code, and area codes named as such. */
export function findAreaCodes(read: ReadText): readonly Passage[] {
  const found: Passage[] = [];
  const take = (from: number, length: number, rule: string): void => {
    found.push(unitsOf(read, from, from + length, 'areaCode', [rule]));
  };
  for (const match of read.text.matchAll(INTERNATIONAL)) take(match.index, match[0].length, 'internationalNumber');
  for (const match of read.text.matchAll(BRACKETED)) if (digits(match[0]).length >= 9) take(match.index, match[0].length, 'bracketedCode');
  for (const match of read.text.matchAll(DIVIDED)) {
    const isPhone = PHONE_WORD.test(read.text.slice(Math.max(0, match.index - 60), match.index)) || /-\d{2}-\d{2}$|\d{3}[\s-]\d{2}[\s-]\d{2}$/.test(match[0]);
    if (digits(match[0]).length === 10 && isPhone) take(match.index, match[0].length, 'dividedNumber');
  }
  for (const match of read.text.matchAll(PLAIN_AFTER_WORD)) takeGroup(match, take, 'numberAfterWord');
  for (const match of read.text.matchAll(CODE_AFTER_WORD)) {
    if (DIALLING.test(read.text.slice(Math.max(0, match.index - 25), match.index + match[0].length))) takeGroup(match, take, 'dialling code');
  }
  return found;
}

const digits = (text: string): string => text.replace(/\D/g, '');

function takeGroup(match: RegExpExecArray, take: (from: number, length: number, rule: string) => void, rule: string): void {
  const group = match[1] ?? '';
  take(match.index + match[0].lastIndexOf(group), group.length, rule);
}
