/** An authority that decides about, or is usually asked for, a licence. A name to look for, no address and no advice. */
export interface ExportAuthority {
  readonly code: string;
  /** As it calls itself in English, with the abbreviation in use. */
  readonly en: string;
  readonly uk: string;
}

const authority = (code: string, en: string, uk: string): ExportAuthority => ({ code, en, uk });

/**
 * For the countries of the first edition; others have none here, which the page says. Each with the act that names it:
 * - UA: Law 549-IV of 20 February 2003 on state control over international transfers of military and dual-use goods.
 * - US: ITAR, 22 CFR 120-130 (Directorate of Defense Trade Controls, Department of State); EAR, 15 CFR 730-774 (Bureau of Industry and Security, Commerce).
 * - GB: Export Control Act 2002 and Export Control Order 2008 (Export Control Joint Unit, Department for Business and Trade).
 * - FR: code de la défense, L. 2335-1 and following (applications to the Direction générale de l'armement; the commission CIEEMG is chaired by the SGDSN).
 * - DE: Außenwirtschaftsgesetz and -verordnung (BAFA); Kriegswaffenkontrollgesetz (federal ministry for economic affairs).
 * - PL: Act of 29 November 2000 on foreign trade in goods of strategic importance (minister competent for the economy, department for trade in strategic goods).
 * - CZ: Act 38/1994 on foreign trade in military material (Licensing Administration of the Ministry of Industry and Trade).
 * - TR: Law 5201 of 29 June 2004 on the control of industries producing war tools, vehicles, weapons, ammunition and explosives (Ministry of National Defence).
 * Where each was looked up stands in docs/matching.md.
 */
const BY_COUNTRY: Readonly<Record<string, readonly ExportAuthority[]>> = {
  UA: [authority('SSECU', 'State Service of Export Control of Ukraine', 'Державна служба експортного контролю України')],
  US: [
    authority('DDTC', 'Directorate of Defense Trade Controls, Department of State (ITAR)', 'Управління контролю оборонної торгівлі Державного департаменту (ITAR)'),
    authority('BIS', 'Bureau of Industry and Security, Department of Commerce (EAR)', 'Бюро промисловості та безпеки Міністерства торгівлі (EAR)'),
  ],
  GB: [authority('ECJU', 'Export Control Joint Unit, Department for Business and Trade', 'Об’єднаний підрозділ експортного контролю Міністерства бізнесу та торгівлі')],
  FR: [authority('DGA', 'Directorate General of Armaments (DGA), with the commission chaired by the SGDSN', 'Генеральна дирекція озброєнь (DGA) разом із комісією під головуванням SGDSN')],
  DE: [
    authority('BAFA', 'Federal Office for Economic Affairs and Export Control (BAFA)', 'Федеральне відомство з економіки та експортного контролю (BAFA)'),
    authority('BMWE', 'Federal ministry for economic affairs, for weapons of war', 'Федеральне міністерство економіки, щодо воєнної зброї'),
  ],
  PL: [authority('PL-MRIT', 'Ministry for the economy, for trade in strategic goods', 'Міністерство, відповідальне за економіку, щодо торгівлі стратегічними товарами')],
  CZ: [authority('CZ-MPO', 'Licensing Administration of the Ministry of Industry and Trade', 'Ліцензійне управління Міністерства промисловості і торгівлі')],
  TR: [authority('TR-MSB', 'Ministry of National Defence (MSB)', 'Міністерство національної оборони (MSB)')],
};

/** Empty where the authority of a country is not on file. */
export const exportAuthoritiesOf = (country: string): readonly ExportAuthority[] => BY_COUNTRY[country] ?? [];

const UNION = new Set('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '));

/** Between two members of the European Union a defence product is transferred, not exported (Directive 2009/43/EC). */
export const areBothInUnion = (one: string, other: string): boolean => UNION.has(one) && UNION.has(other);
