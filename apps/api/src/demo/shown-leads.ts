import { type DemoSignIn } from './sign-ins.ts';

/**
 * Leads of two rows of the file who can sign in by password; their firms are in the middle of everything. Of the firms
 * with several delegates these two have the best pairs in both directions, with each other and with others.
 */
export const SHOWN_LEADS: readonly Omit<DemoSignIn, 'password'>[] = [
  { kind: 'ukrainianLead', role: 'Lead of a Ukrainian firm', name: 'Роман Коваленко', email: 'r.kovalenko9@bureviitekh.ua.example' },
  { kind: 'foreignLead', role: 'Lead of a foreign firm', name: 'Amelia Smith-Jones', email: 'a.smithjones323@altcomposites.co.uk.example' },
];

/** Of a third firm: no single partner meets an essential need of it, while three and four together do, so that *Together* is full. */
export const SEEKING_LEAD: Omit<DemoSignIn, 'password'> = { kind: 'seekingLead', role: 'Lead of a firm that needs several partners', name: 'Mehmet Şahin', email: 'm.sahin495@fjellrobotics.tr.example' };
/** The need of that firm. */
export const SHARED_NEED = 'U.AIR.LM';
