import type { Passage } from '../passage.ts';
import type { ReadText } from '../text/token.ts';
import { unitsOf } from '../scoring/context.ts';

/** Also `maps[.]app`, `maps (dot) app`. */
const DOT = String.raw`\s?(?:\.|\[\.\]|\(\.\)|\[dot\]|\(dot\)|\sdot\s|\sкрапка\s|\sточка\s)\s?`;
const REST = String.raw`[^\s<>"]{0,300}`;
const HOSTS = [
  String.raw`goo${DOT}gl\s?/\s?maps`, String.raw`maps${DOT}app`, String.raw`maps${DOT}google`, String.raw`google${DOT}[a-z]{2,3}(?:${DOT}[a-z]{2})?\s?/\s?maps`, String.raw`g${DOT}co/maps`, String.raw`earth${DOT}google`,
  String.raw`openstreetmap${DOT}org`, String.raw`osm${DOT}org`, String.raw`bing${DOT}com/maps`, String.raw`maps${DOT}apple`, String.raw`yandex${DOT}[a-z]{2,3}(?:${DOT}[a-z]{2})?/maps`, String.raw`ya${DOT}ru/maps`, String.raw`waze${DOT}com`,
  String.raw`wego${DOT}here`, String.raw`share${DOT}here`, String.raw`2gis${DOT}`, String.raw`visicom${DOT}ua`, String.raw`maps${DOT}visicom`, String.raw`mapy${DOT}c(?:z|om)`, String.raw`wikimapia${DOT}org`, String.raw`opentopomap${DOT}org`,
  String.raw`geohack${DOT}`, String.raw`what3words${DOT}com`, String.raw`w3w${DOT}co`, String.raw`plus${DOT}codes`, String.raw`maps${DOT}me`, String.raw`ge0${DOT}me`, String.raw`deepstatemap${DOT}live`, String.raw`opencyclemap${DOT}org`, String.raw`arcgis${DOT}com`,
];
const LINK = new RegExp(String.raw`(?:h[tx]{2}ps?:\s?//)?(?:www${DOT})?(?<![\p{L}\d])(?:${HOSTS.join('|')})${REST}`, 'gu');
const GEO = /(?<![\p{L}\d])geo:-?\d{1,2}\.\d+,-?\d{1,3}\.\d+/gu;
const THREE_WORDS = /\/\/\/\s?\p{L}{2,20}\.\p{L}{2,20}\.\p{L}{2,20}/gu;
const THREE_WORDS_NAMED = /what3words[:\s/]{1,4}\p{L}{2,20}\.\p{L}{2,20}\.\p{L}{2,20}/gu;
const FULL_PLUS_CODE = /(?<![\p{L}\d])[89]g[23456789cfghjmpqrvwx]{6}\+[23456789cfghjmpqrvwx]{0,3}(?![\p{L}\d])/gu;
const SHORT_PLUS_CODE = /(?<![\p{L}\d+])(?=[^+]{0,5}\d)(?=[^+]{0,5}[cfghjmpqrvwx])[23456789cfghjmpqrvwx]{4}\+[23456789cfghjmpqrvwx]{2,3}(?![\p{L}\d+])/gu;

/** Links to map services, geo: addresses, what3words and plus codes. */
export function findMapLinks(read: ReadText): readonly Passage[] {
  const found: Passage[] = [];
  const all = (pattern: RegExp, kind: Passage['kind'], rule: string): void => {
    for (const match of read.text.matchAll(pattern)) found.push(unitsOf(read, match.index, match.index + match[0].length, kind, [rule]));
  };
  all(LINK, 'mapLink', 'mapService');
  all(GEO, 'mapLink', 'geoAddress');
  all(THREE_WORDS, 'mapLink', 'threeWords');
  all(THREE_WORDS_NAMED, 'mapLink', 'threeWords');
  all(FULL_PLUS_CODE, 'plusCode', 'plusCode');
  all(SHORT_PLUS_CODE, 'plusCode', 'shortPlusCode');
  return found;
}
