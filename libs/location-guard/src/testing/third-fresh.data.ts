import { sentences } from './labelled-sentence.ts';

/** Written after the second fresh set had been mended, around rivers, codes and capitals of regions; measured once before anything was mended because of it. */
export const thirdFreshSentences = [
  ...sentences('uk', true, `
    Код 61001, відділення на розі, запитайте нашу прохідну.
    Стоїмо на лівому березі Дніпра, нижче за течією від греблі.
    Цех за двадцять хвилин на північ від обласного центру.
    Вантаж приймаємо на складі, поштовий код 49000.
    Наш елінг на правому березі Десни.
    Підприємство розташоване південніше обласного центру, за об'їзною.
    Сусіди зліва – Зміївська ТЕС, звідти до нас пішки.
    Ремонтна база – Бердичів, вул. Європейська.
    Складальна лінія переїхала до Калуша взимку.
    Ливарний цех працює у Кам'янському, друга зміна – в Самарі.
  `),
  ...sentences('ru', true, `
    Наш цех на левом берегу Днепра, сразу за мостом.
    Почтовый код 65012, склад готовой продукции.
    Производство находится севернее областного центра.
    Участок гальваники работает в Изюме.
  `),
  ...sentences('en', true, `
    The works sit on the left bank of the Dnieper south of the regional capital.
    Our slipway is on the right bank of the Southern Bug.
    You find our foundry just west of the oblast centre.
    Second building: Brovary, behind the brewery.
    Assembly moved to Uzhhorod last spring.
    We are two streets from the Kremenchuk refinery.
  `),
  ...sentences('translit', true, `
    kod 61001, nash sklad hotovoi produktsii
    poshtovyi kod 49000
    Nash tsekh na livomu berezi Dnipra
    vyrobnytstvo na pivden vid oblasnoho tsentru
    nash zavod u Konotopi
    tsekh: Lutsk, vul. Rivnenska
  `),
  ...sentences('uk', false, `
    Код виробу 45012, партія від ста штук.
    Код NATO 13221, документація англійською.
    Понтони пройшли випробування на річці з течією 2 м/с.
    Катер забезпечує патрулювання Дніпра та лиманів.
    Берегові комплекси потребують антикорозійного покриття.
    Центр обробки з п'ятьма осями, точність 5 мкм.
    Виробничий центр компетенцій для композитів.
    Код помилки 40101 означає перегрів двигуна.
    Квед 25400, основний вид діяльності.
    Готові зустрітися на форумі в Києві у вересні.
    Сталь 30ХГСА, твердість 45 HRC, партія 12000 штук.
    Ресурс акумулятора 10000 циклів.
  `),
  ...sentences('ru', false, `
    Код детали 30512, чертёж по запросу.
    Катера работали на Днепре во время боёв за левый берег Днепра.
    Региональный сервис в Польше возможен.
    Нужен поставщик литья до 12500 килограммов в месяц.
  `),
  ...sentences('en', false, `
    CAGE code 61001, registered in SAM.
    NCAGE code A1234 is available.
    HS code 88062 applies to the airframe.
    The bank guarantee covers the first batch.
    Regional capital markets fund the joint venture.
    Our unmanned boats patrol the Dnieper and its delta.
    Riverbank erosion sensors are outside our range.
    Machining centre with five axes and a capital stock of spares.
    The Black Sea and Danube operators are our users.
    Units fought on the left bank of the Dnieper in 2023.
  `),
  ...sentences('translit', false, `
    kod vyrobu 45012
    kod NATO 13221
    obroblennia na tsentri z piatma osiamy
    postavka 20000 shtuk na misiats
  `),
];
