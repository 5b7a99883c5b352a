import { expect, it } from '@jest/globals';
import { composeMail } from './compose-mail.ts';

const hostile = '=HYPERLINK("x")<script>alert(1)</script>\r\nBcc: everybody@example.org\u202e';

it('is neutral to markup, line breaks and bidi controls in a name', () => {
  const mail = composeMail('requestAccepted', { eventName: 'Forum', counterpart: hostile }, 'en', 'https://forum.example/a?b=1&c=2');
  expect(mail.subject).not.toMatch(/[\r\n\u202e]/);
  expect(mail.html).not.toContain('<script>');
  expect(mail.html).toContain('b=1&amp;c=2');
  expect(mail.text).not.toContain('\u202e');
});

it('speaks Ukrainian and German to who chose it and English where a language has no texts yet', () => {
  const facts = { eventName: 'Форум' };
  expect(composeMail('registrationApproved', facts, 'uk', 'https://x').subject).toBe('Реєстрацію схвалено: Форум');
  expect(composeMail('registrationApproved', { eventName: 'Forum' }, 'uk', 'https://x', 'Форум партнерства').subject).toBe('Реєстрацію схвалено: Форум партнерства');
  expect(composeMail('registrationApproved', { eventName: 'Forum' }, 'en', 'https://x', 'Форум партнерства').subject).toBe('Registration approved: Forum');
  const german = composeMail('registrationApproved', { eventName: 'Forum' }, 'de', 'https://x', 'Форум партнерства');
  expect([german.subject, german.html.includes('<html lang="de">')]).toEqual(['Registrierung zugelassen: Forum', true]);
  expect(composeMail('registrationApproved', facts, 'fr', 'https://x').subject).toBe('Registration approved: Форум');
});

it('writes times with the day of the week, the zone and its offset on that date', () => {
  const facts = { eventName: 'Forum', counterpart: 'Lynx 9', table: 'T3, Hall A' };
  expect(composeMail('meetingAdded', { ...facts, when: '2027-01-27 10:50 (Europe/Kyiv)' }, 'en', 'https://x').text).toContain('Wed 27 Jan, 10:50, Kyiv time (UTC+2), T3, Hall A.');
  expect(composeMail('meetingAdded', { ...facts, when: '2027-09-22 11:20 (Europe/Kyiv)' }, 'uk', 'https://x').text).toContain('ср, 22 вер., 11:20, за Києвом (UTC+3), T3, Hall A');
  expect(composeMail('meetingAdded', { ...facts, tableUk: 'T3, Зал А', when: '2027-09-22 11:20 (Europe/Kyiv)' }, 'de', 'https://x').text).toContain('Mi., 22. Sept., 11:20, Kyjiwer Zeit (UTC+3), T3, Hall A');
  expect(composeMail('meetingAdded', { ...facts, tableUk: 'T3, Зал А', when: '' }, 'uk', 'https://x').text).toContain('T3, Зал А');
  expect(composeMail('meetingAdded', { ...facts, tableUk: 'T3, Зал А', when: '' }, 'en', 'https://x').text).toContain('T3, Hall A');
  expect(composeMail('meetingAdded', { ...facts, counterpart: 'Yavir 12', when: '' }, 'uk', 'https://x').subject).toContain('Явір 12');
  expect(composeMail('meetingCancelled', { ...facts, when: '2027-03-28 03:10 (Europe/Kyiv)' }, 'en', 'https://x').text).toContain('Sun 28 Mar, 03:10');
});

it('ends a sentence with one full stop after a name that has its own', () => {
  const facts = { eventName: 'Forum', counterpart: 'Summit Energy s.r.o.', when: '2027-01-27 10:50 (Europe/Kyiv)' };
  expect(composeMail('anotherTimeRefused', facts, 'en', 'https://x').text).toContain('suits Summit Energy s.r.o. The meeting');
  expect(composeMail('anotherTimeRefused', facts, 'uk', 'https://x').text).toContain('Summit Energy s.r.o. Зустріч лишається');
});
