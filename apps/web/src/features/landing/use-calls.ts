import { homePath, useMaybeViewer } from '../../app/index.ts';
import { placeIn } from '../../app/event.tsx';
import { type LandingEvent } from './landing-documents.ts';

/** What the page asks the reader to do next; null when there is nothing to do yet. */
export interface Call {
  readonly labelId: 'landing.call.home' | 'landing.call.register' | 'landing.call.sample' | 'landing.call.signIn';
  readonly href: string;
}

/** Their own page for somebody who takes part, else registering while it is open, else signing in; beside it, what a match looks like. */
export function useCalls({ slug, isRegistrationOpen }: LandingEvent): { readonly primary: Call; readonly secondary: Call | null } {
  const viewer = useMaybeViewer();
  const place = viewer ? placeIn(viewer.places, slug) : null;
  const signIn: Call = { labelId: 'landing.call.signIn', href: `/sign-in?next=${encodeURIComponent(`/e/${slug}/overview`)}` };
  const register: Call = { labelId: 'landing.call.register', href: `/e/${slug}/register` };
  if (place) return { primary: { labelId: 'landing.call.home', href: homePath(slug, place) }, secondary: null };
  return { primary: isRegistrationOpen ? register : signIn, secondary: { labelId: 'landing.call.sample', href: '#sample' } };
}
