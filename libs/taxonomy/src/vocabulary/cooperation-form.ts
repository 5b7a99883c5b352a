import type { Titles } from '../locale.ts';
import { normalisePhrase } from '../text/normalise-phrase.ts';

export type CooperationFormCode =
  | 'supply'
  | 'subcontract'
  | 'kit'
  | 'licence'
  | 'transfer'
  | 'venture'
  | 'abroad'
  | 'codevelop'
  | 'test'
  | 'mro'
  | 'localise'
  | 'service'
  | 'finance';

export interface CooperationForm {
  readonly code: CooperationFormCode;
  readonly titles: Titles;
  /** What people also call it, in English and Ukrainian. */
  readonly otherWords: readonly string[];
}

const form = (code: CooperationFormCode, en: string, uk: string, de: string, ...otherWords: string[]): CooperationForm => ({
  code,
  titles: { en, uk, de },
  otherWords,
});

/** Directional: each is offered or sought, with a place of production. In the order in which they are shown. */
export const COOPERATION_FORMS: readonly CooperationForm[] = [
  form('supply', 'Component supply', 'Постачання компонентів', 'Zulieferung von Komponenten', 'supply', 'supply of components', 'постачання'),
  form(
    'subcontract',
    'Subcontracting (build to print)',
    'Субпідряд (за кресленнями замовника)',
    'Auftragsfertigung nach Zeichnung',
    'subcontracting',
    'subcontract',
    'build to print',
    'build-to-print',
    'субпідряд',
    'виготовлення за кресленнями',
  ),
  form(
    'kit',
    'Kit assembly (SKD, CKD)',
    'Складання з комплектів (SKD, CKD)',
    'Montage von Bausätzen (SKD, CKD)',
    'kit assembly',
    'SKD',
    'CKD',
    'kit assembly (CKD)',
    'kit assembly (SKD)',
    'складання з комплектів',
    'великовузлове складання',
  ),
  form(
    'licence',
    'Licensed production',
    'Ліцензійне виробництво',
    'Lizenzfertigung',
    'license',
    'licence production',
    'виробництво за ліцензією',
  ),
  form(
    'transfer',
    'Technology transfer',
    'Передання технологій',
    'Technologietransfer',
    'transfer of technology',
    'передача технологій',
    'трансфер технологій',
  ),
  form(
    'venture',
    'Joint venture (equity)',
    'Спільне підприємство',
    'Gemeinschaftsunternehmen',
    'joint venture',
    'JV',
    'СП',
    'спільне підприємство (частка)',
  ),
  form('abroad', 'Production abroad', 'Виробництво за кордоном', 'Fertigung im Ausland', 'manufacturing abroad', 'виробництво закордоном'),
  form('codevelop', 'Co-development', 'Спільна розробка', 'Gemeinsame Entwicklung', 'codevelopment', 'joint development', 'спільне розроблення'),
  form('test', 'Testing and validation', 'Випробування та валідація', 'Erprobung und Validierung', 'testing', 'validation', 'випробування'),
  form(
    'mro',
    'Maintenance, repair, overhaul and upgrade',
    'Обслуговування, ремонт, капітальний ремонт і модернізація',
    'Wartung, Reparatur und Instandsetzung',
    'MRO',
    'maintenance, repair and overhaul',
    'maintenance, repair and overhaul (MRO)',
    'maintenance and repair',
    'обслуговування, ремонт і модернізація',
    'обслуговування та ремонт',
  ),
  form(
    'localise',
    'Localisation of components',
    'Локалізація компонентів',
    'Lokalisierung von Komponenten',
    'localization of components',
    'localisation',
    'localization',
    'локалізація',
  ),
  form(
    'service',
    'Distribution and in-service support',
    'Дистрибуція та супровід експлуатації',
    'Vertrieb und Betreuung im Einsatz',
    'distribution',
    'in-service support',
    'distribution and support',
    'дистрибуція',
    'сервісна підтримка',
  ),
  form('finance', 'Financing', 'Фінансування', 'Finanzierung', 'finance', 'funding', 'investment'),
];

const byPhrase: ReadonlyMap<string, CooperationForm> = new Map(
  COOPERATION_FORMS.flatMap((each) =>
    [each.code, ...Object.values(each.titles), ...each.otherWords].map(
      (word) => [normalisePhrase(word), each] as const,
    ),
  ),
);
const byCode: ReadonlyMap<string, CooperationForm> = new Map(COOPERATION_FORMS.map((each) => [each.code, each]));

/** Exactly a code. */
export const cooperationFormByCode = (code: string): CooperationForm | undefined => byCode.get(code);

/** The form of a code, a title or another word for it, in any case. */
export const findCooperationForm = (text: string): CooperationForm | undefined => byPhrase.get(normalisePhrase(text));
