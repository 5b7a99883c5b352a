import { type MailTexts } from './mail-texts.ts';

const ONE_HOUR = 'Der Link gilt einmal, innerhalb einer Stunde. Wenn Sie ihn nicht angefordert haben, tun Sie nichts.';

/** Nach dem, was zu tun ist. */
const REMINDERS: Readonly<Record<string, (eventName: string, count: number, by: string) => { subject: string; lines: string[]; action: string }>> = {
  draft: (eventName, _count, by) => ({ subject: `Ihre Registrierung ist noch ein Entwurf: ${eventName}`, lines: [`Niemand sieht sie, bis Sie sie einreichen. Die Registrierung endet: ${by}.`], action: 'Registrierung fortsetzen' }),
  preview: (eventName, _count, by) => ({ subject: `Sie werden noch niemandem gezeigt: ${eventName}`, lines: [`Ihre Organisation wird niemandem gezeigt, bis einer ihrer Delegierten die Vorschau gesehen und ihr zugestimmt hat. Die Wünsche enden: ${by}.`], action: 'Vorschau ansehen' }),
  request: (eventName, count, by) => ({ subject: `Anfragen warten auf Ihre Antwort: ${eventName}`, lines: [`${count === 1 ? 'Eine Anfrage wartet' : `${count} Anfragen warten`} auf Ihre Antwort. Nächste Frist: ${by}.`], action: 'Anfragen ansehen' }),
  nda: (eventName, count, by) => ({ subject: `Produktdaten für Sie geöffnet: ${eventName}`, lines: [`${count === 1 ? 'Eine Firma hat eine Geheimhaltungsvereinbarung bestätigt und wartet auf Ihre.' : `${count} Firmen haben eine Geheimhaltungsvereinbarung bestätigt und warten auf Ihre.`} Das Forum beginnt: ${by}.`], action: 'Ansehen, was offen ist' }),
  agenda: (eventName, count, by) => ({ subject: `Bestätigen Sie Ihre Teilnahme: ${eventName}`, lines: [`In Ihrer Agenda ${count === 1 ? 'steht ein Gespräch' : `stehen ${count} Gespräche`}. Den Veranstaltungsort sieht nur, wer bestätigt hat. Das Forum beginnt: ${by}.`], action: 'Agenda öffnen' }),
};

