import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgendaModule } from '../agenda/index.ts';
import { EventsModule } from '../events/index.ts';
import { JobRegistry } from '../jobs/index.ts';
import { MeetingsModule } from '../meetings/index.ts';
import { AnotherTimeEndings } from './another-time/another-time-endings.ts';
import { AnotherTimeNotices } from './another-time/another-time-notices.ts';
import { AnotherTimeResolver } from './another-time/another-time.resolver.ts';
import { AnswerAnotherTimeService } from './another-time/answer-another-time.service.ts';
import { AskAnotherTimeService } from './another-time/ask-another-time.service.ts';
import { ExpireAnotherTimeJob } from './another-time/expire-another-time.job.ts';
import { FreeTimes } from './another-time/free-times.ts';
import { MeetingMover } from './another-time/meeting-mover.ts';
import { BoardReader } from './board-reader.ts';
import { CancelMeetingService } from './cancel-meeting.service.ts';
import { ClashesReader } from './clashes/clashes.reader.ts';
import { ClashesResolver } from './clashes/clashes.resolver.ts';
import { ComparisonReader } from './comparison/comparison.reader.ts';
import { ComparisonResolver } from './comparison/comparison.resolver.ts';
import { ConflictNames } from './conflict-names.ts';
import { DisruptionMaker } from './disruption/disruption-maker.ts';
import { DisruptionReader } from './disruption/disruption.reader.ts';
import { DisruptionResolver } from './disruption/disruption.resolver.ts';
import { DisruptionService } from './disruption/disruption.service.ts';
import { VideoLinksService } from './disruption/video-links.service.ts';
import { DraftChange } from './draft-change.ts';
import { DraftEditingService } from './draft-editing.service.ts';
import { DraftHistoryReader } from './draft-history.reader.ts';
import { DraftResolver } from './draft.resolver.ts';
import { DraftWriter } from './draft-writer.ts';
import { LateAgreementsJob } from './late-agreements.job.ts';
import { MeetingAdding } from './meeting-adding.ts';
import { MeetingNotices } from './meeting-notices.ts';
import { MeetingSearchReader } from './meeting-search.reader.ts';
import { MeetingOrderResolver } from './order/meeting-order.resolver.ts';
import { MeetingOrderService } from './order/meeting-order.service.ts';
import { PairViewReader } from './pair-view.reader.ts';
import { ProblemReader } from './problem-reader.ts';
import { PublishService } from './publish.service.ts';
import { RepairJob } from './repair/repair.job.ts';
import { RepairReader } from './repair/repair.reader.ts';
import { RepairResolver } from './repair/repair.resolver.ts';
import { RepairService } from './repair/repair.service.ts';
import { ScoreTraceReader } from './score-trace/score-trace.reader.ts';
import { ScoreTraceResolver } from './score-trace/score-trace.resolver.ts';
import { ResourcePlanReader } from './resources/resource-plan.reader.ts';
import { ResourcePlanResolver } from './resources/resource-plan.resolver.ts';
import { RestoreVersionService } from './restore-version.service.ts';
import { RunReader } from './run-reader.ts';
import { ScheduleResolver } from './schedule.resolver.ts';
import { ScheduleRunJob } from './schedule-run.job.ts';
import { ScheduleRunRow } from './schedule-run.entity.ts';
import { ScheduleRunsService } from './schedule-runs.service.ts';
import { ScheduleVersion } from './schedule-version.entity.ts';
import { SeatChangeService } from './seats/seat-change.service.ts';
import { SeatNotices } from './seats/seat-notices.ts';
import { SeatResolver } from './seats/seat.resolver.ts';
import { SimulationFactsReader } from './simulation/simulation-facts.reader.ts';
import { SimulationJob } from './simulation/simulation.job.ts';
import { SimulationReader } from './simulation/simulation.reader.ts';
import { SimulationResolver } from './simulation/simulation.resolver.ts';
import { SimulationService } from './simulation/simulation.service.ts';
import { SlotRulesResolver } from './slot-rules/slot-rules.resolver.ts';
import { SlotRulesService } from './slot-rules/slot-rules.service.ts';
import { MissingReportService } from './stand-by/missing-report.service.ts';
import { OnTheDayReader } from './stand-by/on-the-day.reader.ts';
import { OnTheDayResolver } from './stand-by/on-the-day.resolver.ts';
import { PresenceService } from './stand-by/presence.service.ts';
import { StandByAnswerService } from './stand-by/stand-by-answer.service.ts';
import { StandByCandidates } from './stand-by/stand-by-candidates.ts';
import { StandByCourse } from './stand-by/stand-by-course.ts';
import { StandByJob } from './stand-by/stand-by.job.ts';
import { StandByNotices } from './stand-by/stand-by-notices.ts';
import { StandByPlacing } from './stand-by/stand-by-placing.ts';
import { StandByReader } from './stand-by/stand-by.reader.ts';
import { StandByResolver } from './stand-by/stand-by.resolver.ts';
import { StandByRulesService } from './stand-by/stand-by-rules.service.ts';
import { UndoEditService } from './undo-edit.service.ts';
import { TableClosingService } from './table-closing.service.ts';
import { VersionJudgement } from './version-judgement.ts';
import { WhatIfApplying } from './what-if/what-if-applying.ts';
import { WhatIfJob } from './what-if/what-if.job.ts';
import { WhatIfReader } from './what-if/what-if.reader.ts';
import { WhatIfResolver } from './what-if/what-if.resolver.ts';
import { WhatIfService } from './what-if/what-if.service.ts';

