import { type DemoSignIn } from './sign-ins.ts';

/** Leads of two rows of the file who can sign in by password; their firms are in the middle of everything. */
export const SHOWN_LEADS: readonly Omit<DemoSignIn, 'password'>[] = [
  { kind: 'ukrainianLead', role: 'Lead of a Ukrainian firm', name: 'Тарас Бондар', email: 't.bondar546@rubinprylad.ua.example' },
  { kind: 'foreignLead', role: 'Lead of a foreign firm', name: 'Jürgen von der Heide', email: 'j.vonderheide877@brandtcomposites.de.example' },
];
