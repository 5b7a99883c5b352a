import { Core1764000000001 } from './0001-core.ts';
import { ThreadsAndNda1764000000002 } from './0002-threads-and-nda.ts';
import { AnotherTime1764000000003 } from './0003-another-time.ts';
import { CityInUkrainian1764000000005 } from './0005-city-in-ukrainian.ts';
import { DraftHistory1764000000006 } from './0006-draft-history.ts';
import { EarlierEvent1764000000007 } from './0007-earlier-event.ts';
import { ImportComfort1764000000008 } from './0008-import-comfort.ts';
import { OrganiserComfort1764000000009 } from './0009-organiser-comfort.ts';
import { StandingChanges1764000000011 } from './0011-standing-changes.ts';
import { RunProgress1764000000012 } from './0012-run-progress.ts';
import { TableClosures1764000000013 } from './0013-table-closures.ts';
import { HeldBackRequests1764000000014 } from './0014-held-back-requests.ts';
import { PublishReason1764000000015 } from './0015-publish-reason.ts';
import { ClosureReason1764000000016 } from './0016-closure-reason.ts';
import { Disruptions1764000000017 } from './0017-disruptions.ts';
import { WhatIf1764000000018 } from './0018-what-if.ts';
import { StandBy1764000000019 } from './0019-stand-by.ts';
import { Simulations1764000000020 } from './0020-simulations.ts';
import { Repairs1764000000021 } from './0021-repairs.ts';
import { HallInUkrainian1764000000022 } from './0022-hall-in-ukrainian.ts';
import { WhatIfApplied1764000000023 } from './0023-what-if-applied.ts';
import { ResourcePools1764000000024 } from './0024-resource-pools.ts';
import { MeetingOrder1764000000025 } from './0025-meeting-order.ts';
import { GapBoundOfRun1764000000026 } from './0026-gap-bound-of-run.ts';
import { BreakInUkrainian1764000000027 } from './0027-break-in-ukrainian.ts';
import { WalkingTime1764000000028 } from './0028-walking-time.ts';
import { MatchRules1764000000029 } from './0029-match-rules.ts';
import { Vocabulary1764000000030 } from './0030-vocabulary.ts';
import { RecommendedLists1764000000031 } from './0031-recommended-lists.ts';
import { AffinityTraining1764000000035 } from './0035-affinity-training.ts';
import { CancelCause1764000000038 } from './0038-cancel-cause.ts';
import { ProductCodes1764000000039 } from './0039-product-codes.ts';
import { MeetingOutcomes1764000000047 } from './0047-meeting-outcomes.ts';
import { Screening1764000000048 } from './0048-screening.ts';

/** In the order in which they are applied. */
export const MIGRATIONS = [
  Core1764000000001, ThreadsAndNda1764000000002, AnotherTime1764000000003, CityInUkrainian1764000000005, DraftHistory1764000000006, EarlierEvent1764000000007, ImportComfort1764000000008,
  OrganiserComfort1764000000009, StandingChanges1764000000011, RunProgress1764000000012, TableClosures1764000000013, HeldBackRequests1764000000014,
  PublishReason1764000000015, ClosureReason1764000000016, Disruptions1764000000017, WhatIf1764000000018, StandBy1764000000019, Simulations1764000000020, Repairs1764000000021,
  HallInUkrainian1764000000022, WhatIfApplied1764000000023, ResourcePools1764000000024, MeetingOrder1764000000025, GapBoundOfRun1764000000026, BreakInUkrainian1764000000027,
  WalkingTime1764000000028, MatchRules1764000000029, Vocabulary1764000000030, RecommendedLists1764000000031, AffinityTraining1764000000035, CancelCause1764000000038,
  ProductCodes1764000000039,
  MeetingOutcomes1764000000047, Screening1764000000048,
];
