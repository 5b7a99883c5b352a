import { sentences } from './labelled-sentence.ts';

/** A second look with new eyes, after the first one had been acted on. */
export const secondFreshSentences = [
  ...sentences('uk', true, `
    Доброго дня! Наше виробництво в Тернополі, шукаємо партнера з литва.
    Збираємо дрони у підвалі на Подолі, вул. Щекавицька 30.
    Ми з Кременчука.
    Миколаївський суднобудівний завод, цех № 4, наш орендодавець.
    Наш технолог чекатиме вас на заводі у Сєвєродонецьку.
    Є цех у Чернівцях і склад у Хотині.
    Товар зберігається у Бердичеві.
    Виготовляємо оптику в Ізюмі з 1990-х.
    Потужності: Харків (мехобробка), Дніпро (складання).
    Виробництво плат – Рівне, корпусів – Луцьк.
    36039, Полтава, вул. Європейська, 150
    Навпроти нас автовокзал, повз не проїдете.
    Ми за 5 км від Бучі у бік Гостомеля.
    Ділянка термообробки знаходиться поблизу Трипільської ТЕС.
    Відправка Новою поштою, відділення №12, Кропивницький.
    Основна виробнича база – Слов’янськ, релокована до Калуша.
    Цех знаходиться на Салтівці.
    Наш Львівський підрозділ робить антени.
    Завод у Запорізькому районі працює.
    Координати: N 48°27.9' E 35°02.7'
    Дзвоніть: 044-234-56-78, цех.
    На Київщині маємо випробувальний майданчик.
    Ми виготовляємо пластини в Ж-и-т-о-м-и-р-і.
    Виробництво у Дрогобичі зупинялося лише раз.
  `),
  ...sentences('ru', true, `
    Цех в Черновцах, 300 м².
    Мы на улице Героев, 5, возле элеватора.
    Мастерские разместили под Житомиром.
    Завод имени Малышева в Харькове – наш заказчик и сосед.
    Ремонтируем технику во Львовской области.
    Приезжайте: Полтава, Зыгина 10.
    Пресс стоит в Павлограде.
    Собираем рации в Ивано-Франковске.
    До нас 20 км от Луцка.
    Наш склад: Киев, ул. Пшеничная 9.
    Из Мелитополя вывезли станки в Хмельницкий.
    Конструкторы сидят в Днепре, производство там же.
  `),
  ...sentences('en', true, `
    Hello, we are a small company from Vinnytsia and produce optics.
    Our Ukrainian site is in Lutsk.
    The joint venture would use our existing hall in Uzhhorod.
    Trials are held at our range near Mykolaiv.
    We own a 4000 sqm building in Chernivtsi.
    Our castings come from our sister plant in Kamianske.
    The workshop is hidden under the Dnipro football stadium.
    Two halls in the Kharkiv district of Saltivka.
    Our address is Velyka Vasylkivska 72, Kyiv.
    Our factory is an hour's drive west of Kyiv.
    Poltava-based team, production in the same city.
    Kyivskyi Shliakh St. 10, Boryspil
    The line was moved to a village outside Ivano-Frankivsk.
    GPS 49.5535 25.5948, second gate.
    Come to our Zaporizhzhia workshop.
    Our R&D and production are both in Dnipro.
    We have been making gearboxes in Kharkiv since 1995.
    Delivery address: Odesa, Kulikove pole 1.
    Our test stand is at the old airfield near Uman.
    We can host you at our plant in Kyiv.
    Premises in Khmelnytskyi, 12 workers.
    (0342) 55-66-77 is the plant's landline.
  `),
  ...sentences('translit', true, `
    Nash tsekh u Chernivtsiakh, pryizhdzhaite.
    Zavod v Belaya Tserkov.
    Dniprovska dilnytsia zvariuvannia.
    V Krivom Roge liteyka.
    Robymo elektroniku v Kyievi, maiemo svii zavod.
    40 km ot Kharkova nash poligon.
    Adres: Kremenchug, ul. Kievskaya 5
    Nash sklad bilia stantsii Fastiv.
  `),
  ...sentences('uk', false, `
    Компанія заснована у 2015 році випускниками КПІ.
    Навчався у Сумах, працює в Осло.
    Прошу надати дані щодо АКБ 6S2P 12000 мА·год.
    Дрон-перехоплювач «Одеса-2» швидкістю 300 км/год.
    Ми приїдемо на форум у складі трьох осіб.
    Готові зустрітися в Києві, у кулуарах форуму.
    Наш завод у Швеції, а представник буде в Києві.
    Виготовляємо за кресленнями замовника, ліцензія діє до 2027 року.
    Модуль «Сич», станція РЕБ «Буковель», комплекс «Нота».
    Фланець 150/200, ДСТУ ISO 7005.
    Сила струму 30 А, напруга 48 В.
    Постійні клієнти в Данії, Норвегії та Польщі.
    Ми маємо офіс у Варшаві на вул. Повонзковській 44.
    Наступного місяця їдемо на виставку MSPO до Кельце.
    Керівник делегації — пан Хмельницький.
    Пані Олена Полтавець, відділ закупівель.
    Ставка аванс 30 %, суми у гривнях.
    Рівне та щільне укладання волокна.
    Тримаємо запас на складі 20000 шт.
    Наш стенд поруч із входом, стіл 12.
    Бойовий досвід під Бахмутом врахований у конструкції.
    Діаметр стріли 1,2 м, міст підсилювача на транзисторах.
    Захист мостів і портів від безпілотних катерів.
    Дякуємо, але нам потрібен виробник пороху.
    Виробництво можемо розгорнути в центральній Україні.
    Полімер АБС, індекс розплаву 22000.
    Ракета пролетіла 40 км від точки пуску.
    Дата народження не потрібна; він родом з Одещини.
    Міст між двома компаніями, довіра понад усе.
    Київський час, GMT+2.
    Прошу перекласти на українську.
    Вул., місто та індекс у формі не вказуйте.
    Щільність упаковки: 61000 елементів на плату.
  `),
  ...sentences('ru', false, `
    Закончил аспирантуру в Одессе.
    Ищем партнёров в Скандинавии.
    Станок ЧПУ, рабочее поле 3000х1500.
    Киевский форум был полезен.
    Будем в Киеве в гостинице, удобно в 10 утра.
    Ракетный катер «Харьков».
    Мобильный номер 050 123 45 67.
    Наш завод в Польше, город Радом.
    Изделие 45Д20 и 152-мм снаряды.
    Расстояние 5 км от цели.
    Цена за тонну 48000 гривен.
    Самбо, бокс, стрельба – хобби директора.
  `),
  ...sentences('en', false, `
    Our company was founded in 2009 in Toulouse.
    We were at the Kyiv forum last year and liked it.
    Our CTO is a graduate of Lviv Polytechnic and works in Berlin.
    The Bohdana 4.0 uses a Tatra or MAN chassis.
    We look for subcontractors for sheet-metal parts.
    Please confirm the meeting at table 14.
    Armour plates 500x600 mm, 12 mm, HB 500.
    The "Lviv" transceiver is our bestseller.
    Our main site is in Stavanger, Norway.
    Our warehouse: 45 Harbour Street, Aarhus.
    12 Bridge Road, Sheffield S9 2AB.
    Interested in a joint venture in central Ukraine.
    Our delegation arrives in Kyiv on Monday.
    Frequency 48.5 MHz, bandwidth 25.0 kHz.
    We need 30000 fuzes per year.
    The tank Oplot is powered by a 6TD-2 engine.
    The board meets in Kyiv every spring.
    The drone flew 40 km from the operator and returned.
    The bridge rectifier is rated at 61 A.
    Call +45 33 12 34 56 or write to us.
    Our hall is air-conditioned.
    Sensors for airports, ports and railway stations.
    We prefer a plant in the west of the country.
    The mortar was tested near the front line.
    Line of sight 15 km, ceiling 3 km.
    Grade 30HGSA, DIN 17200, lot 54321.
    Our Danish plant will host Ukrainian engineers.
    He speaks Ukrainian; he was born in Kherson.
    Chicken Kyiv was served at dinner.
    Sumitomo and Kobelco are our suppliers.
    Steel mill in Ostrava, rolling in Gliwice.
    The Kyiv School of Economics wrote the report.
  `),
  ...sentences('translit', false, `
    Vin navchavsia u Kharkovi.
    Budemo v Kyievi na forumi.
    Tank "Oplot" i BTR-4.
    Zavod u Nimechchyni, misto Kassel.
    Radiostantsiia 48.500 MHz.
    Kalibr 152, vaha 43 kg.
    Treba 61000 sht na rik.
  `),
] as const;
