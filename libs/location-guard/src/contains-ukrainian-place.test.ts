import { describe, expect, it } from '@jest/globals';
import { containsUkrainianPlace } from './contains-ukrainian-place.ts';

describe('containsUkrainianPlace', () => {
  it.each(['ПАТ «Харківський завод транспортного устаткування»', 'Kharkiv Plant LLC', 'ТОВ «Завод у Полтаві»', 'ДП «Київприлад»', 'ПрАТ «Запоріжсталь»', 'Lvivprylad JSC', 'ООО «Одесский механический завод»', 'ТОВ «Волинь-Дизель»', 'Донбас Метал', 'Сумське НВО', 'ТОВ «Дніпроспецсталь»', 'Kyiv Drones', 'Закарпаття Електро', 'ТОВ "Білоцерківський механічний"'])(
    'is true of %s',
    (name) => {
      expect(containsUkrainianPlace(name)).toBe(true);
    },
  );

  it.each(['ТОВ «Арсен Системи»', 'ТОВ «Рубін Прилад»', 'Ukrainian Armor', 'Укрспецсистеми', 'ТОВ «Суми рівних»', 'SkyFall', 'Rheinmetall AG', 'Sabah Systems', 'ТОВ «Щастя»', 'Kvertus', 'Oplot Mechanics'])('is false of %s', (name) => {
    expect(containsUkrainianPlace(name)).toBe(false);
  });
});
