import { type PairFacts, type PartyFacts } from '@spilno/disclosure';

/** Something that holds between the viewer and another organisation; most pairs have none. */
export type PairDeviation =
  | 'excludedBySubjectBefore' | 'excludedBySubjectAfter' | 'excludedByViewerBefore' | 'excludedByViewerAfter'
  | 'requestIsAccepted' | 'meetingIsPublished' | 'withdrawnBySubject' | 'withdrawnByViewer' | 'ndaConfirmedBySubject';

const when = `case when before_matching then 'Before' else 'After' end`;

/**
 * Rows (other, deviation) of all pairs of viewer `$2` in event `$1`. Says the same as `PairFactsReader`, whose statement looks
 * at every pair; a test holds the two together.
 */
export const PAIR_DEVIATIONS_SQL = `
select registration_id as other, 'excludedBySubject' || ${when} as deviation from private_exclusion where event_id = $1 and excluded_registration_id = $2
union all select excluded_registration_id, 'excludedByViewer' || ${when} from private_exclusion where event_id = $1 and registration_id = $2
union all select from_registration_id, 'excludedBySubject' || ${when} from wish where event_id = $1 and to_registration_id = $2 and value = 'no'
union all select to_registration_id, 'excludedByViewer' || ${when} from wish where event_id = $1 and from_registration_id = $2 and value = 'no'
union all select second_registration_id, 'requestIsAccepted' from agreement where event_id = $1 and first_registration_id = $2 and source = 'request' and ended_at is null
union all select first_registration_id, 'requestIsAccepted' from agreement where event_id = $1 and second_registration_id = $2 and source = 'request' and ended_at is null
union all select case when m.first_registration_id = $2 then m.second_registration_id else m.first_registration_id end, 'meetingIsPublished'
  from schedule_version p join schedule_meeting m on m.event_id = p.event_id and m.version_id = p.id and m.status = 'planned' and (m.first_registration_id = $2 or m.second_registration_id = $2)
  where p.event_id = $1 and p.status = 'published'
union all select from_registration_id, 'withdrawnBySubject' from disclosure_withdrawal where event_id = $1 and to_registration_id = $2 and restored_at is null
union all select to_registration_id, 'withdrawnByViewer' from disclosure_withdrawal where event_id = $1 and from_registration_id = $2 and restored_at is null
union all select from_registration_id, 'ndaConfirmedBySubject' from nda_confirmation where event_id = $1 and to_registration_id = $2 and withdrawn_at is null`;

/** What holds for a pair with these deviations whose subject takes part. */
export function pairFactsOf(viewer: PartyFacts, gateIsOpen: boolean, deviations: ReadonlySet<PairDeviation>): PairFacts {
  const excluded = (by: 'Subject' | 'Viewer'): PairFacts['excludedBySubject'] => {
    if (deviations.has(`excludedBy${by}Before`)) return 'beforeMatching';
    return deviations.has(`excludedBy${by}After`) ? 'afterMatching' : 'none';
  };
  return {
    subject: TAKES_PART,
    viewer,
    gateIsOpen,
    excludedBySubject: excluded('Subject'),
    excludedByViewer: excluded('Viewer'),
    requestIsAccepted: deviations.has('requestIsAccepted'),
    meetingIsPublished: deviations.has('meetingIsPublished'),
    withdrawnBySubject: deviations.has('withdrawnBySubject'),
    withdrawnByViewer: deviations.has('withdrawnByViewer'),
    ndaConfirmedBySubject: deviations.has('ndaConfirmedBySubject'),
  };
}

const TAKES_PART: PartyFacts = { isApproved: true, isHidden: false, hasAgreedToBeShown: true };
