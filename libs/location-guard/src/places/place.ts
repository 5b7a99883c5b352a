/** What the guard knows about a name. */
export interface Place {
  readonly name: string;
  readonly kind: 'settlement' | 'region' | 'macroRegion';
  /** The forum's own city: harmless unless the text makes it a site. */
  readonly isForumCity: boolean;
  /** Also a common word or the name of a person. */
  readonly isAmbiguous: boolean;
}

/** A name found in the tokens [from, to). */
export interface PlaceHit {
  readonly place: Place;
  readonly from: number;
  readonly to: number;
  readonly form: 'noun' | 'adjective';
  /** Written apart, with foreign letters or digits: nobody does that to a harmless word. */
  readonly isDisguised: boolean;
}
