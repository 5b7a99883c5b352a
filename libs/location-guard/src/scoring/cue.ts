/** What a word says about the place named near it. */
export type Cue =
  | 'site' // a plant, a workshop, a warehouse
  | 'making' // is located, produces, assembles
  | 'we' // our, we
  | 'education'
  | 'birth'
  | 'event' // forum, meeting, hotel, delegates
  | 'travel'
  | 'battle'
  | 'product' // drone, tank, radio
  | 'goods' // beer, cake, football
  | 'water' // river, sea
  | 'usage' // detects, protects, range
  | 'region' // oblast, raion
  | 'foreign'
  | 'inside' // in, at, from
  | 'proximity' // near, opposite
  | 'away' // from, as in "40 km from"
  | 'direction' // north of, outskirts
  | 'length' // km, minutes
  | 'landmark'
  | 'strongLandmark'
  | 'road'
  | 'ukraine'
  | 'phone'
  | 'postal';
