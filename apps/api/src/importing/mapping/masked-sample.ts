import { MASK } from '@spilno/location-guard';

const NUMBER = String.raw`\d{1,4}(?:\s?[-–/]\s?\d{1,4})?\s?[a-zа-яіїєґ]?(?![\p{L}\p{N}])`;
const NAME = String.raw`[\p{L}\p{M}'’.-]+(?:\s[\p{L}\p{M}'’.-]+){0,3}`;

/** Streets with their house number, however a country writes them. */
const STREETS: readonly RegExp[] = [
  // Hauptstraße 5, Ringweg 12a, Kerkstraat 3, Storgatan 8
  new RegExp(String.raw`[\p{L}\p{M}'’.-]*(?:stra(?:ß|ss)e|str\.|gasse|weg|allee|platz|damm|ufer|straat|laan|gade|vej|gatan|gata|vägen|veien|katu|utca|út)\s?,?\s?${NUMBER}`, 'giu'),
  // ul. Długa 7, rue de la Paix 12, Via Roma 3, Calle Mayor 1, Am Ring 4
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:ul|ulica|ulice|al|aleja|os|rue|avenue|boulevard|bd|via|viale|corso|calle|avenida|rua|straße|strasse|cad|caddesi|sok|sokak|am|an der|im)(?:\.\s?|\s)${NAME},?\s(?:no[.:]?\s?)?${NUMBER}`, 'giu'),
  // 12 Harbour Road, 5 rue de Lyon, Atatürk Caddesi No: 5
  new RegExp(String.raw`(?<![\p{L}\p{N}])\d{1,5}[a-z]?,?\s(?:${NAME}\s(?:street|st|road|rd|avenue|ave|lane|drive|boulevard|blvd|way|square|quay)(?![\p{L}])|(?:bis\s)?(?:rue|avenue|boulevard|place|chemin|quai)\s${NAME})`, 'giu'),
  new RegExp(String.raw`[\p{Lu}][\p{L}\p{M}'’.-]*\s(?:cad(?:desi|\.)|sok(?:ak|ağı|\.)|bulvarı|mah(?:allesi|\.))\s?,?\s?(?:no[.:]?\s?)?${NUMBER}`, 'giu'),
];

/** Postal codes with their town, or of a shape that nothing else has. */
const POSTAL_CODES: readonly RegExp[] = [
  // 80331 München, D-80331 München, 00-950 Warszawa, 110 00 Praha, SE-111 22 Stockholm, 1012 AB Amsterdam
  /(?<![\p{L}\p{N}])(?:[A-Z]{1,3}[-–\s])?(?:\d{5}|\d{2}-\d{3}|\d{3}\s\d{2}|\d{4}\s?[A-Z]{2}(?![\p{L}]))\s\p{Lu}[\p{L}\p{M}'’.-]+/gu,
  // after a comma four digits before a town: , 8010 Graz
  /(?<=,\s?)(?:[A-Z]{1,2}[-–])?\d{4}\s\p{Lu}\p{Ll}[\p{L}\p{M}'’.-]+/gu,
  // SW1A 1AA
  /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?![\p{L}\p{N}])/gu,
  // Austin, TX 78701
  /\p{Lu}[\p{L}\p{M}'’.-]+,\s[A-Z]{2}\s\d{5}(?:-\d{4})?(?!\d)/gu,
];

/** A sample of a foreign file without street, number and postal code of any country; the guard of stored texts masks Ukrainian ones. */
export const maskedSample = (text: string): string => [...STREETS, ...POSTAL_CODES].reduce((masked, shape) => masked.replace(shape, MASK), text);
