/**
 * Who may call what. `anyone` needs no session; `account` any session; the others hold within the event that the
 * operation names by `eventSlug` (as an argument or in its input), except `administrator`, who holds everywhere.
 */
export type Holder = 'anyone' | 'account' | 'delegate' | 'lead' | 'organiser' | 'vettingOfficer' | 'administrator';

export const PERMISSIONS = {
  'health:read': ['anyone'],
  'page:read': ['anyone'],
  'session:read': ['anyone'],
  'session:open': ['anyone'],
  'session:close': ['account'],
  'account:change': ['account'],
  'account:administer': ['administrator'],
  'audit:read': ['administrator'],
  'event:readPublic': ['anyone'],
  'event:create': ['administrator'],
  'event:grantRole': ['administrator'],
  'event:moveClock': ['administrator'],
  'event:setUp': ['organiser'],
  'event:oversee': ['organiser'],
  'registration:import': ['organiser'],
  'registration:start': ['anyone'],
  'registration:readOwn': ['delegate'],
  'registration:edit': ['lead'],
  'delegate:manage': ['lead'],
  'delegate:actForSelf': ['delegate'],
  'disclosure:readOwn': ['delegate'],
  'disclosure:withdraw': ['delegate'],
  'disclosure:restore': ['lead'],
  'disclosure:agree': ['delegate'],
  'exclusion:change': ['delegate'],
  'registration:overseeAll': ['organiser', 'vettingOfficer'],
  'vocabulary:read': ['anyone'],
  'notification:read': ['account'],
  'vetting:read': ['vettingOfficer'],
  'vetting:decide': ['vettingOfficer'],
  'vetting:answer': ['lead'],
  'vetting:readOwn': ['delegate'],
  'schedule:manage': ['organiser'],
  'meeting:cancel': ['delegate'],
  'meeting:changeTime': ['delegate'],
  'meeting:changeSeat': ['delegate'],
  'match:read': ['delegate'],
  'match:keep': ['delegate'],
  'agenda:read': ['delegate'],
  'agenda:note': ['delegate'],
  'venue:read': ['delegate'],
  'calendar:manage': ['delegate'],
  'calendar:download': ['account'],
  'calendar:read': ['anyone'],
  'wish:set': ['delegate'],
  'meetingRequest:send': ['delegate'],
  'meetingRequest:answer': ['delegate'],
  'meetingRequest:read': ['delegate'],
  'thread:read': ['delegate'],
  'thread:write': ['delegate'],
  'mailbox:read': ['anyone'],
} as const satisfies Record<string, readonly Holder[]>;

export type Permission = keyof typeof PERMISSIONS;

export const holdersOf = (permission: Permission): readonly Holder[] => PERMISSIONS[permission];
