import { Injectable } from '@nestjs/common';
import { type AgreementId, type Clash, findClashes } from '@spilno/scheduling';
import { DataSource } from 'typeorm';
import { NAME } from '../board-reader.ts';
import { ProblemReader } from '../problem-reader.ts';
import { findVersion } from '../schedule-versions.ts';
import { ClashPair, ScheduleClash } from './clashes.type.ts';

const LISTED = 50;

/** What counting shows before any run: which agreed pairs cannot all be held, with the pins of the draft or else of what is published. */
@Injectable()
export class ClashesReader {
  constructor(
    private readonly source: DataSource,
    private readonly problems: ProblemReader,
  ) {}

  async read(eventId: string): Promise<ScheduleClash[]> {
    const { manager } = this.source;
    const version = (await findVersion(manager, eventId, 'draft')) ?? (await findVersion(manager, eventId, 'published'));
    const problem = await this.problems.read(manager, eventId, version?.id ?? null);
    const clashes = findClashes(problem);
    if (clashes.length === 0) return [];
    const names = await this.#names(`select r.id, ${NAME('r')} as name from registration r where r.event_id = $1`, eventId);
    const pools = await this.#names(`select id, name from resource_pool where event_id = $1`, eventId);
    const pairs = new Map(problem.pairs.map((pair) => [pair.agreementId, pair]));
    const toPair = (agreementId: AgreementId): ClashPair => {
      const { organisationAId, organisationBId } = pairs.get(agreementId)!;
      return Object.assign(new ClashPair(), { agreementId, firstName: names.get(organisationAId) ?? '', secondName: names.get(organisationBId) ?? '' });
    };
    return clashes.map((clash) =>
      Object.assign(new ScheduleClash(), {
        kind: clash.kind,
        organisation: 'organisationId' in clash ? (names.get(clash.organisationId) ?? null) : null,
        pool: 'poolId' in clash ? (pools.get(clash.poolId) ?? null) : null,
        ...factsOf(clash),
        pairs: smallestOf(clash).slice(0, LISTED).map(toPair),
      }),
    );
  }

  async #names(sql: string, eventId: string): Promise<ReadonlyMap<string, string>> {
    const rows = (await this.source.query(sql, [eventId])) as { id: string; name: string }[];
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

function factsOf(clash: Clash): Pick<ScheduleClash, 'agreed' | 'places' | 'slots'> {
  switch (clash.kind) {
    case 'noCommonSlot':
      return { agreed: 1, places: 0, slots: null };
    case 'meetingLimit':
      return { agreed: clash.agreementIds.length, places: clash.maxMeetings, slots: null };
    default:
      return { agreed: clash.agreementIds.length, places: clash.places, slots: clash.slotIds.length };
  }
}

/** Of a limit any of its pairs may be the ones that are left out. */
const smallestOf = (clash: Clash): readonly AgreementId[] => (clash.kind === 'noCommonSlot' ? [clash.agreementId] : clash.kind === 'meetingLimit' ? [] : clash.smallest);
