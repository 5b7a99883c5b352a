/** What the command line can be asked for. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'createEvent'; readonly slug: string; readonly name: string; readonly firstDay: string | null }
  | { readonly kind: 'import'; readonly file: string; readonly eventSlug: string }
  | { readonly kind: 'createAdministrator'; readonly email: string | null; readonly name: string | null; readonly readsPassword: boolean }
  | { readonly kind: 'exportVocabulary'; readonly file: string }
  | { readonly kind: 'importVocabulary'; readonly file: string; readonly note: string | null }
  | { readonly kind: 'grantRole'; readonly eventSlug: string; readonly email: string; readonly name: string | null; readonly role: 'organiser' | 'vettingOfficer' }
  | { readonly kind: 'trainMatching'; readonly eventSlug: string; readonly alsoUnfinished: boolean }
  | { readonly kind: 'compareMatching' | 'useMatching' | 'stopMatching'; readonly eventSlug: string };

export interface CommandLine {
  readonly command: Command;
  /** Standard output holds JSON lines only. */
  readonly isJson: boolean;
}

export const USAGE = `npm run cli -- <command> [--json]

  event create --slug SLUG --name NAME [--first-day YYYY-MM-DD]
  import FILE --event SLUG
  vocabulary export FILE.csv|FILE.ttl
  vocabulary import FILE [--publish NOTE]   (without --publish it is only checked)
  admin create [--email ADDRESS] [--name NAME] [--password-stdin]
  officer add --event SLUG --email ADDRESS [--name NAME]
  role grant --event SLUG --email ADDRESS --role organiser|vettingOfficer [--name NAME]
  matching train --event SLUG [--unfinished]
  matching compare|use|stop --event SLUG

With --json standard output holds JSON lines only; progress goes to standard error.
Exit: 0 done (held rows too), 1 refused, 2 usage, 3 the product is not running.`;