export const MAIL_TEXTS_DE: MailTexts = {
  signInLink: () => ({ subject: 'Anmeldung bei Spilno', lines: ['Hier ist der Link, den Sie angefordert haben.', ONE_HOUR], action: 'Anmelden' }),
  passwordReset: () => ({ subject: 'Neues Passwort setzen', lines: ['Mit diesem Link setzen Sie ein neues Passwort. Andere Geräte werden abgemeldet.', ONE_HOUR], action: 'Passwort setzen' }),
  registrationResume: ({ eventName }) => ({
    subject: `Ihre Registrierung: ${eventName}`,
    lines: ['Ihre Registrierung ist als Entwurf gespeichert. Niemand sieht sie, bis Sie sie einreichen.', 'Mit diesem Link machen Sie dort weiter, wo Sie aufgehört haben.', 'Der Link gilt einmal, innerhalb von 14 Tagen; einen neuen können Sie jederzeit auf der Anmeldeseite anfordern.'],
    action: 'Registrierung fortsetzen',
  }),
  invitation: ({ eventName }) => ({
    subject: `Sie sind als Delegierter benannt: ${eventName}`,
    lines: ['Jemand aus Ihrer Organisation hat Sie als Delegierten benannt. Mit diesem Link melden Sie sich an und prüfen, was von Ihnen gezeigt wird.'],
    action: 'Meine Seite öffnen',
  }),
  roleInvitation: ({ eventName }) => ({
    subject: `Sie haben eine Rolle: ${eventName}`,
    lines: ['Der Administrator hat Ihnen in dieser Veranstaltung eine Rolle gegeben. Mit diesem Link melden Sie sich an; später können Sie auf der Anmeldeseite einen neuen anfordern oder in den Einstellungen ein Passwort setzen.', 'Der Link gilt einmal, innerhalb von 14 Tagen.'],
    action: 'Veranstaltung öffnen',
  }),
  importInvitation: ({ eventName }) => ({
    subject: `Ihre Organisation ist registriert: ${eventName}`,
    lines: ['Der Veranstalter hat Ihre Organisation eingetragen und Sie als Leitung ihrer Delegation benannt. Mit diesem Link melden Sie sich an, prüfen, was gespeichert ist, und laden Ihre Kollegen ein.', 'Ein ukrainischer Hersteller wird niemandem gezeigt, bis einer seiner Delegierten die Vorschau gesehen und ihr zugestimmt hat.', 'Der Link gilt einmal, innerhalb von 14 Tagen; später können Sie auf der Anmeldeseite einen neuen anfordern.'],
    action: 'Registrierung prüfen',
  }),
  registrationSubmitted: ({ eventName }) => ({
    subject: `Registrierung eingegangen: ${eventName}`,
    lines: ['Ihre Registrierung ist eingereicht. Zwei Prüfer sehen sie durch, meist innerhalb von drei Arbeitstagen.', 'Bis dahin sieht Sie niemand, und Sie sehen niemanden.'],
    action: 'Stand ansehen',
  }),
  registrationApproved: ({ eventName }) => ({
    subject: `Registrierung zugelassen: ${eventName}`,
    lines: ['Ihre Registrierung ist zugelassen. Sobald das Matching offen ist, sehen Sie Ihre Treffer, mit einer Begründung für jede Seite.'],
    action: 'Forum öffnen',
  }),
  registrationReturned: ({ eventName }) => ({
    subject: `Ihre Registrierung braucht eine Änderung: ${eventName}`,
    lines: ['Die Prüfer haben Ihre Registrierung mit ihren Gründen zurückgegeben. Ändern Sie sie und reichen Sie sie erneut ein; nichts, was Sie geschrieben haben, ist verloren.'],
    action: 'Gründe ansehen',
  }),
  registrationRejected: ({ eventName }) => ({
    subject: `Registrierung nicht zugelassen: ${eventName}`,
    lines: ['Ihre Registrierung wurde nicht zugelassen. Der Grund steht auf der Seite Ihrer Registrierung.'],
    action: 'Grund ansehen',
  }),
  vettingQuestion: ({ eventName }) => ({
    subject: `Eine Frage zu Ihrer Registrierung: ${eventName}`,
    lines: ['Ein Prüfer hat Ihnen eine Frage gestellt. Die Prüfung geht weiter, sobald Sie geantwortet haben.'],
    action: 'Frage beantworten',
  }),
  requestReceived: ({ counterpart, answerBy }) => ({
    subject: `Gesprächsanfrage von ${counterpart}`,
    lines: [`${counterpart} möchte Sie treffen.`, `Eine Anfrage belegt kein Zeitfenster. Antworten Sie bis: ${answerBy}.`],
    action: 'Anfrage lesen',
  }),
  requestAccepted: ({ counterpart }) => ({
    subject: `${counterpart} hat angenommen`,
    lines: [`${counterpart} hat das Gespräch angenommen. Namen und Beschreibungen sind jetzt für Sie beide offen. Zeit und Tisch kommen mit dem Zeitplan.`],
    action: 'Treffer öffnen',
  }),
  requestDeclined: ({ counterpart }) => ({ subject: `${counterpart} hat abgelehnt`, lines: [`${counterpart} hat die Anfrage abgelehnt. Der Grund steht auf der Seite der Anfragen.`], action: 'Anfragen ansehen' }),
  requestCountered: ({ counterpart, answerBy }) => ({
    subject: `${counterpart} schlägt eine Änderung vor`,
    lines: [`${counterpart} würde Sie treffen und schlägt eine andere Zeit vor.`, `Antworten Sie bis: ${answerBy}.`],
    action: 'Vorschlag lesen',
  }),
  requestExpired: ({ counterpart }) => ({ subject: `Die Anfrage mit ${counterpart} ist verfallen`, lines: ['Sie wurde nicht rechtzeitig beantwortet. Nichts wurde gebucht.'], action: 'Anfragen ansehen' }),
  requestWithdrawn: ({ counterpart }) => ({ subject: `${counterpart} hat die Anfrage zurückgezogen`, lines: ['Nichts wurde gebucht.'], action: 'Anfragen ansehen' }),
  disclosureEnded: ({ counterpart }) => ({ subject: `${counterpart} ist einen Schritt zurückgegangen`, lines: ['Was zwischen Ihnen beiden offen war, ist wieder geschlossen. Das Kurzprofil bleibt.'], action: 'Ansehen, was offen ist' }),
  viewingAlert: ({ counterpart, eventName }) => ({ subject: `Auffällige Einsichten: ${eventName}`, lines: [`Ein Delegierter von ${counterpart} hat innerhalb einer Stunde ungewöhnlich viele Firmen geöffnet.`], action: 'Zahlen ansehen' }),
  ndaConfirmed: ({ counterpart }) => ({ subject: `${counterpart} hat Produktdaten geöffnet`, lines: [`${counterpart} hat eine Geheimhaltungsvereinbarung bestätigt. Produktdaten und Zertifikate sind für Sie auf der Seite des Treffers offen.`], action: 'Treffer öffnen' }),
  ndaWithdrawn: ({ counterpart }) => ({ subject: `${counterpart} hat Produktdaten geschlossen`, lines: ['Produktdaten und Zertifikate sind für Sie wieder geschlossen. Namen und Delegierte bleiben offen.'], action: 'Ansehen, was offen ist' }),
  messageReceived: ({ counterpart }) => ({ subject: `Neue Nachricht von ${counterpart}`, lines: [`${counterpart} hat Ihnen geschrieben. Der Text steht nur auf einer Seite hinter der Anmeldung.`, 'Bis Sie ihn gelesen haben, lösen weitere Nachrichten keine E-Mail aus.'], action: 'Nachricht lesen' }),
  agreementCancelled: ({ counterpart }) => ({ subject: `Gespräch mit ${counterpart} abgesagt`, lines: ['Das vereinbarte Gespräch findet nicht statt. Der Grund steht auf der Seite der Anfragen.'], action: 'Anfragen ansehen' }),
  schedulePublished: ({ eventName, added, moved, cancelled }) => ({
    subject: `Ihre Agenda: ${eventName}`,
    lines: [`Der Zeitplan ist veröffentlicht. Für Sie: ${added} neu, ${moved} verschoben, ${cancelled} abgesagt.`],
    action: 'Agenda öffnen',
  }),
  meetingAdded: ({ counterpart, when, table }) => ({ subject: `Neues Gespräch: ${counterpart}`, lines: [`${when}, ${table}.`], action: 'Agenda öffnen' }),
  meetingMoved: ({ counterpart, when, table }) => ({ subject: `Gespräch verschoben: ${counterpart}`, lines: [`Jetzt ${when}, ${table}.`], action: 'Agenda öffnen' }),
  meetingCancelled: ({ counterpart, when }) => ({ subject: `Gespräch abgesagt: ${counterpart}`, lines: [`Dieses Gespräch findet nicht statt: ${when}. Der Grund steht in Ihrer Agenda.`], action: 'Agenda öffnen' }),
  meetingPassedOn: ({ counterpart, when }) => ({ subject: `Nicht mehr Ihres: ${counterpart}`, lines: [`In diesem Gespräch sitzen Sie nicht mehr: ${when}. Es findet mit anderen aus Ihrer Delegation statt.`], action: 'Agenda öffnen' }),
  counterpartReseated: ({ counterpart, when }) => ({ subject: `Andere Personen in Ihrem Gespräch: ${counterpart}`, lines: [`Wer von ${counterpart} zu diesem Gespräch kommt, hat sich geändert: ${when}. Zeit und Tisch bleiben.`], action: 'Gespräch öffnen' }),
  anotherTimeAsked: ({ counterpart, when, answerBy }) => ({
    subject: `${counterpart} bittet um einen anderen Termin`,
    lines: [`Es geht um dieses Gespräch: ${when}. Der Grund und die angebotenen Termine stehen auf der Seite des Gesprächs.`, `Das Gespräch bleibt, wo es ist, bis Sie einen davon nehmen. Antworten Sie bis: ${answerBy}.`],
    action: 'Termin wählen',
  }),
  anotherTimeRefused: ({ counterpart, when }) => ({ subject: `Die Zeit bleibt: ${counterpart}`, lines: [`Keiner der Termine, die Sie angeboten haben, passt ${counterpart}. Das Gespräch bleibt: ${when}.`], action: 'Gespräch öffnen' }),
  anotherTimeWithdrawn: ({ counterpart, when }) => ({ subject: `Die Zeit bleibt: ${counterpart}`, lines: [`${counterpart} bittet nicht mehr um einen anderen Termin. Das Gespräch bleibt: ${when}.`], action: 'Gespräch öffnen' }),
  anotherTimeExpired: ({ counterpart, when }) => ({ subject: `Die Zeit bleibt: ${counterpart}`, lines: [`${counterpart} hat nicht rechtzeitig geantwortet. Das Gespräch bleibt: ${when}.`], action: 'Gespräch öffnen' }),
  meetingReportedMissing: ({ counterpart, when }) => ({ subject: `Als fehlend gemeldet: ${counterpart}`, lines: [`Dieses Gespräch ist als fehlend gemeldet: ${when}. Wenn Sie da sind, sagen Sie es in Ihrer Agenda; die Meldung allein entscheidet nichts.`], action: 'Agenda öffnen' }),
  missingReportAnswered: ({ counterpart, when }) => ({ subject: `Doch da: ${counterpart}`, lines: [`${counterpart} antwortet, bei diesem Gespräch da zu sein: ${when}. Der Tisch bleibt Ihrer.`], action: 'Agenda öffnen' }),
  missingToConfirm: ({ eventName, table }) => ({ subject: `Fehlend an ${table}: ${eventName}`, lines: [`Ein Gespräch an ${table} ist von einer Seite als fehlend gemeldet. Erst mit Ihrem Wort oder dem der anderen Seite wird der Tisch dem Stand-by angeboten.`], action: 'Tisch ansehen' }),
  standByOffered: ({ hall, answerBy }) => ({ subject: `Ein Tisch wird frei: ${hall}`, lines: [`1 Kandidat, in ${hall}. Sagen Sie zu bis: ${answerBy}; der Partner wird genannt, wenn beide zugesagt haben.`], action: 'Antworten' }),
  standByNotCome: ({ eventName }) => ({ subject: `Das Stand-by kam nicht zustande: ${eventName}`, lines: ['Der Tisch wird Ihnen nicht mehr angeboten. Wird ein anderer frei, werden Sie zuerst gefragt.'], action: 'Agenda öffnen' }),
  actedFor: ({ eventName }) => ({ subject: `Ein Veranstalter handelt für Sie: ${eventName}`, lines: ['Ein Veranstalter des Forums handelt jetzt im Namen Ihrer Organisation, höchstens eine halbe Stunde lang. Namen, Vereinbarungen und was Sie anderen öffnen, bleiben allein bei Ihnen.', 'Jeder Schritt steht mit dem Grund auf einer Ihrer Seiten.'], action: 'Ansehen, was für Sie getan wird' }),
  capabilitiesCarried: ({ eventName, renamed, split }) => ({ subject: `Ihre Fähigkeiten: ${eventName}`, lines: [...(renamed > 0 ? [`Das Vokabular des Forums hat sich geändert: ${renamed} Ihrer Angaben ${renamed === 1 ? 'heißt' : 'heißen'} jetzt anders.`] : []), ...(split > 0 ? [`${split} Ihrer Angaben ${split === 1 ? 'lässt' : 'lassen'} sich genauer sagen. Für Sie wurde nichts gewählt.`] : []), 'Sehen Sie nach, ob sie noch sagen, was Sie meinen.'], action: 'Meine Fähigkeiten ansehen' }),
  organiserMessage: ({ eventName }) => ({ subject: `Eine Nachricht der Veranstalter: ${eventName}`, lines: ['Die Veranstalter des Forums haben Ihnen geschrieben.'], action: 'Nachricht lesen' }),
  reminder: ({ eventName, what, count, by }) => REMINDERS[what]?.(eventName, count, by) ?? { subject: `Etwas wartet auf Sie: ${eventName}`, lines: ['Im Forum wartet etwas auf Sie.'], action: 'Forum öffnen' },
  importFinished: ({ eventName, imported, held }) => ({ subject: `Import abgeschlossen: ${eventName}`, lines: [`${imported} importiert, ${held} zurückgehalten.`], action: 'Bericht öffnen' }),
  scheduleRunFinished: ({ eventName, placed, total }) => ({ subject: `Zeitplan entworfen: ${eventName}`, lines: [`${placed} von ${total} vereinbarten Gesprächen sind eingeplant. Vor der Veröffentlichung erfährt niemand davon.`], action: 'Plantafel öffnen' }),
};
