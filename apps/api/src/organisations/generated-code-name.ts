import { randomInt } from 'node:crypto';

/** Trees, plants and birds in both languages; none is the name of a Ukrainian settlement or river. */
const WORDS: readonly (readonly [en: string, uk: string])[] = [
  ['Maple', 'Клен'], ['Rowan', 'Горобина'], ['Sycamore', 'Явір'], ['Spruce', 'Ялина'], ['Larch', 'Модрина'], ['Elder', 'Бузина'], ['Aspen', 'Осика'], ['Poplar', 'Тополя'],
  ['Juniper', 'Ялівець'], ['Hazel', 'Ліщина'], ['Acacia', 'Акація'], ['Cedar', 'Кедр'], ['Cypress', 'Кипарис'], ['Magnolia', 'Магнолія'], ['Laurel', 'Лавр'], ['Lavender', 'Лаванда'],
  ['Clover', 'Конюшина'], ['Fern', 'Папороть'], ['Sage', 'Шавлія'], ['Thyme', 'Чебрець'], ['Poppy', 'Мак'], ['Iris', 'Ірис'], ['Aster', 'Айстра'], ['Cornflower', 'Волошка'],
  ['Heron', 'Чапля'], ['Swift', 'Стриж'], ['Kestrel', 'Боривітер'], ['Merlin', 'Кречет'], ['Crane', 'Журавель'], ['Stork', 'Лелека'], ['Lark', 'Жайвір'], ['Oriole', 'Іволга'],
  ['Kingfisher', 'Рибалочка'], ['Nuthatch', 'Повзик'], ['Wagtail', 'Плиска'], ['Thrush', 'Дрізд'], ['Starling', 'Шпак'], ['Swan', 'Лебідь'], ['Petrel', 'Буревісник'], ['Hoopoe', 'Одуд'],
];

/** A code name in both languages; it says nothing about the firm. */
export function generatedCodeName(): { readonly en: string; readonly uk: string } {
  const [en, uk] = WORDS[randomInt(WORDS.length)]!;
  const number = randomInt(1, 100);
  return { en: `${en} ${number}`, uk: `${uk} ${number}` };
}
