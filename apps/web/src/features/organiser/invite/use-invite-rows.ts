import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useEvent, useViewer, type CsvCell } from '../../../app/index.ts';
import { type InvitationPlan } from './invite-document.ts';
import { useInviteWords } from './use-invite-words.ts';

/** The plan as rows of a file: first who took it out, then a target or a kind of firm a row, and each known firm below its kind. */
export function useInviteRows(): (plan: InvitationPlan) => CsvCell[][] {
  const intl = useIntl();
  const { name } = useEvent();
  const { displayName } = useViewer();
  const words = useInviteWords();
  return useCallback(
    ({ targets, kinds }) => {
      const say = (id: string) => intl.formatMessage({ id });
      return [
        [say('organiser.export.by'), displayName, name],
        [],
        ['organiser.invite.country', 'organiser.invite.target', 'organiser.invite.earlier', 'organiser.invite.sent', 'organiser.invite.approved'].map(say),
        ...targets.map(({ country, proposed, earlier, sent, approved }) => [words.country(country), proposed, earlier ?? '', sent, approved]),
        [],
        ['organiser.gaps.capability', 'organiser.invite.who', 'organiser.invite.whyHead', 'organiser.invite.where', 'organiser.invite.forms', 'organiser.invite.firm', 'organiser.invite.country', 'organiser.invite.from', 'organiser.invite.reason'].map(say),
        ...kinds.flatMap((kind) => {
          const row = [words.title(kind.nodeCode), words.who(kind), words.why(kind), words.countries(kind), words.forms(kind)];
          return [[...row, '', '', '', ''], ...kind.known.map((firm) => [...row, firm.name, firm.country ? words.country(firm.country) : '', words.eventName(firm), words.titles(firm.nodes)])];
        }),
      ];
    },
    [intl, name, displayName, words],
  );
}
