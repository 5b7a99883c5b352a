import type { ReferenceTitles } from './reference-code.ts';

/** NACE Rev. 2 = KVED-2010 (MIT). Written by `npm run build:taxonomy`. */
export const NACE_TITLES: Readonly<Record<string, ReferenceTitles>> = {
  '13': { en: 'Manufacture of textiles', uk: 'Текстильне виробництво' },
  '14': { en: 'Manufacture of wearing apparel', uk: 'Виробництво одягу' },
  '20': {
    en: 'Manufacture of chemicals and chemical products',
    uk: 'Виробництво хімічних речовин і хімічної продукції',
  },
  '22': { en: 'Manufacture of rubber and plastic products', uk: 'Виробництво гумових і пластмасових виробів' },
  '23': {
    en: 'Manufacture of other non-metallic mineral products',
    uk: 'Виробництво іншої неметалевої мінеральної продукції',
  },
  '25': {
    en: 'Manufacture of fabricated metal products, except machinery and equipment',
    uk: 'Виробництво готових металевих виробів, крім машин і устатковання',
  },
  '26': {
    en: 'Manufacture of computer, electronic and optical products',
    uk: "Виробництво комп'ютерів, електронної та оптичної продукції",
  },
  '13.20': { en: 'Weaving of textiles', uk: 'Ткацьке виробництво' },
  '13.30': { en: 'Finishing of textiles', uk: 'Оздоблення текстильних виробів' },
  '13.92': {
    en: 'Manufacture of made-up textile articles, except apparel',
    uk: 'Виробництво готових текстильних виробів, крім одягу',
  },
  '13.94': {
    en: 'Manufacture of cordage, rope, twine and netting',
    uk: 'Виробництво канатів, мотузок, шпагату та сіток',
  },
  '13.95': {
    en: 'Manufacture of non-wovens and articles made from non-wovens, except apparel',
    uk: 'Виробництво нетканих текстильних матеріалів та виробів із них, крім одягу',
  },
  '13.96': {
    en: 'Manufacture of other technical and industrial textiles',
    uk: 'Виробництво інших текстильних виробів технічного та промислового призначення',
  },
  '14.12': { en: 'Manufacture of workwear', uk: 'Виробництво робочого одягу' },
  '15.12': {
    en: 'Manufacture of luggage, handbags and the like, saddlery and harness',
    uk: 'Виробництво дорожніх виробів, сумок, лимарно-сідельних виробів зі шкіри та інших матеріалів',
  },
  '15.20': { en: 'Manufacture of footwear', uk: 'Виробництво взуття' },
  '16.24': { en: 'Manufacture of wooden containers', uk: "Виробництво дерев'яної тари" },
  '20.16': { en: 'Manufacture of plastics in primary forms', uk: 'Виробництво пластмас у первинних формах' },
  '20.30': {
    en: 'Manufacture of paints, varnishes and similar coatings, printing ink and mastics',
    uk: 'Виробництво фарб, лаків і подібної продукції, друкарської фарби та мастик',
  },
  '20.51': { en: 'Manufacture of explosives', uk: 'Виробництво вибухових речовин' },
  '20.52': { en: 'Manufacture of glues', uk: 'Виробництво клеїв' },
  '20.60': { en: 'Manufacture of man-made fibres', uk: 'Виробництво штучних і синтетичних волокон' },
  '21.20': {
    en: 'Manufacture of pharmaceutical preparations',
    uk: 'Виробництво фармацевтичних препаратів і матеріалів',
  },
  '22.19': { en: 'Manufacture of other rubber products', uk: 'Виробництво інших гумових виробів' },
  '22.2': { en: 'Manufacture of plastic products', uk: 'Виробництво пластмасових виробів' },
  '22.22': { en: 'Manufacture of plastic packing goods', uk: 'Виробництво тари з пластмас' },
  '22.29': { en: 'Manufacture of other plastic products', uk: 'Виробництво інших виробів із пластмас' },
  '23.12': { en: 'Shaping and processing of flat glass', uk: 'Формування й оброблення листового скла' },
  '23.19': {
    en: 'Manufacture and processing of other glass, including technical glassware',
    uk: 'Виробництво й оброблення інших скляних виробів, у тому числі технічних',
  },
  '23.44': {
    en: 'Manufacture of other technical ceramic products',
    uk: 'Виробництво інших керамічних виробів технічного призначення',
  },
  '23.61': {
    en: 'Manufacture of concrete products for construction purposes',
    uk: 'Виготовлення виробів із бетону для будівництва',
  },
  '24.10': {
    en: 'Manufacture of basic iron and steel and of ferro-alloys',
    uk: 'Виробництво чавуну, сталі та феросплавів',
  },
  '24.31': { en: 'Cold drawing of bars', uk: 'Холодне волочіння прутків і профілів' },
  '24.34': { en: 'Cold drawing of wire', uk: 'Холодне волочіння дроту' },
  '24.42': { en: 'Aluminium production', uk: 'Виробництво алюмінію' },
  '24.45': { en: 'Other non-ferrous metal production', uk: 'Виробництво інших кольорових металів' },
  '24.5': { en: 'Casting of metals', uk: 'Лиття металів' },
  '24.52': { en: 'Casting of steel', uk: 'Лиття сталі' },
  '24.53': { en: 'Casting of light metals', uk: 'Лиття легких кольорових металів' },
  '25.11': {
    en: 'Manufacture of metal structures and parts of structures',
    uk: 'Виробництво будівельних металевих конструкцій і частин конструкцій',
  },
  '25.29': {
    en: 'Manufacture of other tanks, reservoirs and containers of metal',
    uk: 'Виробництво інших металевих баків, резервуарів і контейнерів',
  },
  '25.40': { en: 'Manufacture of weapons and ammunition', uk: 'Виробництво зброї та боєприпасів' },
  '25.50': {
    en: 'Forging, pressing, stamping and roll-forming of metal; powder metallurgy',
    uk: 'Кування, пресування, штампування, профілювання; порошкова металургія',
  },
  '25.61': { en: 'Treatment and coating of metals', uk: 'Оброблення металів та нанесення покриття на метали' },
  '25.62': { en: 'Machining', uk: 'Механічне оброблення металевих виробів' },
  '25.73': { en: 'Manufacture of tools', uk: 'Виробництво інструментів' },
  '25.91': {
    en: 'Manufacture of steel drums and similar containers',
    uk: 'Виробництво сталевих бочок і подібних контейнерів',
  },
  '25.94': {
    en: 'Manufacture of fasteners and screw machine products',
    uk: 'Виробництво кріпильних і ґвинтонарізних виробів',
  },
  '25.99': {
    en: 'Manufacture of other fabricated metal products n.e.c.',
    uk: 'Виробництво інших готових металевих виробів, н.в.і.у.',
  },
  '26.11': { en: 'Manufacture of electronic components', uk: 'Виробництво електронних компонентів' },
  '26.12': { en: 'Manufacture of loaded electronic boards', uk: 'Виробництво змонтованих електронних плат' },
  '26.20': {
    en: 'Manufacture of computers and peripheral equipment',
    uk: "Виробництво комп'ютерів і периферійного устатковання",
  },
  '26.30': { en: 'Manufacture of communication equipment', uk: "Виробництво обладнання зв'язку" },
  '26.40': {
    en: 'Manufacture of consumer electronics',
    uk: 'Виробництво електронної апаратури побутового призначення для приймання, записування та відтворювання звуку й зображення',
  },
  '26.51': {
    en: 'Manufacture of instruments and appliances for measuring, testing and navigation',
    uk: 'Виробництво інструментів і обладнання для вимірювання, дослідження та навігації',
  },
  '26.60': {
    en: 'Manufacture of irradiation, electromedical and electrotherapeutic equipment',
    uk: 'Виробництво радіологічного, електромедичного й електротерапевтичного устатковання',
  },
  '26.70': {
    en: 'Manufacture of optical instruments and photographic equipment',
    uk: 'Виробництво оптичних приладів і фотографічного устатковання',
  },
  '27.11': {
    en: 'Manufacture of electric motors, generators and transformers',
    uk: 'Виробництво електродвигунів, генераторів і трансформаторів',
  },
  '27.12': {
    en: 'Manufacture of electricity distribution and control apparatus',
    uk: 'Виробництво електророзподільчої та контрольної апаратури',
  },
  '27.20': { en: 'Manufacture of batteries and accumulators', uk: 'Виробництво батарей і акумуляторів' },
  '27.31': { en: 'Manufacture of fibre optic cables', uk: 'Виробництво волоконно-оптичних кабелів' },
  '27.32': {
    en: 'Manufacture of other electronic and electric wires and cables',
    uk: 'Виробництво інших видів електронних і електричних проводів та кабелів',
  },
  '27.33': { en: 'Manufacture of wiring devices', uk: 'Виробництво електромонтажних пристроїв' },
  '27.90': { en: 'Manufacture of other electrical equipment', uk: 'Виробництво іншого електричного устатковання' },
  '28.11': {
    en: 'Manufacture of engines and turbines, except aircraft, vehicle and cycle engines',
    uk: 'Виробництво двигунів і турбін, крім авіаційних, автотранспортних і мотоциклетних двигунів',
  },
  '28.15': {
    en: 'Manufacture of bearings, gears, gearing and driving elements',
    uk: 'Виробництво підшипників, зубчастих передач, елементів механічних передач і приводів',
  },
  '28.29': {
    en: 'Manufacture of other general-purpose machinery n.e.c.',
    uk: 'Виробництво інших машин і устатковання загального призначення, н.в.і.у.',
  },
  '28.93': {
    en: 'Manufacture of machinery for food, beverage and tobacco processing',
    uk: 'Виробництво машин і устатковання для виготовлення харчових продуктів і напоїв, перероблення тютюну',
  },
  '28.99': {
    en: 'Manufacture of other special-purpose machinery n.e.c.',
    uk: 'Виробництво інших машин і устатковання спеціального призначення, н.в.і.у.',
  },
  '29.10': { en: 'Manufacture of motor vehicles', uk: 'Виробництво автотранспортних засобів' },
  '29.20': {
    en: 'Manufacture of bodies (coachwork) for motor vehicles; manufacture of trailers and semi-trailers',
    uk: 'Виробництво кузовів для автотранспортних засобів, причепів і напівпричепів',
  },
  '29.31': {
    en: 'Manufacture of electrical and electronic equipment for motor vehicles',
    uk: 'Виробництво електричного й електронного устатковання для автотранспортних засобів',
  },
  '29.32': {
    en: 'Manufacture of other parts and accessories for motor vehicles',
    uk: 'Виробництво інших вузлів, деталей і приладдя для автотранспортних засобів',
  },
  '30.11': { en: 'Building of ships and floating structures', uk: 'Будування суден і плавучих конструкцій' },
  '30.12': { en: 'Building of pleasure and sporting boats', uk: 'Будування прогулянкових і спортивних човнів' },
  '30.30': {
    en: 'Manufacture of air and spacecraft and related machinery',
    uk: 'Виробництво повітряних і космічних літальних апаратів, супутнього устатковання',
  },
  '30.40': { en: 'Manufacture of military fighting vehicles', uk: 'Виробництво військових транспортних засобів' },
  '30.91': { en: 'Manufacture of motorcycles', uk: 'Виробництво мотоциклів' },
  '32.50': {
    en: 'Manufacture of medical and dental instruments and supplies',
    uk: 'Виробництво медичних і стоматологічних інструментів і матеріалів',
  },
  '32.99': { en: 'Other manufacturing n.e.c.', uk: 'Виробництво іншої продукції, н.в.і.у.' },
  '33.11': {
    en: 'Repair of fabricated metal products',
    uk: 'Ремонт і технічне обслуговування готових металевих виробів',
  },
  '33.15': { en: 'Repair and maintenance of ships and boats', uk: 'Ремонт і технічне обслуговування суден і човнів' },
  '33.16': {
    en: 'Repair and maintenance of aircraft and spacecraft',
    uk: 'Ремонт і технічне обслуговування повітряних і космічних літальних апаратів',
  },
  '33.17': {
    en: 'Repair and maintenance of other transport equipment',
    uk: 'Ремонт і технічне обслуговування інших транспортних засобів',
  },
  '33.19': { en: 'Repair of other equipment', uk: 'Ремонт і технічне обслуговування інших машин і устатковання' },
  '33.20': {
    en: 'Installation of industrial machinery and equipment',
    uk: 'Установлення та монтаж машин і устатковання',
  },
  '38.22': { en: 'Treatment and disposal of hazardous waste', uk: 'Оброблення та видалення небезпечних відходів' },
  '45.20': {
    en: 'Maintenance and repair of motor vehicles',
    uk: 'Технічне обслуговування та ремонт автотранспортних засобів',
  },
  '46.14': {
    en: 'Agents involved in the sale of machinery, industrial equipment, ships and aircraft',
    uk: 'Діяльність посередників у торгівлі машинами, промисловим устаткованням, суднами та літаками',
  },
  '46.52': {
    en: 'Wholesale of electronic and telecommunications equipment and parts',
    uk: 'Оптова торгівля електронним і телекомунікаційним устаткованням, деталями до нього',
  },
  '46.69': { en: 'Wholesale of other machinery and equipment', uk: 'Оптова торгівля іншими машинами й устаткованням' },
  '46.71': {
    en: 'Wholesale of solid, liquid and gaseous fuels and related products',
    uk: 'Оптова торгівля твердим, рідким, газоподібним паливом і подібними продуктами',
  },
  '46.76': { en: 'Wholesale of other intermediate products', uk: 'Оптова торгівля іншими проміжними продуктами' },
  '49.41': { en: 'Freight transport by road', uk: 'Вантажний автомобільний транспорт' },
  '52.10': { en: 'Warehousing and storage', uk: 'Складське господарство' },
  '52.29': { en: 'Other transportation support activities', uk: 'Інша допоміжна діяльність у сфері транспорту' },
  '61.20': { en: 'Wireless telecommunications activities', uk: "Діяльність у сфері безпроводового електрозв'язку" },
  '61.30': { en: 'Satellite telecommunications activities', uk: "Діяльність у сфері супутникового електрозв'язку" },
  '62.01': { en: 'Computer programming activities', uk: "Комп'ютерне програмування" },
  '62.02': { en: 'Computer consultancy activities', uk: 'Консультування з питань інформатизації' },
  '64.19': { en: 'Other monetary intermediation', uk: 'Інші види грошового посередництва' },
  '64.20': { en: 'Activities of holding companies', uk: 'Діяльність холдингових компаній' },
  '64.30': { en: 'Trusts, funds and similar financial entities', uk: "Трасти, фонди та подібні фінансові суб'єкти" },
  '64.92': { en: 'Other credit granting', uk: 'Інші види кредитування' },
  '65.12': { en: 'Non-life insurance', uk: 'Інші види страхування, крім страхування життя' },
  '66.30': { en: 'Fund management activities', uk: 'Управління фондами' },
  '68.20': {
    en: 'Rental and operating of own or leased real estate',
    uk: 'Надання в оренду й експлуатацію  власного чи орендованого нерухомого майна',
  },
  '69.10': { en: 'Legal activities', uk: 'Діяльність у сфері права' },
  '70.22': {
    en: 'Business and other management consultancy activities',
    uk: 'Консультування з питань комерційної діяльності й керування',
  },
  '71.12': {
    en: 'Engineering activities and related technical consultancy',
    uk: 'Діяльність у сфері інжинірингу, геології та геодезії, надання послуг технічного консультування в цих сферах',
  },
  '71.20': { en: 'Technical testing and analysis', uk: 'Технічні випробування та дослідження' },
  '72.19': {
    en: 'Other research and experimental development on natural sciences and engineering',
    uk: 'Дослідження й експериментальні розробки у сфері інших природничих і технічних наук',
  },
  '74.30': { en: 'Translation and interpretation activities', uk: 'Надання послуг перекладу' },
  '74.90': {
    en: 'Other professional, scientific and technical activities n.e.c.',
    uk: 'Інша професійна, наукова та технічна діяльність, н.в.і.у.',
  },
  '77.40': {
    en: 'Leasing of intellectual property and similar products, except copyrighted works',
    uk: 'Лізинг інтелектуальної власності та подібних продуктів, крім творів, захищених авторськими правами',
  },
  '78.10': { en: 'Activities of employment placement agencies', uk: 'Діяльність агентств працевлаштування' },
  '84.13': {
    en: 'Regulation of and contribution to more efficient operation of businesses',
    uk: 'Регулювання та сприяння ефективному веденню економічної діяльності',
  },
  '84.22': { en: 'Defence activities', uk: 'Діяльність у сфері оборони' },
  '85.32': { en: 'Technical and vocational secondary education', uk: 'Професійно-технічна освіта' },
  '85.59': { en: 'Other education n.e.c.', uk: 'Інші види освіти, н.в.і.у.' },
  '86.10': { en: 'Hospital activities', uk: 'Діяльність лікарняних закладів' },
  '86.90': { en: 'Other human health activities', uk: "Інша діяльність у сфері охорони здоров'я" },
};