@Module({
  imports: [AgendaModule, EventsModule, MeetingsModule, TypeOrmModule.forFeature([ScheduleRunRow, ScheduleVersion])],
  providers: [
    AnotherTimeEndings,
    AnotherTimeNotices,
    AnotherTimeResolver,
    AnswerAnotherTimeService,
    AskAnotherTimeService,
    BoardReader,
    CancelMeetingService,
    ClashesReader,
    ClashesResolver,
    ComparisonReader,
    ComparisonResolver,
    ConflictNames,
    DisruptionMaker,
    DisruptionReader,
    DisruptionResolver,
    DisruptionService,
    DraftChange,
    DraftEditingService,
    DraftHistoryReader,
    DraftResolver,
    DraftWriter,
    ExpireAnotherTimeJob,
    FreeTimes,
    LateAgreementsJob,
    MeetingAdding,
    MeetingMover,
    MeetingNotices,
    MeetingOrderResolver,
    MeetingOrderService,
    MeetingSearchReader,
    MissingReportService,
    OnTheDayReader,
    OnTheDayResolver,
    PairViewReader,
    PresenceService,
    ProblemReader,
    PublishService,
    RepairJob,
    RepairReader,
    RepairResolver,
    RepairService,
    ResourcePlanReader,
    ScoreTraceReader,
    ScoreTraceResolver,
    ResourcePlanResolver,
    RestoreVersionService,
    RunReader,
    ScheduleResolver,
    ScheduleRunJob,
    ScheduleRunsService,
    SeatChangeService,
    SeatNotices,
    SeatResolver,
    SimulationFactsReader,
    SimulationJob,
    SimulationReader,
    SimulationResolver,
    SimulationService,
    SlotRulesResolver,
    SlotRulesService,
    StandByAnswerService,
    StandByCandidates,
    StandByCourse,
    StandByJob,
    StandByNotices,
    StandByPlacing,
    StandByReader,
    StandByResolver,
    StandByRulesService,
    UndoEditService,
    TableClosingService,
    VersionJudgement,
    VideoLinksService,
    WhatIfApplying,
    WhatIfJob,
    WhatIfReader,
    WhatIfResolver,
    WhatIfService,
  ],
  exports: [PublishService, ScheduleRunJob, ScheduleRunsService],
})
export class SchedulingModule implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly run: ScheduleRunJob,
    private readonly lateAgreements: LateAgreementsJob,
    private readonly expireAnotherTime: ExpireAnotherTimeJob,
    private readonly standBy: StandByJob,
    private readonly whatIf: WhatIfJob,
    private readonly simulation: SimulationJob,
    private readonly repair: RepairJob,
  ) {}

  onModuleInit(): void {
    this.registry.add(this.run);
    this.registry.add(this.lateAgreements);
    this.registry.add(this.expireAnotherTime);
    this.registry.add(this.standBy);
    this.registry.add(this.whatIf);
    this.registry.add(this.simulation);
    this.registry.add(this.repair);
  }
}
