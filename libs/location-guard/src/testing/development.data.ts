import { sentences } from './labelled-sentence.ts';

/** The sentences the rules may be tuned to. */
export const developmentSentences = [
  ...sentences('uk', true, `
    Ми виробляємо антени у Львові.
    Завод розташований у місті Кременчук.
    Наше виробництво знаходиться на вулиці Промисловій, 12.
    Цех у Білій Церкві, площею 2000 квадратних метрів.
    Ливарний цех у Запоріжжі приймає замовлення.
    Адреса: вул. Академіка Павлова, 271, Харків, 61054.
    Виробнича база за 15 хвилин їзди від Полтави.
    Майданчик у с. Гатне, ангар 4.
    Цех розташований біля залізничної станції.
    Координати: 50°27′01″ пн. ш. 30°31′24″ сх. д.
    Дзвоніть у цех: +38 (0462) 67-12-34.
    Релокували виробництво з Харкова на Закарпаття.
    Наш дніпровський завод сертифіковано за AQAP 2110.
    Одеський цех готовий до ремонту катерів.
    Складальна лінія у Вінницькій області.
    Працюємо на Хмельниччині з 2015 року.
    Механічний цех у Ромнах шукає замовлення.
    Наші інженери з Сум розробили двигун.
    Ділянка гальваніки в м. Рівне.
    Потужності розміщено в Ізюмі та Чугуєві.
    Київський завод електроніки, частина нашої групи.
    Наше підприємство знаходиться у Києві.
    Виробництво під Києвом, у Броварах.
    Склад на Троєщині.
    Верстати стоять у х@ркові? Ні, у Xapкові.
    Наша адреса: 79000 Львів, Городоцька 174.
    Навпроти ТЕЦ-6 стоїть наш ангар.
    Поруч із заводом «Маяк» орендуємо цех.
    Проспект Перемоги 67, вхід із двору.
    пров. Тихий 4, друга прохідна
    Наш цех на мапі: maps.google.com/?q=48.46,35.04
    Від Кропивницького 20 км у бік Знам’янки.
    Команда з Івано-Франківська, цех там само.
    Виробляємо корпуси в Коломиї, фарбуємо в Калуші.
    Завод в м. Суми.
    Наша дільниця у Стрию обробляє алюміній.
    смт Чорнобай, вул. Центральна
    Виробництво — село Іванівка.
    Підприємство розташоване між Луцьком та Ковелем.
    Цех за 2 км на північ від Умані.
    Телефонний код міста 0412.
    Ми на околиці Чернігова.
    Випробувальний полігон поблизу Житомира.
    Збірка у Кам’янському, склад у Павлограді.
    Наш майданчик у Южноукраїнську поряд з атомною станцією.
    Виготовляємо бронеплити у Маріуполі до 2022 року, тепер у Тернополі.
    Індустріальний парк «Біла Церква», будівля 3.
    К-и-ї-в, ми виготовляємо тут електроніку.
    Основний цех: Хар-ків, склад поруч.
    Д н і п р о — там наш завод.
    Знайдете нас за plus-кодом 8GX5FQ6R+2C.
    Виробничий підрозділ у Х4ркові? Так: Харк1в.
    Ми розташовані в обл. центрі — місто Ужгород.
    Новий цех за адресою: бульвар Шевченка 205, Черкаси.
    Прес-форми робимо у Фастові.
    Завод у Києві працює цілодобово.
  `),
  ...sentences('ru', true, `
    Мы производим двигатели в Запорожье.
    Завод в Днепре выпускает корпуса.
    Цех под Киевом, 1500 м².
    ул. Сумская 45, второй этаж, вход со двора
    Производственная площадка в Черниговской области.
    Наш цех в 10 минутах езды от Полтавы.
    Наше предприятие рядом с аэропортом.
    Харьковский завод нашей группы делает редукторы.
    Собираем беспилотники во Львове и Луцке.
    Склад: г. Кременчуг, пр. Свободы 12.
    Индекс 69000, цех номер два.
    Звоните на завод: (056) 234-56-78.
    Производство находится в Сумах.
    Перевезли станки из Северодонецка в Житомир.
    Работаем в Кривом Роге с 1998 года.
    Завод недалеко от Винницы.
    Мы из Николаева, строим катера.
    GPS цеха 46.4825, 30.7233
    Литейка в посёлке Черноморское.
    Днепропетровская область, новый сборочный участок.
    Мастерская в Изюме.
    Цех напротив вокзала.
    От Одессы 30 км, первый поворот после заправки.
    Покраска в Ирпене, сборка в Буче.
  `),
  ...sentences('en', true, `
    We produce antennas in Lviv.
    Our facility is located near Poltava.
    Our Dnipro plant has 40 CNC machines.
    Factory address: 14 Zavodska Street, Kremenchuk.
    We are based in Kyiv and make drones in our own workshop.
    Production is in Kyiv, left bank.
    Final assembly takes place in Odesa.
    Our Kharkov workshop was moved in 2023.
    The plant is 40 km from Lviv.
    A 30 minutes drive from Dnipro brings you to our gate.
    Site coordinates 49.4444 N, 32.0598 E.
    Please ship to: 03150, Kyiv, Antonovycha St. 50.
    Our shop is in Bila Tserkva.
    We have a foundry in the Sumy region.
    Test range in Kherson oblast.
    Warehouse next to the Boryspil airport.
    Our engineers in Ternopil design the boards.
    Manufacturing site: Ivano-Frankivsk.
    We operate a factory in Rivne.
    Machining in Zaporizhia, painting in Nikopol.
    Call us at the plant: +380 48 700 11 22.
    Grid 37U CQ 12345 67890
    The works are opposite the thermal power station.
    Find the hall here: https://goo.gl/maps/abc123XYZ
    what3words: table.lamp.spoon
    Our subsidiary in Vinnytsya makes harnesses.
    The workshop is in a village called Malynivka near Chuhuiv.
    Production moved from Mariupol to Khmelnytskyi.
    Kremenchuk-based producer of armoured hulls.
    Our D n i p r o site runs three shifts.
    Our Zaporizhzhya facility casts blades.
    Assembly hall in Brovary.
    The company operates from Cherkasy.
    Our plant is in K1ev.
    We make shells in Sumy, Ukraine.
    Engine test bench north of Kharkiv.
    Our branch office and production: Naukova Street 7a, second floor.
    Located on the outskirts of Chernihiv.
    The plant stands on the Kyiv-Zhytomyr highway.
    Our workshop is near the Lisova metro station.
    Shipments leave from our Odessa warehouse.
    Hull production in Dnipropetrovsk region.
  `),
  ...sentences('translit', true, `
    Zavod roztashovanyi u Kharkovi.
    Nashe vyrobnytstvo u Lvovi.
    My robymo drony v Odesi.
    Nash zavod v Zaporozhye.
    vul. Promyslova 12, tsekh 3
    Sklad u Brovarakh.
    Adresa: vul. Kyivska 8, Poltava
    Tsekh za 15 km vid Vinnytsi.
    Proizvodstvo v Kremenchuge i Poltave.
    Nasha fabryka bilia aeroportu.
    Zhytomyrska oblast, skladannia dvyhuniv.
    Nash ceh u Bilii Tserkvi.
    ulitsa Zavodskaya 3, sklad
    Predpriyatie nahoditsya v Chernigove.
    Vyrobnytstvo perenesly do Uzhhoroda.
    smt Hostomel, anhar 2
    Zbyraiemo v Dnipri.
    Dniprovskyi zavod robyt korpusy.
  `),
  ...sentences('uk', false, `
    Виробляємо артилерійські боєприпаси 122/152/155 мм.
    Сертифікат ISO 9001:2015 та AQAP 2110 чинні.
    ДСТУ 8828:2019, клас захисту 6.
    Обробка з допуском ±0,005 мм, шорсткість Ra 0,8.
    Артикул 45.3124.006-01, креслення 49000.12.
    Прес 1600 тонн, розмір столу 2000x1500 мм.
    Закінчив Київський політехнічний інститут.
    Навчалась у Харківському національному університеті радіоелектроніки.
    Інженер, випускник Львівської політехніки.
    Має диплом Дніпровського національного університету.
    Ракетний комплекс «Вільха» та БТР-4 «Буцефал».
    Корвет «Гетьман Іван Мазепа» збудовано за кордоном.
    Радіолокатор «Одеса» виявляє цілі на дальності 60 км.
    Приціл «Полтава» сертифіковано.
    Зустрінемось у Києві на форумі.
    Наша делегація прибуде до Києва 12 листопада.
    Будемо у Києві з понеділка по середу.
    Готель у Києві забронюємо самі.
    Міжнародний форум оборонної промисловості у Києві.
    Наш партнер працює у Вроцлаві.
    Завод у Варшаві, вул. Промислова 5.
    Офіс у Празі, склад у Брно.
    Ведемо переговори з заводом у Мюнхені.
    Виробництво в Польщі та Чехії.
    Суми авансу обговорюються.
    Рівне світло по всій робочій зоні.
    Горішні плити мають бути рівними.
    Мости постійного струму та випрямлячі.
    Ніжинські огірки входять до раціону.
    До складу входить ізюм.
    Самбо і бокс для ветеранів.
    Працюємо по всій Україні.
    Виробництво в Україні.
    Шукаємо виробника у східній Європі.
    Наші клієнти на сході країни.
    Тиск 150 бар, температура 240 градусів.
    Дальність 40 км, висота 3000 м.
    Пробіг 10000 км без обслуговування.
    Мотогодини: 12000 год.
    Радар виявляє дрони поблизу мостів.
    Термін виконання — 45 днів.
    Мобільний: 067 123 45 67, Signal.
    +380 (50) 765-43-21, питати Олену.
    Площа цеху 3000 м², висота стелі 8 м.
    Виробнича площа понад 1200 кв. м.
    Координатні вимірювання на CMM.
    Індекс в’язкості 12000.
    Богдан Хмельницький, директор з розвитку.
    Володимир Мельник відповідає за якість.
    Пане Борислав, дякуємо за зустріч.
    Щастя і здоров’я нашим захисникам!
    Валки прокатного стану діаметром 400 мм.
    Сміла конструкція корпусу.
    Долина частот 2,4–5,8 ГГц не використовується.
    Вишневе маркування означає навчальний снаряд.
    Сертифікація в Туреччині, місто Анкара.
    Поїзд до Києва з Варшави зручний.
    Ми пройшли випробування на фронті під Бахмутом.
    Дрони воюють у боях за Авдіївку.
    Він народився у Вінниці.
    Кремній, карбід бору, поліетилен СВМПЕ.
    Ліцензійне виробництво двигунів потужністю 450 к.с.
    Катер проєкту 58155 «Гюрза-М».
    Снаряди для САУ «Богдана» та M109.
    Стандартні з’єднувачі серії 38999.
    Акумулятори 18650 та 21700.
    Поставка на умовах DAP.
    Маємо вільні потужності на 20000 деталей на рік.
    Вул. та номер будинку не розголошуємо.
    Тканина 500D, ширина рулону 150 см.
    Підприємство на заході України шукає партнера.
    Стійкість до Ø50.125 та 36.250 мм.
  `),
  ...sentences('ru', false, `
    Производим снаряды 152 мм по ГОСТ.
    Окончила Харьковский авиационный институт.
    Давление 12 бар, расход 40 л/мин.
    Партнёр в Мюнхене, производство в Дрездене.
    Встреча в Киеве во время форума.
    Прилетим в Киев в ноябре.
    Суммы аванса до 30 %.
    Ровно 100 штук в партии.
    Дрон «Полтава» летает 40 км.
    Площадь застройки не важна.
    Завод в Праге, улица Чешская 5.
    Ищем площадку для сборки в Польше.
    Родился в Житомире, живёт в Берлине.
    Калибр 7,62 и 5,45 мм.
    Мобильный +380 95 111 22 33.
    Улица нам не важна, важны сроки.
    Работаем с заказчиками по всей Украине.
    Изюм и курага для пайков.
  `),
  ...sentences('en', false, `
    We make Artillery ammunition 122/152/155 mm.
    Localisation of vehicle maintenance in Ukraine.
    ISO 9001:2015 certified since 2009.
    STANAG 4569 Level 4, MIL-STD-461G.
    Part number 61052-03, revision B.
    Graduated from Kyiv Polytechnic Institute in 2001.
    She holds a PhD from Kharkiv National University.
    Degree in ballistics, Odesa Military Academy.
    Meet us in Kyiv at the forum.
    We will arrive in Kyiv on 12 November.
    Happy to talk in Kyiv during the forum.
    Our plant in Wrocław makes harnesses.
    Located in Paris, 12 Rue Cler.
    Our facility: Industriestraße 5, 80331 München.
    Factory in Huntsville, Alabama.
    Warsaw, ul. Marszalkowska 10, is our office.
    The drone "Kharkiv" flies for two hours.
    The Dnipro-1 radio works at 400 MHz.
    Bohdana howitzer on a Tatra chassis.
    Working pressure 250 bar.
    Milling up to 100x200x300 mm with 0.01 mm tolerance.
    We look for production partners in Ukraine.
    A plant in eastern Ukraine would suit us.
    The radar covers 40 km from the sensor.
    Sensors that protect power stations and bridges.
    Our systems are deployed near airports.
    Delivery to any point of Ukraine.
    We seek a Ukrainian machine shop.
    Our director, Volodymyr Koval, speaks French.
    Square section 40x40, wall 3 mm.
    Main Street Capital is an investor.
    Call +44 20 7946 0958.
    10,000 rounds per month, 49,000 per year.
    Coordinates measuring machine with 2 µm accuracy.
    Our embassy in Kyiv can confirm.
    Lane keeping, road tests, avenue of approach.
    We plan a joint venture in western Ukraine.
    Index 12.500, 24.750 on the dial.
    Voltage 48.50, current 24.75 A.
    Born in Lviv, he lives in Oslo.
    Our shells were fired near Avdiivka during the battle.
    Kyiv is lovely in autumn; see you at the forum.
    Frequencies 2.400-2.483 GHz and 5.725-5.875 GHz.
    M4+6 bolts and 8x57 cartridges.
    The company has an office in Alexandria, Virginia.
    Steel plates 500 HB, 12 mm thick.
    SMT PCB assembly, Non-destructive testing.
    Standing next to the machine you hear nothing.
    Close to 100 engineers work for us.
    We work in the field of EW.
    Our site is certified; our line runs two shifts.
  `),
  ...sentences('translit', false, `
    Zakinchyla Lvivsku politekhniku.
    Zustrinemos u Kyievi na forumi.
    Dalnist 40 km, vaha 12 kg.
    Tochnist 0,01 mm, rozmir 200x300.
    Nash partner u Varshavi.
    Vstrecha v Kieve vo vremya foruma.
    Vypusknyk KhAI.
    Vyrobnytstvo v Polshchi.
    Radiostantsiia "Poltava" pratsiuie na 30 km.
  `),
  ...sentences('uk', true, `
    Наш завод розташований у Дніпрі
    Цех у м.Львів
    вул.Сумська,15
    Виробничий майданчик: Сумська область
    Ми знаходимось на Лівому березі Києва, цех 5
    Наш цех за Харковом
    завод у харкові
    наш цех в сумах, місто суми
    цех у рівному, вул. соборна 5
    НАШ ЗАВОД У ХАРКОВІ
    НАШ ЗАВОД У СУМАХ
    ЦЕХ У РІВНОМУ
    ХАРЬКОВ
    Полтава
    Виробництво розміщене в Дрогобицькому районі
    Вишгородський район, 10 км від водосховища
    поблизу Канівської ГЕС
    поряд із Бурштинською ТЕС
    Хмельницька АЕС за 3 км від цеху
    координати 50.45 30.52
    тел: 0443456789
    код міста 044
    індекс: 79060
    м. Київ, 04073
    цех-Полтава.png
    Завод_Дніпро_план.dwg
    К1їв, наш завод
    Хapьkoв, цех
    Наш завод у Киeві
    Х.арків завод
    Ха рків, наш цех
    виробництво в селі Стоянка
    Виробництво в Стоянці
    у селищі Ворзель
    за півгодини від Києва
    на північ від Києва
    між Києвом і Житомиром
    на околиці Сум
    Київ, завод «Арсенал»
    виробляємо у Києві та області
    одеське виробництво
    наш харківський партнерський цех
    На Львівщині відкрили цех
  `),
  ...sentences('ru', true, `
    г.Харьков, ул.Плехановская 57
    в 50 км западнее Киева
  `),
  ...sentences('en', true, `
    Kharkiv, Ukraine
    Unser Werk in Charkiw fertigt Gehäuse
    Nasz zakład we Lwowie
    Notre usine à Kharkiv
    Our plant, Poltava
    Lviv
    Our workshop is behind the Epicentr shopping mall
    50.4501,30.5234
    50,4501; 30,5234
    N50 27.006 E30 31.404
    50°27'N, 30°31'E
    lat: 49.84 lon: 24.03
    36UXV2742191244
    (044) 234 56 78
    +38 057 7001122
    +380442345678
    https://www.openstreetmap.org/#map=18/49.99/36.23
    maps dot app dot goo dot gl/abc
    hxxps://maps[.]app[.]goo[.]gl/abc
    Kyiv_plant_photo.jpg
    Dn1pro plant
    Ⓚⓗⓐⓡⓚⓘⓥ plant
    Kyiv oblast, Vyshneve, Kyivska st. 8
    Promyslova 5, Kharkiv
    half an hour from Kyiv
    Our facility in Southern Kyiv
    Our head office and plant are in Kyiv
    Donetsk region plant
  `),
  ...sentences('translit', true, `
    hodyna yizdy vid Lvova
  `),
  ...sentences('uk', false, `
    Зустріч: Київ, 12 листопада
    Київ
    Навчалася у Львові, МВА
    Кандидат наук, Харків
    ЗСУ застосовують виріб на Харківському напрямку
    Радар «Харків-М» виявляє цілі
    ЗРК «Дніпро»
    БТР-4Е, БТР-3, КрАЗ, Т-64БВ
    Лінія Київ працює за графіком форуму
    Сума 61000
    вул. Злота 44, Варшава
    ул. Прага 3
    100 % контроль
    мобільний 0671234567
    Київстар, Signal
    Укрпошта, Нова пошта
    Рівний, суміш, стрийський торт
    Дніпровська хвиля
    Мова: українська, англійська
    Петро Харківський, менеджер
    Поїзд Варшава — Київ
    Ми прилетимо до Жешува, далі поїздом до Києва
    Приїдемо з Дніпра на форум до Києва
    Пам'яті захисників Маріуполя
    Гарматний ствол 155 мм L/52
    Завод по виробництву порохів в Україні
  `),
  ...sentences('ru', false, `
    ул. Ленина в Минске
  `),
  ...sentences('en', false, `
    Forum Kyiv 2025
    Hotel Kyiv, meeting room 3
    Kryvyi is not here
    Deliver CIF Rotterdam
    ISO/IEC 17025:2017
    12.7x108, 14.5x114, 23x152
    M50 x 1.5, M36 x 4
    50.00, 36.00
    24.00 x 48.00 mm
    Ø48.015/48.040
    36.5 V, 49.2 A
    Tolerance +0.025 / -0.041
    +0.4423 mm
    0443 456 789 pcs
    Part 0445110369 Bosch
    Ra 0.8, Rz 6.3
    FCA Incoterms 2020
    DIN EN 10204 3.1
    AISI 4340, 42CrMo4
    50.21500 24.12500 mm
    Olena Kyivska, sales
    Mr Odesskyi
    Ivan Lvivskyi will attend
    Oleksandr Poltavets
    Lviv Polytechnic alumni
    Prague plant visit on Thursday
  `),
] as const;
