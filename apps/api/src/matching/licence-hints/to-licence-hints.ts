import { licenceHints, type LicenceReason as Reason, type MatchExplanation } from '@spilno/matching';
import { ExportAuthority, LicenceHint, LicenceListHint, LicenceReason } from './licence-hint.type.ts';

/** Of the teasers of a pair and their countries alone. */
export const toLicenceHints = (explanation: MatchExplanation, own: string, other: string): LicenceHint[] =>
  licenceHints(explanation, own, other).map(({ exporters, importers, lists, others, ...hint }) =>
    Object.assign(new LicenceHint(), {
      ...hint,
      exporters: exporters.map(toAuthority),
      importers: importers.map(toAuthority),
      lists: lists.map(({ code, subject, reasons }) => Object.assign(new LicenceListHint(), { code, subject, reasons: reasons.map(toReason) })),
      others: others.map(toReason),
    }),
  );

const toAuthority = (authority: ExportAuthority): ExportAuthority => Object.assign(new ExportAuthority(), authority);

const toReason = (reason: Reason): LicenceReason =>
  Object.assign(new LicenceReason(), { direction: reason.direction, nodeCode: reason.kind === 'capability' ? reason.nodeCode : null, form: reason.kind === 'form' ? reason.form : null });
