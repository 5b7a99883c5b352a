import { type MailTexts } from './mail-texts.ts';

const ONE_HOUR = 'Посилання діє один раз протягом години. Якщо ви його не просили, нічого не робіть.';

/** За тим, що треба зробити. */
const REMINDERS: Readonly<Record<string, (eventName: string, count: number, by: string) => { subject: string; lines: string[]; action: string }>> = {
  draft: (eventName, _count, by) => ({ subject: `Ваша реєстрація досі чернетка: ${eventName}`, lines: [`Її ніхто не бачить, доки ви не надішлете. Реєстрація закривається: ${by}.`], action: 'Продовжити реєстрацію' }),
  preview: (eventName, _count, by) => ({ subject: `Вас поки ніхто не бачить: ${eventName}`, lines: [`Вашу організацію нікому не показують, доки хтось із її делегатів не погодить попередній перегляд. Побажання закриваються: ${by}.`], action: 'До попереднього перегляду' }),
  request: (eventName, count, by) => ({ subject: `Запити чекають на вашу відповідь: ${eventName}`, lines: [`Запитів без відповіді: ${count}. Найближчий термін: ${by}.`], action: 'Переглянути запити' }),
  nda: (eventName, count, by) => ({ subject: `Вам відкрито дані про продукцію: ${eventName}`, lines: [`Партнерів, які підтвердили угоду про конфіденційність і чекають на вашу: ${count}. Форум починається: ${by}.`], action: 'Переглянути, що відкрито' }),
  agenda: (eventName, count, by) => ({ subject: `Підтвердьте участь: ${eventName}`, lines: [`Зустрічей у вашому розкладі: ${count}. Місце проведення бачить лише той, хто підтвердив участь. Форум починається: ${by}.`], action: 'Відкрити розклад' }),
};

