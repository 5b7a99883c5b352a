import { type RouteObject } from 'react-router';

/** What a route tells the shell about itself. */
export interface PageHandle {
  /** Message id of the document's title. */
  readonly titleId: string;
  /** Public pages: a centred column, or sections with their own widths. */
  readonly layout?: 'column' | 'full';
  /** Public pages: parts of the page that the bar leads to, by their anchors; wide screens only. */
  readonly sections?: readonly { readonly id: string; readonly labelId: string }[];
}

export type FeatureRoute = RouteObject & { handle?: PageHandle };

/** Addresses of a feature, by the frame they stand in. */
export interface FeatureRoutes {
  /** Name of the folder, and first part of every message id. */
  readonly feature: string;
  /** Absolute addresses in the public frame; nobody needs to be signed in. */
  readonly public?: readonly FeatureRoute[];
  /** The first address: in the public frame for strangers, in the frame of an account for whoever is signed in. */
  readonly home?: readonly FeatureRoute[];
  /** Below `/e/:slug`, a bar without navigation; nobody needs to be signed in. */
  readonly focused?: readonly FeatureRoute[];
  /** Below `/e/:slug`, for whoever has a place in the event. */
  readonly event?: readonly FeatureRoute[];
  /** Below `/e/:slug/organise`, for organisers and vetting officers of the event. */
  readonly organise?: readonly FeatureRoute[];
  /** Absolute addresses for whoever is signed in, outside any event. */
  readonly account?: readonly FeatureRoute[];
}
