/** How many firms of a country would fill the places that it is to have. */
export interface InvitationTarget {
  readonly country: string;
  readonly proposed: number;
  /** Approved at the earlier event; null where there is none that may be looked at. */
  readonly earlier: number | null;
  readonly sent: number;
  readonly approved: number;
}

export interface TargetFacts {
  readonly partnerCountries: readonly string[];
  /** Slots times tables of the event. */
  readonly places: number;
  /** Meetings that a foreign company may have. */
  readonly meetingsEach: number;
  readonly sent: ReadonlyMap<string, number>;
  readonly approved: ReadonlyMap<string, number>;
  readonly earlier: ReadonlyMap<string, number> | null;
}

/** The foreign companies whose full number of meetings the tables hold, shared evenly among the partner countries; no fewer than came of each before. */
export function invitationTargets({ partnerCountries, places, meetingsEach, sent, approved, earlier }: TargetFacts): InvitationTarget[] {
  const share = partnerCountries.length === 0 || meetingsEach === 0 ? 0 : Math.floor(places / meetingsEach / partnerCountries.length);
  return partnerCountries.map((country) => ({
    country,
    proposed: Math.max(share, earlier?.get(country) ?? 0),
    earlier: earlier ? (earlier.get(country) ?? 0) : null,
    sent: sent.get(country) ?? 0,
    approved: approved.get(country) ?? 0,
  }));
}
