/** Beginnings of names of countries and of cities abroad, matched by transliteration key; a Ukrainian address is not meant beside them. */
export const FOREIGN_PLACES = `
германи німеччин germany deutschland польщ польш poland polska polsk франці франци france чехі чехи czech словаччин словаки slovak велик британі великобритан britain
туреччин турци turkey türkiye turkiye швеці швеци sweden норвегі норвеги norway данія данії дания denmark фінлянд финлянд finland нідерланд нидерланд netherlands голланд holland
бельгі бельги belgium австрі австри austria швейцар switzerland італі итали italy іспані испани spain португал portugal румуні румыни romania болгар bulgaria угорщин венгри hungary
литв lithuania латві латви latvia естоні эстони estonia ізраїл израил israel японі япони japan корея кореї кореи корейськ korea канад canada австралі австрали australia америк usa сша texas virginia ohio
florida california maryland pennsylvania alabama michigan minnesota грузі грузи молдов moldova ірланді ирланд ireland хорваті хорвати croatia словені словени slovenia сербі серби serbia греці греци greece
мюнхен munich münchen munchen берлін берлин berlin гамбург hamburg франкфурт frankfurt кельн köln koeln cologne дюссельдорф düsseldorf dusseldorf штутгарт stuttgart дрезден dresden лейпциг leipzig нюрнберг nürnberg nuremberg бремен bremen ганновер hannover hanover
kassel кассель ulm unterlüß unterluess koblenz bonn augsburg karlsruhe mannheim
париж paris ліон lyon тулуз toulouse бурж bourges бордо bordeaux марсел marseille nantes strasbourg lille
варшав warsaw warszaw краків краков krakow kraków krakau cracow вроцлав wrocław wroclaw breslau гданськ гданьск gdansk gdańsk гдиня gdynia познан poznan poznań люблін люблин lublin жешув жешів rzeszów rzeszow катовіц катовиц katowice лодз łódź lodz радом radom stalowa mielec щецин szczecin торунь toruń torun бидгощ bydgoszcz кельц kielce przemyśl przemysl перемишл
прага прагу празі праг prague praha брно brno острав ostrav plzeň plzen пльзен pardubice pardubic братислав bratislava кошиц košice kosice zlín zlin
лондон london манчестер manchester бірмінгем birmingham бристол bristol шеффілд sheffield глазго glasgow edinburgh cambridge oxford coventry leeds newcastle
анкар ankara стамбул istanbul измір измир izmir konya коньї bursa бурса gebze kayseri eskişehir eskisehir kirikkale
стокгольм stockholm гетеборг göteborg gothenburg karlskoga linköping linkoping осло oslo kongsberg берген bergen trondheim копенгаген copenhagen københavn kobenhavn орхус aarhus odense оденсе гельсінк хельсинк helsinki tampere тампере
відень віден вене вену vienna wien цюріх цюрих zürich zurich женев geneva брюссел brussels bruxelles antwerp гаага hague амстердам amsterdam роттердам rotterdam eindhoven мадрид madrid барселон barcelona рим rome мілан милан milan milano турин turin torino
лісабон лиссабон lisbon бухарест bucharest bucurești софія sofia будапешт budapest вільнюс вильнюс vilnius каунас kaunas рига риге рига riga таллін таллин tallinn тбілісі тбилиси tbilisi кишин chisinau chișinău ясси iași
вашингтон washington york бостон boston чикаго chicago детройт detroit хьюстон houston dallas torrance seattle тоннто торонто toronto оттав ottawa монреал montreal
токіо токио tokyo сеул seoul сінгапур сингапур singapore тель tel-aviv haifa хайфа dubai дубай афіни афины athens белград belgrade загреб zagreb любляна ljubljana
білорус белорус беларус belarus мінськ минск minsk росія росії росію россия россии россию russia москв moscow петербург китай китаї китае china тайван taiwan індія індії индия индии india пакистан pakistan індонез индонез indonesia малайз malaysia єгипет египет egypt алжир algeria саудівськ саудовск saudi катар qatar казахстан kazakhstan азербайджан azerbaijan баку вірмені армени armenia європ европ europe азії азии африк африці africa ісланді исланди iceland кіпр кипр cyprus люксембург luxembourg
straße strasse gmbh platz
`;
