import { Injectable } from '@nestjs/common';
import { type DelegateScope, InvalidInput, type LocationRefused, neutralText, NotFound, NotPossible, refuseUnsafeTexts } from '../common/index.ts';
import { type DisclosureChanged } from './disclosed-pair.type.ts';
import { withdrawOwnNda } from './nda-rows.ts';
import { PairActs } from './pair-acts.ts';
import { PairNotices } from './pair-notices.ts';

/** One direction of a pair, as the caller names it. */
export interface NdaDirection {
  readonly disclosingId: string;
  readonly receivingId: string;
}
export interface NdaPaper {
  readonly documentVersion: string;
  readonly documentHash: string;
}
export type NdaFault = InvalidInput | LocationRefused | NotFound | NotPossible;

const MAX_VERSION_LENGTH = 40;
const SHA_256 = /^[0-9a-f]{64}$/;

/** Confirms and withdraws the NDA of one direction. Only the firm that discloses can; the signed file never leaves it. */
@Injectable()
export class NdaService {
  constructor(
    private readonly acts: PairActs,
    private readonly notices: PairNotices,
  ) {}

  async confirm(scope: DelegateScope, direction: NdaDirection, paper: NdaPaper): Promise<DisclosureChanged | NdaFault> {
    const checked = checkPaper(paper);
    if ('message' in checked) return checked;
    const otherId = otherSide(scope, direction);
    if (typeof otherId !== 'string') return otherId;
    const { eventId, actor, delegation } = scope;
    return this.acts.change<NdaFault>(scope, otherId, {
      action: 'nda.confirmed',
      facts: { version: checked.documentVersion, sha256: checked.documentHash },
      work: async (manager, before) => {
        if (!isOwn(scope, direction)) return wrongSide();
        if (before.ownNda) return NotPossible.because('alreadyConfirmed', 'An NDA is recorded for this direction. Withdraw it first to record another.', 'confirmed');
        if (before.ownLevel < 2) return NotPossible.because('notOpenYet', 'Product data open only on top of an agreed or published meeting that no side took back.', 'closed');
        await manager.query(
          `insert into nda_confirmation (event_id, from_registration_id, to_registration_id, document_version, document_hash, confirmed_by_delegate_id, confirmed_by) values ($1, $2, $3, $4, $5, $6, $7)`,
          [eventId, delegation.registrationId, otherId, checked.documentVersion, checked.documentHash, delegation.delegateId, actor.accountId],
        );
        await this.notices.tell(manager, 'ndaConfirmed', scope, otherId);
        return null;
      },
    });
  }

  /** At once, by any delegate of the disclosing firm: closing needs no lead. */
  async withdraw(scope: DelegateScope, direction: NdaDirection): Promise<DisclosureChanged | NdaFault> {
    const otherId = otherSide(scope, direction);
    if (typeof otherId !== 'string') return otherId;
    return this.acts.change<NdaFault>(scope, otherId, {
      action: 'nda.withdrawn',
      work: async (manager, before) => {
        if (!isOwn(scope, direction)) return wrongSide();
        if (!(await withdrawOwnNda(manager, scope, otherId))) return NotPossible.because('notConfirmed', 'No NDA is recorded for this direction.', 'none');
        if (before.ownLevel === 3) await this.notices.tell(manager, 'ndaWithdrawn', scope, otherId);
        return null;
      },
    });
  }
}

function checkPaper({ documentVersion, documentHash }: NdaPaper): NdaPaper | InvalidInput | LocationRefused {
  const unsafe = refuseUnsafeTexts({ documentVersion });
  if (unsafe) return unsafe;
  const version = neutralText(documentVersion);
  if (!version) return InvalidInput.of('documentVersion', 'required', 'Name the version of the paper.');
  if (version.length > MAX_VERSION_LENGTH) return InvalidInput.of('documentVersion', 'tooLong', `At most ${MAX_VERSION_LENGTH} characters.`);
  const hash = documentHash.toLowerCase();
  return SHA_256.test(hash) ? { documentVersion: version, documentHash: hash } : InvalidInput.of('documentHash', 'notASha256', 'A SHA-256 has 64 hexadecimal digits.');
}

const isOwn = ({ delegation }: DelegateScope, { disclosingId }: NdaDirection): boolean => disclosingId === delegation.registrationId;

/** The other firm of the pair, whichever way the caller named it; a pair of others is nothing. */
function otherSide(scope: DelegateScope, { disclosingId, receivingId }: NdaDirection): string | NotFound {
  const ownId = scope.delegation.registrationId;
  if (disclosingId === receivingId) return NotFound.create();
  if (disclosingId === ownId) return receivingId;
  return receivingId === ownId ? disclosingId : NotFound.create();
}

const wrongSide = (): NotPossible => NotPossible.because('notDisclosingFirm', 'Only a lead of the firm whose product data open confirms the NDA.');
