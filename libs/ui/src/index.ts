export { type CapabilityBranch } from './capabilities/branch-tree.tsx';
export {
  CapabilityChip,
  ChipList,
  type CapabilityChipProps,
  type ChipKind,
  type ChipListProps,
} from './capabilities/capability-chip.tsx';
export {
  CapabilityPicker,
  type CapabilityOption,
  type CapabilityPickerLabels,
  type CapabilityPickerProps,
} from './capabilities/capability-picker.tsx';
export { DisclosureLadder, type DisclosureLadderProps, type LadderStep } from './disclosure/disclosure-ladder.tsx';
export { DisclosureLevel, type DisclosureLevelProps, type DisclosureStep } from './disclosure/disclosure-level.tsx';
export { Brand, type BrandProps } from './display/brand.tsx';
export {
  Completeness,
  Pips,
  type CompletenessPart,
  type CompletenessProps,
  type PipsProps,
} from './display/completeness.tsx';
export { Count, type CountProps } from './display/count.tsx';
export { CountryCode, type CountryCodeProps } from './display/country-code.tsx';
export { Glyph, type GlyphProps, type IconComponent } from './display/glyph.tsx';
export { Kbd, type KbdProps } from './display/kbd.tsx';
export { Mark, type MarkProps } from './display/mark.tsx';
export { initialsOf, OrganisationMark, type OrganisationMarkProps } from './display/organisation-mark.tsx';
export { PageTitle, type PageTitleProps } from './display/page-title.tsx';
export { Panel, type Direction, type PanelProps } from './display/panel.tsx';
export { PersonMark, type PersonMarkProps } from './display/person-mark.tsx';
export { StateBadge, type StateBadgeProps, type Tone } from './display/state-badge.tsx';
export { useNarrow } from './display/use-narrow.ts';
export { VenueTime, type VenueTimeProps } from './display/venue-time.tsx';
export {
  EmptyState,
  FailedState,
  OfflineNote,
  type EmptyStateProps,
  type FailedStateProps,
  type OfflineNoteProps,
} from './feedback/empty-state.tsx';
export { LoadingSkeleton, type LoadingSkeletonProps } from './feedback/loading-skeleton.tsx';
export { Note, type NoteProps } from './feedback/note.tsx';
export { SaveState, type SaveStateProps, type Saving } from './feedback/save-state.tsx';
export { ToastProvider, useToast, type ToastHandle, type ToastMessage, type ToastProviderProps } from './feedback/toast-provider.tsx';
export { useUndoHistory, type UndoableAct, type UndoHistory } from './feedback/undo-history.ts';
export { Toast, type ToastProps, type ToastUndo } from './feedback/toast.tsx';
export { FilterGroup, type FilterGroupProps, type FilterOption } from './filters/filter-group.tsx';
export { FilterPills, type FilterPill, type FilterPillsProps } from './filters/filter-pills.tsx';
export { AffinityBar, AffinityScore, type AffinityBarProps, type AffinityScoreProps } from './matching/affinity.tsx';
export { CoverageLine, type Coverage, type CoverageFact, type CoverageLineProps } from './matching/coverage-line.tsx';
export { FormAndPlace, type FormAndPlaceProps } from './matching/form-and-place.tsx';
export { OrganisationCard, type OrganisationCardProps } from './matching/organisation-card.tsx';
export {
  TwoSidedReason,
  type MissingLine,
  type ReasonLine,
  type TwoSidedReasonProps,
} from './matching/two-sided-reason.tsx';
export { WishControl, type Wish, type WishControlProps } from './matching/wish-control.tsx';
export { LocationPassage, type LocationPassageProps, type RefusedPassage } from './registration/location-passage.tsx';
export { Steps, type Step, type StepsProps } from './registration/steps.tsx';
export {
  AgendaList,
  type AgendaBreak,
  type AgendaEntry,
  type AgendaListProps,
  type AgendaMeeting,
  type AgendaNow,
} from './schedule/agenda-list.tsx';
export { ConflictNote, type ConflictNoteProps, type Remedy } from './schedule/conflict-note.tsx';
export { HallPlan, type HallPlanProps } from './schedule/hall-plan.tsx';
export {
  Leftovers,
  type HelpfulChange,
  type LeftoverGroup,
  type LeftoverPair,
  type LeftoverSide,
  type LeftoversProps,
} from './schedule/leftovers.tsx';
export { NextMeeting, type NextMeetingLine, type NextMeetingProps } from './schedule/next-meeting.tsx';
export { ScheduleGrid, type ScheduleGridProps } from './schedule/schedule-grid.tsx';
export {
  gridKey,
  type GridBreak,
  type GridCallbacks,
  type GridCellState,
  type GridClosure,
  type GridColumn,
  type GridConflict,
  type GridMeeting,
  type GridPlace,
  type GridRow,
  type GridSlot,
  type GridTarget,
  type ScheduleGridLabels,
} from './schedule/schedule-grid.types.ts';
export { VersionBar, type VersionBarProps, type VersionChange } from './schedule/version-bar.tsx';
export { type NavigationLink } from './shells/navigation-link.tsx';
export {
  OrganiserShell,
  type NavigationGroup,
  type OrganiserShellLabels,
  type OrganiserShellProps,
} from './shells/organiser-shell.tsx';
export {
  ParticipantShell,
  type ParticipantShellLabels,
  type ParticipantShellProps,
} from './shells/participant-shell.tsx';
export {
  PublicSection,
  PublicShell,
  type PublicSectionProps,
  type PublicShellLabels,
  type PublicShellProps,
} from './shells/public-shell.tsx';
export {
  EventSwitcherButton,
  SheetBody,
  SheetHead,
  type EventSwitcherButtonProps,
  type SheetBodyProps,
  type SheetHeadProps,
} from './shells/sheet.tsx';
export { mainId } from './shells/skip-link.tsx';
export { SplitPanes, type SidePane, type SplitPanesProps } from './shells/split-panes.tsx';
export { DataList, type DataListProps, type DataListRow } from './tables/data-list.tsx';
export {
  DataTable,
  type DataColumn,
  type DataTableProps,
  type TableSelection,
  type TableSort,
} from './tables/data-table.tsx';
export { cssVariablesResolver } from './theme/css-variables.ts';
export { Link, type LinkComponent, type LinkProps } from './theme/link-component.tsx';
export { palette } from './theme/palette.ts';
export { SpilnoProvider, type EventBrand, type SpilnoProviderProps } from './theme/spilno-provider.tsx';
export { spilnoTheme } from './theme/spilno-theme.ts';
