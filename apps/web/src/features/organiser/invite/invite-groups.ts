import { type InvitationKind } from './invite-document.ts';

/** Whom a kind is about: where the firm is from, and whether it has or needs what the gap is about. */
export const INVITE_GROUPS = ['firmOffers', 'plantOffers', 'firmNeeds', 'plantNeeds'] as const;
export type InviteGroup = (typeof INVITE_GROUPS)[number];

export const groupOf = ({ does, isUkrainian }: Pick<InvitationKind, 'does' | 'isUkrainian'>): InviteGroup => (isUkrainian ? (does === 'offers' ? 'plantOffers' : 'plantNeeds') : does === 'offers' ? 'firmOffers' : 'firmNeeds');

/** How one of a group is called, and the heading over those that are folded. */
export const GROUP_IDS: Readonly<Record<InviteGroup, { readonly one: string; readonly more: string }>> = {
  firmOffers: { one: 'organiser.invite.firmOffers', more: 'organiser.invite.moreFirmOffers' },
  plantOffers: { one: 'organiser.invite.plantOffers', more: 'organiser.invite.morePlantOffers' },
  firmNeeds: { one: 'organiser.invite.firmNeeds', more: 'organiser.invite.moreFirmNeeds' },
  plantNeeds: { one: 'organiser.invite.plantNeeds', more: 'organiser.invite.morePlantNeeds' },
};
