import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { cooperationFormByCode, taxonomy, titleIn } from '@spilno/taxonomy';
import { useCountryName, useLocale } from '../../../app/index.ts';
import { GROUP_IDS, groupOf } from './invite-groups.ts';
import { type InvitationKind } from './invite-document.ts';

/** What kind of firm to invite and why, as the page and the file say it. */
export function useInviteWords() {
  const intl = useIntl();
  const { textLocale } = useLocale();
  const countryName = useCountryName();
  return useMemo(() => {
    const title = (code: string) => titleIn(taxonomy.find(code)?.titles, textLocale) ?? code;
    const list = (items: readonly string[]) => intl.formatList(items, { type: 'unit' });
    return {
      title,
      country: countryName,
      who: (kind: InvitationKind) => intl.formatMessage({ id: GROUP_IDS[groupOf(kind)].one }),
      why: ({ essential, useful, offered }: InvitationKind) => intl.formatMessage({ id: 'organiser.invite.why' }, { needed: essential + useful, essential, offered }),
      countries: ({ countries }: InvitationKind) => list(countries.map(countryName)),
      forms: ({ forms }: InvitationKind) => list(forms.map((code) => titleIn(cooperationFormByCode(code)?.titles, textLocale) ?? code)),
      eventName: ({ event, eventUk }: { readonly event: string; readonly eventUk: string | null }) => (textLocale === 'uk' ? (eventUk ?? event) : event),
      titles: (codes: readonly string[]) => list(codes.map(title)),
    };
  }, [intl, textLocale, countryName]);
}