export const MAIL_TEXTS_UK: MailTexts = {
  signInLink: () => ({ subject: 'Вхід до Spilno', lines: ['Ось посилання, яке ви просили.', ONE_HOUR], action: 'Увійти' }),
  passwordReset: () => ({ subject: 'Новий пароль', lines: ['За цим посиланням ви задасте новий пароль. На інших пристроях сеанси буде завершено.', ONE_HOUR], action: 'Задати пароль' }),
  registrationResume: ({ eventName }) => ({
    subject: `Ваша реєстрація: ${eventName}`,
    lines: ['Вашу реєстрацію збережено як чернетку. Ніхто її не бачить, доки ви не надішлете.', 'За цим посиланням ви продовжите з того самого місця.', 'Посилання діє один раз протягом 14 днів; нове можна будь-коли попросити на сторінці входу.'],
    action: 'Продовжити реєстрацію',
  }),
  invitation: ({ eventName }) => ({
    subject: `Вас названо делегатом: ${eventName}`,
    lines: ['Колега назвав вас делегатом. За цим посиланням ви увійдете й перевірите, що про вас показано.'],
    action: 'Відкрити мою сторінку',
  }),
  roleInvitation: ({ eventName }) => ({
    subject: `Ви маєте роль у події: ${eventName}`,
    lines: ['Адміністратор надав вам роль у цій події. За цим посиланням ви увійдете; згодом нове посилання можна попросити на сторінці входу або задати пароль у налаштуваннях.', 'Посилання діє один раз протягом 14 днів.'],
    action: 'Відкрити подію',
  }),
  importInvitation: ({ eventName }) => ({
    subject: `Вашу організацію зареєстровано: ${eventName}`,
    lines: ['Організатор вніс вашу організацію та назвав вас керівником її делегації. За цим посиланням ви ввійдете, перевірите збережене й запросите колег.', 'Українського виробника ніхто не бачить, доки хтось із його делегатів не погодить попередній перегляд.', 'Посилання діє один раз протягом 14 днів; згодом нове можна попросити на сторінці входу.'],
    action: 'Перевірити реєстрацію',
  }),
  registrationSubmitted: ({ eventName }) => ({
    subject: `Реєстрацію отримано: ${eventName}`,
    lines: ['Вашу реєстрацію надіслано. Її перевіряють двоє уповноважених, зазвичай протягом трьох робочих днів.', 'До того вас ніхто не бачить, і ви не бачите нікого.'],
    action: 'Переглянути стан',
  }),
  registrationApproved: ({ eventName }) => ({
    subject: `Реєстрацію схвалено: ${eventName}`,
    lines: ['Вашу реєстрацію схвалено. Щойно відкриється добір, ви побачите збіги з поясненням для кожної сторони.'],
    action: 'Відкрити форум',
  }),
  registrationReturned: ({ eventName }) => ({
    subject: `Реєстрація потребує змін: ${eventName}`,
    lines: ['Уповноважені повернули реєстрацію з поясненням. Змініть її й надішліть знову; нічого з написаного не втрачено.'],
    action: 'Переглянути причини',
  }),
  registrationRejected: ({ eventName }) => ({
    subject: `Реєстрацію не прийнято: ${eventName}`,
    lines: ['Вашу реєстрацію не прийнято. Причину вказано на сторінці реєстрації.'],
    action: 'Переглянути причину',
  }),
  vettingQuestion: ({ eventName }) => ({
    subject: `Запитання щодо реєстрації: ${eventName}`,
    lines: ['Уповноважений має до вас запитання. Перевірка триватиме, коли ви відповісте.'],
    action: 'Відповісти',
  }),
  requestReceived: ({ counterpart, answerBy }) => ({
    subject: `Запит на зустріч: ${counterpart}`,
    lines: [`${counterpart} пропонує зустріч.`, `Запит не займає слота. Відповісти до ${answerBy}.`],
    action: 'Прочитати запит',
  }),
  requestAccepted: ({ counterpart }) => ({
    subject: `${counterpart}: зустріч прийнято`,
    lines: [`Зустріч погоджено. Назви й описи тепер відкриті для обох сторін. Час і стіл з’являться разом із розкладом.`],
    action: 'Відкрити збіг',
  }),
  requestDeclined: ({ counterpart }) => ({ subject: `${counterpart}: запит відхилено`, lines: [`Причину вказано на сторінці запитів.`], action: 'Переглянути запити' }),
  requestCountered: ({ counterpart, answerBy }) => ({
    subject: `${counterpart} пропонує зміну`,
    lines: [`${counterpart} хоче зустрітися й пропонує інший час.`, `Відповісти до ${answerBy}.`],
    action: 'Прочитати пропозицію',
  }),
  requestExpired: ({ counterpart }) => ({ subject: `Строк запиту минув: ${counterpart}`, lines: ['На нього не відповіли вчасно. Нічого не заброньовано.'], action: 'Переглянути запити' }),
  requestWithdrawn: ({ counterpart }) => ({ subject: `${counterpart}: запит відкликано`, lines: ['Нічого не заброньовано.'], action: 'Переглянути запити' }),
  disclosureEnded: ({ counterpart }) => ({ subject: `${counterpart}: доступ закрито`, lines: ['Те, що було відкрито між вами, знову закрито. Тизер лишається.'], action: 'Переглянути, що відкрито' }),
  viewingAlert: ({ counterpart, eventName }) => ({ subject: `Незвична активність: ${eventName}`, lines: [`Делегат «${counterpart}» за годину відкриває незвично багато фірм.`], action: 'Переглянути' }),
  ndaConfirmed: ({ counterpart }) => ({ subject: `${counterpart}: дані про продукцію відкрито`, lines: [`${counterpart} підтверджує угоду про конфіденційність. Дані про продукцію та сертифікати відкрито вам на сторінці збігу.`], action: 'Відкрити збіг' }),
  ndaWithdrawn: ({ counterpart }) => ({ subject: `${counterpart}: дані про продукцію закрито`, lines: ['Дані про продукцію та сертифікати для вас знову закрито. Назви й делегати лишаються відкритими.'], action: 'Переглянути, що відкрито' }),
  messageReceived: ({ counterpart }) => ({ subject: `Нове повідомлення від ${counterpart}`, lines: [`${counterpart} пише вам. Текст видно лише на сторінці після входу.`, 'Доки ви його не прочитаєте, про наступні повідомлення листів не буде.'], action: 'Прочитати повідомлення' }),
  agreementCancelled: ({ counterpart }) => ({ subject: `Зустріч скасовано: ${counterpart}`, lines: ['Погоджена зустріч не відбудеться. Причину вказано на сторінці запитів.'], action: 'Переглянути запити' }),
  schedulePublished: ({ eventName, added, moved, cancelled }) => ({
    subject: `Ваш розклад: ${eventName}`,
    lines: [`Розклад опубліковано. Для вас: нових ${added}, перенесених ${moved}, скасованих ${cancelled}.`],
    action: 'Відкрити розклад',
  }),
  meetingAdded: ({ counterpart, when, table }) => ({ subject: `Нова зустріч: ${counterpart}`, lines: [`${when}, ${table}.`], action: 'Відкрити розклад' }),
  meetingMoved: ({ counterpart, when, table }) => ({ subject: `Зустріч перенесено: ${counterpart}`, lines: [`Тепер ${when}, ${table}.`], action: 'Відкрити розклад' }),
  meetingCancelled: ({ counterpart, when }) => ({ subject: `Зустріч скасовано: ${counterpart}`, lines: [`Зустріч ${when} не відбудеться. Причину вказано у вашому розкладі.`], action: 'Відкрити розклад' }),
  meetingPassedOn: ({ counterpart, when }) => ({ subject: `Уже не ваша зустріч: ${counterpart}`, lines: [`Ви більше не берете участі в зустрічі ${when}. Вона відбудеться з вашими колегами.`], action: 'Відкрити розклад' }),
  counterpartReseated: ({ counterpart, when }) => ({ subject: `Інші люди на вашій зустрічі: ${counterpart}`, lines: [`Змінилося, хто прийде на зустріч ${when}: ${counterpart}. Час і стіл ті самі.`], action: 'Відкрити зустріч' }),
  anotherTimeAsked: ({ counterpart, when, answerBy }) => ({
    subject: `${counterpart} просить про інший час`,
    lines: [`Ідеться про зустріч ${when}. Причина й запропоновані варіанти — на сторінці зустрічі.`, `Зустріч лишається на своєму місці, доки ви не оберете один із них. Відповісти до ${answerBy}.`],
    action: 'Обрати час',
  }),
  anotherTimeRefused: ({ counterpart, when }) => ({ subject: `Час без змін: ${counterpart}`, lines: [`Жоден із запропонованих вами варіантів не підходить: ${counterpart}. Зустріч лишається ${when}.`], action: 'Відкрити зустріч' }),
  anotherTimeWithdrawn: ({ counterpart, when }) => ({ subject: `Час без змін: ${counterpart}`, lines: [`${counterpart} більше не просить про інший час. Зустріч лишається ${when}.`], action: 'Відкрити зустріч' }),
  anotherTimeExpired: ({ counterpart, when }) => ({ subject: `Час без змін: ${counterpart}`, lines: [`Відповіді вчасно не було: ${counterpart}. Зустріч лишається ${when}.`], action: 'Відкрити зустріч' }),
  meetingReportedMissing: ({ counterpart, when }) => ({ subject: `Повідомлено, що зустріч не почалася: ${counterpart}`, lines: [`Є повідомлення, що ваша зустріч ${when} не почалася. Якщо ви на місці, скажіть про це у своєму розкладі; саме повідомлення нічого не вирішує.`], action: 'Відкрити розклад' }),
  missingReportAnswered: ({ counterpart, when }) => ({ subject: `Вони на місці: ${counterpart}`, lines: [`${counterpart} відповідає, що прийшли на зустріч ${when}. Стіл лишається за вами.`], action: 'Відкрити розклад' }),
  missingToConfirm: ({ eventName, table }) => ({ subject: `Немає за столом ${table}: ${eventName}`, lines: [`Одна сторона повідомляє, що зустріч за столом ${table} не почалася. Лише після вашого слова або слова іншої сторони стіл запропонують парі з резерву.`], action: 'Переглянути стіл' }),
  standByOffered: ({ hall, answerBy }) => ({ subject: `Звільняється стіл: ${hall}`, lines: [`1 кандидат, ${hall}. Погодитися до ${answerBy}; партнера буде названо, коли погодяться обидві сторони.`], action: 'Відповісти' }),
  standByNotCome: ({ eventName }) => ({ subject: `Зустріч із резерву не склалася: ${eventName}`, lines: ['Цей стіл вам більше не пропонують. Якщо звільниться інший, ми спершу запитаємо вас.'], action: 'Відкрити розклад' }),
  actedFor: ({ eventName }) => ({ subject: `Організатор діє від вашого імені: ${eventName}`, lines: ['Організатор форуму почав діяти від імені вашої організації, щонайбільше на пів години. Імена, домовленості й те, що ви відкриваєте іншим, лишаються лише за вами.', 'Кожну дію з її причиною видно на вашій сторінці.'], action: 'Переглянути, що зроблено для вас' }),
  capabilitiesCarried: ({ eventName, renamed, split }) => ({ subject: `Ваші спроможності: ${eventName}`, lines: [...(renamed > 0 ? [`Словник форуму змінено. Скільки ваших позицій тепер називаються інакше: ${renamed}.`] : []), ...(split > 0 ? [`Скільки позицій можна уточнити: ${split}. За вас нічого не обрано.`] : []), 'Перевірте, чи вони досі означають саме те, що ви мали на увазі.'], action: 'Переглянути спроможності' }),
  organiserMessage: ({ eventName }) => ({ subject: `Повідомлення організаторів: ${eventName}`, lines: ['Організатори форуму написали вам.'], action: 'Прочитати повідомлення' }),
  reminder: ({ eventName, what, count, by }) => REMINDERS[what]?.(eventName, count, by) ?? { subject: `На вас чекає справа: ${eventName}`, lines: ['На форумі на вас чекає справа.'], action: 'Відкрити форум' },
  importFinished: ({ eventName, imported, held }) => ({ subject: `Імпорт завершено: ${eventName}`, lines: [`Імпортовано: ${imported}, затримано: ${held}.`], action: 'Відкрити звіт' }),
  scheduleRunFinished: ({ eventName, placed, total }) => ({ subject: `Розклад складено: ${eventName}`, lines: [`Розміщено ${placed} із ${total} погоджених зустрічей. До публікації нікого не повідомлено.`], action: 'Відкрити дошку' }),
};
