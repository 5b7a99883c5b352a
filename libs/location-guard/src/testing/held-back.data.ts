import { sentences } from './labelled-sentence.ts';

/** Written before the guard existed and never tuned to: it measures, it does not teach. */
export const heldBackSentences = [
  ...sentences('uk', true, `
    Наш цех працює у Кременчуці з 2016 року.
    Складання корпусів виконуємо на вул. Шевченка, 14, другий поверх.
    Виробничий майданчик розташований за 25 км від Вінниці.
    Завод стоїть навпроти залізничного вокзалу.
    Адреса відвантаження: 49000, м. Дніпро, просп. Богдана Хмельницького, 31.
    Координати складу 49.8397, 24.0297.
    Ми переїхали з Бахмута до Ужгорода разом з усім обладнанням.
    Дільниця зварювання знаходиться в селі Малинівка.
    Телефонуйте на прохідну: (0532) 56-12-34.
    Житомирський завод верстатів, де ми орендуємо цех, поруч.
    Маємо полтавський цех з литва та дві лінії монтажу.
    Виробництво розгорнуто на Черкащині.
    Друга лінія запущена у Броварах.
    Ливарна дільниця у Сумах випускає 40 тонн на місяць.
    Ми базуємось у Рівному.
    Дорога до нас: https://maps.app.goo.gl/x7Ks92LmQ
    Їхати від Львова хвилин сорок, далі праворуч біля елеватора.
    Цех за адресою провулок Заводський 3.
    Механічна обробка ведеться в Х а р к о в і.
    Склад готової продукції у м. Біла Церква.
    Виробничі потужності у Кривому Розі та Нікополі.
    Підприємство знаходиться в Одеській області.
    Випробувальний стенд розміщено поблизу аеропорту.
    Наша команда з Миколаєва збирає катери.
    Прес на 400 тонн стоїть у Слов’янську.
    Шукайте нас на площі Ринок, 10.
    Поштовий індекс заводу 61052.
    Виготовляємо кабелі в Кам'янці-Подільському.
    Основний майданчик під Тернополем.
    Наш головний офіс і цех: б-р Лесі Українки 26.
    Ділянка фарбування — Зaпоріжжя, стара територія моторного заводу.
    Прохідна біля станції метро «Лісова».
    Збираємо БпЛА у Хмельницькому, 12 робочих місць.
    Ми стоїмо на трасі Київ–Одеса, 60-й кілометр.
  `),
  ...sentences('ru', true, `
    Наш завод находится в Харькове.
    Производство перевезли из Краматорска во Львов.
    Цех расположен на улице Промышленной, дом 7.
    Склад в 30 км от Днепра.
    Площадка рядом с железнодорожным вокзалом.
    Адрес: 65000, г. Одесса, ул. Балковская, 120.
    Мы собираем дроны в Черновцах.
    Запорожский цех выпускает редукторы.
    Литейный участок в Кривом Роге.
    Наше предприятие базируется в Полтавской области.
    Координаты площадки: 48,4647 35,0462.
    Телефон завода +380 (61) 220-11-22.
    Сборка идёт в Николаеве, покраска в Херсоне.
    Напротив ТЭЦ-5 наш второй корпус.
    Делаем корпуса в Ровно.
    Проезд: от Винницы сорок минут на машине.
    Мастерская в посёлке Коцюбинское.
    Работаем в Сумах, 60 человек.
    Новый цех открыли в Белой Церкви.
    Приезжайте на проспект Науки 45, корпус 3.
  `),
  ...sentences('en', true, `
    Our plant in Kharkiv employs 120 people.
    The workshop is located in Dnipro on the left bank.
    We run a machine shop 15 km from Lviv.
    Production site: 7 Shevchenka Street, Poltava.
    Ship samples to vul. Zelena 101, Lviv 79035.
    The assembly line is opposite the railway station.
    Our facility sits at 50.4501 N, 30.5234 E.
    We are a Kyiv-based manufacturer of antennas.
    Our Zaporizhzhia foundry casts turbine housings.
    See https://www.google.com/maps/place/49.99,36.23 for the gate.
    The factory is twenty minutes by car from Vinnytsia.
    We relocated from Kramatorsk to Ivano-Frankivsk in 2022.
    Manufacturing takes place in the Kirovohrad region.
    Call the factory at +380 44 123 45 67.
    Hulls are welded in Mykolaiv.
    Our site is next to the Burshtyn thermal power station.
    Deliver to the village of Hostomel, gate 2.
    Find us: 8GV3F2RJ+7C
    MGRS of the test range: 36U XV 27421 91244
    The plant is just north of Bila Tserkva.
    We operate two halls near Boryspil airport.
    Assembly is carried out in Kh4rkiv.
    Our K h a r k i v shop has five CNC lathes.
    Engineering in Warsaw, production in Chernihiv.
    The paint shop is in Kryvyi Rih.
    Warehouse: 12 Naukova Str., Lviv.
    Location: ///filled.count.soap
    We manufacture batteries in Zhytomyr oblast.
    The company has its production in Uzhhorod.
    The shop floor is close to the Dnipro hydroelectric station.
  `),
  ...sentences('translit', true, `
    Nash zavod u Kharkovi pratsiuie u dvi zminy.
    Tsekh znakhodytsia na vul. Sadova 5.
    Zavod nahoditsya v Dnepropetrovske.
    Vyrobnytstvo v Zaporizhzhi, sklad u Lvovi.
    Adresa: prosp. Nauky 14, Kharkiv.
    Sborka idet v Nikolaeve.
    30 km vid Poltavy nasha dilnytsia.
    Nash tseh v Kremenchuge.
    ul. Pushkinskaya 12, vtoroy etazh
    My pratsiuiemo u Chernivtsiakh.
    Vyroblyaemo drony u Vinnytsi.
    Zavod bilia vokzalu.
    Kharkivskyi tsekh vypuskaie korpusy.
    Proizvodstvo v Sumakh.
    selo Ivanivka, sklad nomer 2
    Lvivska oblast, nova liniia skladannia
  `),
  ...sentences('uk', false, `
    Виготовляємо снаряди калібру 122, 152 та 155 мм.
    Система якості відповідає ДСТУ ISO 9001:2015.
    Номер деталі 6130.245.018, партія 49000 штук.
    Фрезерування деталей до 1200x800x600 мм, допуск 0,01.
    Закінчила Одеську політехніку, кафедра матеріалознавства.
    Головний конструктор — випускник Харківського авіаційного інституту.
    Дрон «Чернігів» має дальність 40 км.
    Готові до зустрічі в Києві під час форуму.
    Наш партнер розташований у Мюнхені, Leopoldstraße 12.
    Компенсуємо витрати в рівних частках.
    Суми контрактів узгоджуються окремо.
    Потрібне рівне покриття без напливів.
    Шукаємо партнера для локалізації в Україні.
    Працюємо на заході України.
    Тиск лиття 120 бар, температура 210 °C.
    Площа цеху понад 5000 м².
    Координатно-вимірювальна машина з точністю 2 мкм.
    Індекс захисту IP67, ударостійкість за MIL-STD-810H.
    Приїдемо на форум до Києва втрьох.
    Самохідна гаубиця «Богдана» стоїть на шасі МАЗ.
    Мобільний для зв’язку +380 67 123 45 67.
    Вул. не вказуємо з міркувань безпеки.
    Радіостанція «Дніпро-2М» працює у діапазоні 30–88 МГц.
    Ціна за партію 61000 грн.
    На щастя, постачання не переривалося.
    Родом із Полтави, тепер живе у Варшаві.
    Модем має стрий кріплення та два мости живлення.
    Керівник навчався у Львові та Дрездені.
    Ресурс 10000 циклів, струм 12.500, 24.750 А.
    Валки для прокатного стану та шестерні модуля 4.
    Нас цікавить спільне виробництво в Польщі.
    Термін поставки 30 днів від підписання.
    Дальність польоту 25 км від оператора.
    Виставка в Кельцях була корисною.
    Зустріч біля стійки реєстрації о 10:00.
    Адреса партнера: вул. Маршалковська 12, Варшава.
  `),
  ...sentences('ru', false, `
    Производим миномётные мины калибра 82 и 120 мм.
    Окончил Киевский политехнический институт в 1998 году.
    Танк «Оплот» прошёл модернизацию.
    Встретимся в Киеве на форуме.
    Давление 250 бар, ход штока 400 мм.
    Суммы указаны без НДС.
    Ровное покрытие, толщина 30 мкм.
    Партнёр из Варшавы, ул. Пулавская 10.
    Соответствие ГОСТ 14254 и ISO 13485.
    Ищем производителя подшипников в Германии.
    Изюм и орехи в состав сухого пайка входят.
    Катер «Одесса» развивает 45 узлов.
    Площадь цеха 1200 квадратных метров.
    Наш директор родился в Донецке и живёт в Праге.
    Дальность связи до 15 км от базовой станции.
    Готовы приехать в Киев в ноябре.
  `),
  ...sentences('en', false, `
    We machine parts up to 1200 x 800 x 600 mm.
    Certified to AQAP 2110 and ISO 9001:2015.
    Our chief engineer graduated from Kharkiv Aviation Institute.
    See you at the forum in Kyiv.
    Our plant is in Munich, Dachauer Straße 12, 80335.
    Part no. 61000-24 replaces 49000-12.
    The Stugna-P launcher needs a new tripod.
    We have produced 155 mm shells since 2004.
    Headquartered in Wrocław, ul. Legnicka 48.
    The "Poltava" radio has a range of 30 km.
    We seek a partner in western Ukraine.
    Our team will travel to Kyiv by train.
    Injection pressure 120 bar, clamping force 400 t.
    She studied physics at Lviv University.
    The Antonov An-124 can carry 120 tonnes.
    Range 40 km from the ground station.
    Coordinates are entered as X 12.500, Y 34.250 on the CNC.
    Our office: 10 Rue de Rivoli, 75001 Paris.
    We meet at booth 24 near the main entrance.
    Battlefield testing in Ukraine is welcome.
    The company is based in Odessa, Texas.
    Call us on +49 89 123456 or +48 22 123 45 67.
    Refractive index 1.4585, density 2.203 g/cm3.
    Our CEO was born in Donetsk and lives in Prague.
    We support NSN 1005-01-128-9936 spares.
    Delivery 30 days after contract, FCA Hamburg.
    The forum's hotel in Kyiv is walking distance from the venue.
    The Kyiv International Defence Industries Forum was a success.
    Bar stock and sheet metal are in stock.
    Our drone "Dnipro" carries 12 kg.
    Tolerance H7, hardness 58 HRC, lot of 10000 pcs.
    A graduate of KPI leads our software group.
    The radar detects drones near airports.
    We are looking for a plant that can forge 155 mm bodies.
    Kyiv time is one hour ahead of Warsaw.
    Address: 221B Baker Street, London NW1 6XE.
    Standard MIL-DTL-38999 connectors, series III.
  `),
  ...sentences('translit', false, `
    Zakinchyv Kharkivskyi politekhnichnyi instytut.
    Zustrich u Kyievi pid chas forumu.
    Kalibr 155 mm, dopusk 0,02.
    Dron "Chernihiv" litaie 40 km.
    Rivne pokryttia, tovshchyna 30 mkm.
    Partner iz Varshavy, ul. Marszalkowska 10.
    Vyrobliaiemo zapchastyny do broniovanykh mashyn.
    Tysk 200 bar, temperatura 180 C.
    Shukaiemo partnera v Polshchi.
    Okonchil KPI v 2003 godu.
    Vstretimsya v Kieve na forume.
  `),
] as const;
