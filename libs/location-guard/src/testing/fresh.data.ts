import { sentences } from './labelled-sentence.ts';

/** Written after the guard, without a look at it; measured once before anything was mended because of it. */
export const freshSentences = [
  ...sentences('uk', true, `
    Запрошуємо оглянути наш цех у Новограді-Волинському.
    Наша компанія з Тернополя, маємо власну гальваніку.
    Можемо прийняти вас на заводі, це в Ковелі.
    Вантаж забирайте з Жмеринки, там наш склад.
    Виготовлення корпусів – м. Новояворівськ.
    Ми поруч із Мукачевом, сорок хвилин до кордону.
    Підприємство працює в Голосіївському районі Києва, біля виставкового центру.
    Чергова зміна на дніпровському майданчику починається о сьомій.
    Лінію порошкового фарбування змонтовано на Полтавщині.
    Завод у передмісті Львова.
    Наш ангар стоїть за кілометр від траси М-05.
    вул. Героїв Крут 8, корпус Б
    Цех-2: Сарни, Рівненська обл.
    Вхід з боку вулиці Заводської, будинок 21.
    Виробничу базу перенесено до Хмельницького.
    Фото цеху зроблені у Нікополі торік.
    Геолокація цеху: 50.6199, 26.2516.
    тел. цеху 0372 55 12 34
    Зварювальна дільниця розташована в Кропивницькому на території колишнього заводу.
    В Умані маємо другу лінію SMT.
    Хaрківcький підрозділ виконує гартування.
    Дістатись до нас: від станції Дарниця три зупинки автобусом.
    Конструкторське бюро в Одесі, а цех у Білгороді-Дністровському.
    Адреса виробництва: Чернівецька область, смт Лужани.
  `),
  ...sentences('ru', true, `
    Наш цех переехал в Мукачево.
    Производим корпуса на Виннитчине и в Хмельницкой области.
    Завод в Белой Церкви готов принять делегацию.
    Наши склады стоят в Броварах и под Одессой.
    Находимся в двадцати минутах от Черкасс.
    Пер. Заводской, 5, въезд с торца.
    Отгрузка со станции Нежин, там же и производство.
    Предприятие расположено в Днепропетровске, на правом берегу.
    Наша литейка возле Кременчугской ГЭС.
    Харьков, завод, цех номер пять.
    Сборка катеров в Очакове.
    Производственный участок в пгт Песочин.
  `),
  ...sentences('en', true, `
    Our machine shop in Sumy can start within a week.
    We relocated the line to Lutsk last spring.
    You can inspect the goods at our warehouse in Khmelnytskyi.
    The company's only factory is in Pavlohrad.
    Our Lviv team assembles 200 drones a month.
    We have 60 workers in Kropyvnytskyi.
    Plant entrance: 3 Haharina Avenue, Dnipro 49000.
    Our hangar is two kilometres south of Vasylkiv.
    The foundry is in the Donetsk region.
    Our premises are across from the bus station.
    Turn left after the sugar mill in Hnivan, the gate is blue.
    We are an Odesa company with in-house moulding.
    Casting is done at our Kryvyi Rih facility.
    50°16'N 28°40'E is where the trials take place at our site.
    Our Kyiv factory is at your disposal.
    The welding shop is in a town near Ternopil.
    We make optics in Izyum.
    Everything is produced in Kamianets-Podilskyi.
    Telephone of the works: 0462 67 12 34.
    Kherson region, building B, our storage.
    Our production hall is by the Kyiv Sea dam in Vyshhorod.
    Plus code X6VJ+4R is our gate.
    Kharkiv_workshop_floorplan.pdf
    The team sits in Zhytomyr and builds gearboxes.
  `),
  ...sentences('translit', true, `
    Nash zavod u Khmelnytskomu.
    Vyrobnytstvo roztashovane v Rivnomu.
    My z Dnipra, robymo antenny.
    Tsekh bilia Kyieva, 20 khvylyn vid kiltsevoi.
    prospekt Peremohy 45, ofis i sklad
    Proizvodim v Odesse i Khersone.
    Zavod v Ternopole, ulitsa Lukianovicha 8.
    Vinnytska oblast, mistechko Hnivan, nash tsekh.
  `),
  ...sentences('uk', false, `
    Потрібні поковки зі сталі 40ХН масою до 120 кг.
    Корпуси для мін калібру 60, 82 і 120 мм.
    Готові підписати NDA до форуму.
    Маємо сертифікати AQAP 2131 та ISO 14001.
    Пропонуємо локалізувати складання FPV-дронів.
    Зустріч у готелі в Києві нам підходить, о 14:00.
    Прошу перенести зустріч на другий день форуму.
    Наша штаб-квартира у Стокгольмі, завод у Карлскрузі.
    Інвестуємо у спільне підприємство в Україні.
    Доктор технічних наук, захистив дисертацію в Київському університеті.
    Технічний директор отримав освіту в Харкові.
    Безекіпажний катер «Херсон» проходить випробування.
    Бронеавтомобіль «Новатор» та міномет «Молот».
    Цукерки «Львівські» для гостей стенду.
    Маршрутизатори з підтримкою 10/100/1000 Мбіт/с.
    Лот 61002, позиція 14, кількість 36500.
    Сила змикання 3500 кН, об’єм впорску 12000 см³.
    Діапазон частот 48.500–50.250 МГц.
    Пластини 24.125 та 48.250 мм, допуск h9.
    У сумі це дає економію 15 %.
    Рівне навантаження на осі забезпечено.
    Сарни та кабани датчик не розпізнає.
    Бурштин і пластик не підходять як ізолятор.
    Постачальник із Кракова, вул. Довга 3.
    Повідомлення відхилено: заявка неповна, додайте реєстраційний номер.
    Не наш профіль, шукаємо лиття під тиском.
    Представник говорить українською, англійською та польською.
    Просимо стіл ближче до входу.
    Летимо через Варшаву, у Києві будемо 14 листопада.
    Перевага: власне виробництво плат, 5 ліній, 10 000 плат на добу.
    Наступна зустріч у Києві після виставки.
    Працює за температур від -40 до +60 °C.
    Вага 24,50 кг, довжина 48,25 м.
    Стійкий до РЕБ на відстані 5 км від джерела.
  `),
  ...sentences('ru', false, `
    Нужны поковки и отливки массой до 50 кг.
    Инженер окончил Днепропетровский университет.
    Встреча на форуме в Киеве подтверждена.
    Наше производство находится в Бурсе, Турция.
    Площадь поверхности 1200 см².
    Катер «Днепр» и танк «Булат».
    Ровная поверхность, шероховатость Ra 1.6.
    Мы ищем партнёра на востоке Украины.
    Пришлите чертёж детали 45-1200-61.
    Сумма договора 61000 евро.
    Радиус действия 30 км от наземной станции.
    Заявка отклонена: не хватает сертификата.
  `),
  ...sentences('en', false, `
    We need forged bodies for 120 mm mortar rounds.
    Looking for a licensed producer of our turret.
    Please move our meeting to Thursday morning.
    Our headquarters are in Copenhagen, the plant is in Aalborg.
    He studied at the National Aviation University in Kyiv.
    The company was founded by graduates of Kharkiv Polytechnic.
    Our UGV "Odesa" can tow two tonnes.
    Neptune, Stugna and Vilkha missiles are well known.
    We cannot travel to Kyiv before the second day.
    We will stay at a hotel in Kyiv from 12 to 15 November.
    Is there parking near the forum venue?
    Please bring samples of 7.62x39 and 5.45x39 cartridges.
    Dimensions 49.99 x 36.23 mm, tolerance 0.01.
    Weight 24.125 kg, length 48.500 mm.
    Order 79000 units, unit price 12.50 EUR.
    Our site in Ohio runs three shifts.
    10 Avenue de la Gare, 18000 Bourges.
    We like the Ukrainian approach; battlefield feedback matters.
    The firm is from Gdańsk, ul. Długa 12.
    The Kyiv forum is our first event this year.
    Ukrainian partner wanted for MRO of vehicles.
    Our ground station covers 60 km.
    The interface is RS-485, 115200 baud.
    We do not disclose the location of our plant.
    Motor 2806.5 1300KV, frame 7 inch.
    Request declined: not our field.
    STANAG 4194, AOP-39, Def Stan 00-35 Part 3.
    We work with a bank in Kyiv on export credit.
  `),
  ...sentences('translit', false, `
    Potribni pokovky masoiu do 50 kg.
    Inzhener zakinchyv universytet u Kyievi.
    Zustrich na forumi pidtverdzheno.
    Ishem partnera v Germanii.
    Kater "Odesa", dalnist 300 km.
    Sertyfikat ISO 9001, kalibr 82 mm.
  `),
] as const;
