/**
 * The slots of a version: those in use, or, where it is the draft of an open disruption, with the times that this gives them.
 * @param version - parameter with the id of the version; null: those in use
 */
export const slotsOfSql = (version: string): string => `(select q.* from slot q left join disruption x on x.event_id = q.event_id and x.version_id = ${version}::uuid and x.status = 'open'
  where q.event_id = $1 and (q.retired_at is null and (x.id is null or q.id <> all(x.replaced_slot_ids)) or q.disruption_id = x.id))`;
