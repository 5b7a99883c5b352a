import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useVocabulary } from '../../meetings/index.ts';
import { type GroupDuty, type GroupRead } from './together-documents.ts';

const ROLE_IDS: Readonly<Record<string, string>> = { technology: 'matching.role.technology', production: 'matching.role.production', component: 'matching.role.component', finance: 'matching.role.finance' };

/** What members of a group do for it, in the reader's language. */
export function useGroupWords() {
  const intl = useIntl();
  const words = useVocabulary();
  return useMemo(() => {
    const role = (code: string) => intl.formatMessage({ id: ROLE_IDS[code] ?? 'matching.role.component' });
    return {
      role,
      /** What of theirs covers it: "Fixed-wing drones · licensed production". */
      offer: ({ offerNode, form }: GroupDuty) => [offerNode && words.capability(offerNode), form && words.form(form)].filter(Boolean).join(' · '),
      /** What it is for, where that is something else than what they offer. */
      purpose: ({ role: code, nodeCode, offerNode, degree }: GroupDuty, need: GroupRead['need']) => {
        const parts = [
          nodeCode && nodeCode !== offerNode && nodeCode !== need.nodeCode && intl.formatMessage({ id: 'matching.together.for' }, { node: words.capability(nodeCode) }),
          code === 'finance' && nodeCode === null && intl.formatMessage({ id: 'matching.together.forMoney' }),
          degree === 'close' && intl.formatMessage({ id: 'matching.together.close' }),
        ];
        return parts.filter(Boolean).join(' · ');
      },
      gap: ({ role: code, nodeCode }: GroupRead['uncovered'][number]) => (nodeCode ? (code === 'component' ? words.capability(nodeCode) : `${role(code)}: ${words.capability(nodeCode)}`) : role(code)),
      list: (items: readonly string[]) => intl.formatList(items, { type: 'conjunction' }),
      capability: words.capability,
    };
  }, [intl, words]);
}
