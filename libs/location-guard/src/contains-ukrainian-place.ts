import { MACRO_REGIONS } from './places/regions.data.ts';
import { contextOf, type Context } from './scoring/context.ts';
import { normalise } from './text/normalise.ts';
import { readText } from './text/tokenise.ts';
import { transliterationKey } from './text/transliteration-key.ts';
import type { PlaceHit } from './places/place.ts';

/** Beginnings that firms put before a trade: Дніпроазот, Київприлад, Запоріжсталь, Lvivprylad. */
const FIRST_PARTS = 'київ киев kyiv харків харьков kharkiv дніпро днепро dnipro львів львов lviv одес odes запоріж запорож zaporizh полтав poltav черкас cherkas чернігів чернигов chernihiv миколаїв николаев mykolaiv херсон kherson вінни винни vinny житомир zhytomyr рівне ровно rivne тернопіл тернопол ternopil луцьк луцк lutsk ужгород uzhhorod кременчу kremenchu краматор kramator донец donets луганс luhans маріупол мариупол mariupol криворі криворо kryvyi хмельни khmelny чернів chernivts франків frankiv закарпат zakarpat прикарпат prykarpat буковин bukovyn волин volyn'
  .split(' ')
  .map(transliterationKey);
const MACRO = MACRO_REGIONS.split(' ').map(transliterationKey);

/**
 * Whether the registered name of a firm tells a Ukrainian place, declined, as an adjective or within a compound. Errs on the side of yes:
 * such a firm cannot give up its code name.
 */
export function containsUkrainianPlace(legalName: string): boolean {
  const context = contextOf(readText(normalise(legalName)));
  return context.places.some((hit) => isMeant(hit, context)) || context.tokens.some(({ text }) => isCompound(transliterationKey(text)));
}

/** A common word counts only with a capital and beside a sign that it is a settlement. */
function isMeant(hit: PlaceHit, { tokens }: Context): boolean {
  if (!hit.place.isAmbiguous || hit.form === 'adjective' || hit.isDisguised) return true;
  return /^(м|с|смт|міст[оаі]|city|у|в|із|з)$/.test(tokens[hit.from - 1]?.text ?? '') && tokens[hit.from]?.isCapital === true;
}

const isCompound = (key: string): boolean => FIRST_PARTS.some((part) => key.startsWith(part) && key.length > part.length + 1) || MACRO.some((part) => key.startsWith(part));
