import { type MappedField } from './column-sources.ts';

/** How headings of other files call the columns: English, Ukrainian, German; normalised as `normalName` does. */
export const COLUMN_WORDS: Readonly<Record<MappedField, readonly string[]>> = {
  Organisation: ['organisation', 'organization', 'company', 'company name', 'firm', 'name of company', 'legal name', 'name', 'exhibitor', 'назва', 'назва компанії', 'назва організації', 'організація', 'компанія', 'підприємство', 'найменування', 'firma', 'firmenname', 'unternehmen', 'name des unternehmens', 'organisation name'],
  Country: ['country', 'nation', 'country of registration', 'країна', 'країна реєстрації', 'держава', 'land', 'staat', 'herkunftsland', 'country code'],
  Type: ['type', 'kind', 'category', 'organisation type', 'organization type', 'participant type', 'тип', 'тип організації', 'тип учасника', 'категорія', 'вид', 'typ', 'art', 'kategorie', 'art des unternehmens'],
  'Registration no.': ['registration no', 'registration number', 'reg no', 'company number', 'company no', 'tax id', 'vat number', 'єдрпоу', 'код єдрпоу', 'реєстраційний номер', 'номер реєстрації', 'handelsregisternummer', 'registernummer', 'hrb', 'handelsregister', 'registrierungsnummer', 'ust id', 'edrpou'],
  Website: ['website', 'web', 'url', 'site', 'homepage', 'web site', 'сайт', 'вебсайт', 'веб сайт', 'webseite', 'internet'],
  About: ['about', 'description', 'profile', 'company profile', 'about the company', 'опис', 'про компанію', 'профіль', 'про нас', 'beschreibung', 'profil', 'über uns', 'firmenprofil'],
  Offers: ['offers', 'offer', 'offering', 'products', 'capabilities', 'we offer', 'products and services', 'пропозиції', 'пропонує', 'пропонуємо', 'продукція', 'можливості', 'angebot', 'angebote', 'produkte', 'bietet', 'leistungen'],
  Seeks: ['seeks', 'seek', 'needs', 'looking for', 'interested in', 'demand', 'requirements', 'потреби', 'шукає', 'шукаємо', 'потребує', 'запит', 'sucht', 'suche', 'bedarf', 'gesucht', 'wir suchen'],
  'Cooperation offered': ['cooperation offered', 'forms offered', 'cooperation forms offered', 'пропонована співпраця', 'форми співпраці пропонуємо', 'angebotene kooperation', 'angebotene zusammenarbeit'],
  'Cooperation sought': ['cooperation sought', 'forms sought', 'cooperation', 'form of cooperation', 'бажана співпраця', 'форма співпраці', 'форми співпраці', 'співпраця', 'gesuchte kooperation', 'gesuchte zusammenarbeit', 'zusammenarbeit', 'kooperation'],
  Certificates: ['certificates', 'certificate', 'certification', 'certifications', 'сертифікати', 'сертифікат', 'сертифікація', 'zertifikate', 'zertifizierung', 'zertifizierungen'],
  Employees: ['employees', 'number of employees', 'headcount', 'head count', 'staff', 'size', 'company size', 'працівники', 'кількість працівників', 'персонал', 'чисельність', 'mitarbeiter', 'mitarbeiterzahl', 'beschäftigte', 'anzahl mitarbeiter'],
  Delegates: ['delegates', 'delegate', 'participants', 'attendees', 'delegation', 'делегати', 'делегат', 'учасники', 'представники', 'делегація', 'delegierte', 'teilnehmer', 'delegation members', 'vertreter'],
  Languages: ['languages', 'language', 'spoken languages', 'мови', 'мова', 'sprachen', 'sprache'],
  Unavailable: ['unavailable', 'not available', 'absent', 'absence', 'absences', 'недоступність', 'недоступні', 'відсутність', 'abwesend', 'abwesenheit', 'nicht verfügbar'],
  'Offer codes': ['offer codes', 'codes of offers', 'product codes', 'product codes offered', 'cpv', 'cpv codes', 'cpv code', 'nace', 'nace codes', 'nace code', 'коди пропозицій', 'коди продукції', 'коди товарів', 'дк 021', 'код дк 021', 'квед', 'код квед', 'produktcodes', 'codes der angebote', 'angebotscodes', 'cpv codes angebot', 'wz code'],
  'Need codes': ['need codes', 'codes of needs', 'product codes sought', 'product codes needed', 'cpv codes sought', 'коди потреб', 'codes des bedarfs', 'codes der bedarfe', 'bedarfscodes', 'cpv codes bedarf', 'gesuchte produktcodes'],
  'Delegate name': ['delegate name', 'contact', 'contact person', 'contact name', 'full name', 'person', 'контактна особа', 'піб', 'ім я делегата', 'представник', 'ansprechpartner', 'kontaktperson', 'kontakt', 'name des delegierten'],
  'Delegate e-mail': ['delegate e mail', 'delegate email', 'email', 'e mail', 'mail', 'e mail address', 'email address', 'contact email', 'пошта', 'ел пошта', 'електронна пошта', 'ел адреса', 'імейл', 'e mail adresse', 'email adresse'],
};

/** A heading without case, signs and accents of typing. */
export const normalName = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
