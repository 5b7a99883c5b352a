import {
  IconArmchair,
  IconBell,
  IconBulb,
  IconBuildingFactory2,
  IconCalendarEvent,
  IconChartHistogram,
  IconChecklist,
  IconClipboardList,
  IconDots,
  IconEye,
  IconHome,
  IconLayoutDashboard,
  IconLayoutGrid,
  IconListCheck,
  IconMessages,
  IconSettings,
  IconSpeakerphone,
  IconTable,
  IconTool,
  IconTransform,
  IconUpload,
  IconUrgent,
  IconUsers,
  IconVersions,
} from '@tabler/icons-react';
import { type IconComponent } from '@spilno/ui';
import { type Place } from './event.tsx';
import { type FeatureRoutes } from './feature-routes.ts';

/** A page of the navigation. */
export interface NavigationPlace {
  /** Address below the frame's, and key. */
  readonly path: string;
  /** Message id of its word. */
  readonly labelId: string;
  readonly icon: IconComponent;
}

export interface NavigationSection {
  readonly id: string;
  /** Message id of the word above; none for the first. */
  readonly labelId?: string;
  readonly places: readonly NavigationPlace[];
}

const OVERVIEW = { path: 'overview', labelId: 'app.nav.overview', icon: IconHome };
const MATCHES = { path: 'matches', labelId: 'app.nav.matches', icon: IconTransform };
const REQUESTS = { path: 'requests', labelId: 'app.nav.requests', icon: IconMessages };
const AGENDA = { path: 'agenda', labelId: 'app.nav.agenda', icon: IconCalendarEvent };
const REGISTRATION = { path: 'registration', labelId: 'app.nav.registration', icon: IconClipboardList };
const PROFILE = { path: 'registration', labelId: 'app.nav.profile', icon: IconBuildingFactory2 };
const DISCLOSURE = { path: 'disclosure', labelId: 'app.nav.disclosure', icon: IconEye };
const DELEGATES = { path: 'delegates', labelId: 'app.nav.delegates', icon: IconUsers };
const SETTINGS = { path: 'settings', labelId: 'app.nav.settings', icon: IconSettings };
const NOTIFICATIONS = { path: 'notifications', labelId: 'app.nav.notifications', icon: IconBell };
const MESSAGES = { path: 'messages', labelId: 'app.nav.messages', icon: IconMessages };
const FROM_ORGANISERS = { path: 'from-organisers', labelId: 'app.nav.fromOrganisers', icon: IconSpeakerphone };
const MORE = { path: 'more', labelId: 'app.nav.more', icon: IconDots };

/** Where a participant can go: in the bar, in the bar of a phone, and behind "More". */
export interface ParticipantNavigation {
  readonly bar: readonly NavigationPlace[];
  readonly tabs: readonly NavigationPlace[];
  readonly more: readonly NavigationPlace[];
}

/** Places by what the reader is; a firm that is not approved sees nobody and is led to its registration. */
export function participantNavigation(place: Place): ParticipantNavigation {
  if (place.registrationStatus !== 'approved') {
    return { bar: [OVERVIEW, REGISTRATION], tabs: [OVERVIEW, REGISTRATION, MORE], more: [DISCLOSURE, DELEGATES, NOTIFICATIONS, FROM_ORGANISERS, SETTINGS] };
  }
  return place.typeCode === 'ukrainianManufacturer'
    ? { bar: [OVERVIEW, MATCHES, REQUESTS, AGENDA, DISCLOSURE], tabs: [MATCHES, REQUESTS, AGENDA, DISCLOSURE, MORE], more: [MESSAGES, OVERVIEW, PROFILE, DELEGATES, NOTIFICATIONS, FROM_ORGANISERS, SETTINGS] }
    : { bar: [OVERVIEW, MATCHES, REQUESTS, AGENDA, REGISTRATION], tabs: [OVERVIEW, MATCHES, REQUESTS, AGENDA, MORE], more: [MESSAGES, REGISTRATION, DISCLOSURE, DELEGATES, NOTIFICATIONS, FROM_ORGANISERS, SETTINGS] };
}

const DASHBOARD = { path: 'dashboard', labelId: 'app.nav.dashboard', icon: IconLayoutDashboard };
const REGISTRATIONS = { path: 'registrations', labelId: 'app.nav.registrations', icon: IconTable };
const IMPORT = { path: 'import', labelId: 'app.nav.import', icon: IconUpload };
const ORGANISER_MESSAGES = { path: 'messages', labelId: 'app.nav.broadcasts', icon: IconSpeakerphone };
const REMINDERS = { path: 'reminders', labelId: 'app.nav.reminders', icon: IconBell };
const VETTING = { path: 'vetting', labelId: 'app.nav.vetting', icon: IconListCheck };
const MATCHING = { path: 'matching', labelId: 'app.nav.matching', icon: IconTransform };
const VIEWING = { path: 'viewing', labelId: 'app.nav.viewing', icon: IconEye };
const BOARD = { path: 'board', labelId: 'app.nav.board', icon: IconLayoutGrid };
const VERSIONS = { path: 'versions', labelId: 'app.nav.versions', icon: IconVersions };
const WHAT_IF = { path: 'what-if', labelId: 'app.nav.whatIf', icon: IconBulb };
const SIMULATOR = { path: 'simulator', labelId: 'app.nav.simulator', icon: IconChartHistogram };
const DISRUPTION = { path: 'disruption', labelId: 'app.nav.disruption', icon: IconUrgent };
const STAND_BY = { path: 'stand-by', labelId: 'app.nav.standBy', icon: IconArmchair };
const REPAIR = { path: 'repair', labelId: 'app.nav.repair', icon: IconTool };
const ROOMS = { path: 'rooms', labelId: 'app.nav.rooms', icon: IconChecklist };

/** Set-up of the event, at the foot of the rail. */
export const SETUP: NavigationPlace = { path: 'setup', labelId: 'app.nav.setup', icon: IconSettings };

/** The rail of organisers and officers; an organiser who is no officer reads no vetting case. */
export function organiserNavigation({ isOrganiser, isVettingOfficer }: Place): readonly NavigationSection[] {
  if (!isOrganiser) return [{ id: 'vetting', places: [VETTING] }];
  return [
    { id: 'dashboard', places: [DASHBOARD] },
    { id: 'before', labelId: 'app.nav.before', places: [REGISTRATIONS, IMPORT, ...(isVettingOfficer ? [VETTING] : []), MATCHING, REQUESTS, VIEWING, ORGANISER_MESSAGES, REMINDERS] },
    { id: 'schedule', labelId: 'app.nav.schedule', places: [BOARD, VERSIONS, WHAT_IF, SIMULATOR, ROOMS] },
    { id: 'day', labelId: 'app.nav.onTheDay', places: [STAND_BY, REPAIR, DISRUPTION] },
  ];
}

/** First parts of the addresses that a frame has pages for; places without a page are not shown. */
export function pathsOf(features: readonly FeatureRoutes[], frame: 'event' | 'focused' | 'organise'): ReadonlySet<string> {
  const routes = features.flatMap((feature) => feature[frame] ?? []);
  return new Set(routes.map(({ path }) => path?.split('/')[0] ?? ''));
}

/** Where a person begins in an event. */
export function homePath(eventSlug: string, place: Place): string {
  if (place.registrationId) return `/e/${eventSlug}/overview`;
  return `/e/${eventSlug}/organise/${place.isOrganiser ? 'dashboard' : 'vetting'}`;
}
