import { Button } from '@mantine/core';
import { StateBadge } from '../display/state-badge.tsx';
import { type ComponentExamples } from '../examples.types.ts';
import { EmptyState, FailedState, OfflineNote } from './empty-state.tsx';
import { LoadingSkeleton } from './loading-skeleton.tsx';
import { Note } from './note.tsx';
import { SaveState } from './save-state.tsx';
import { ToastProvider, useToast } from './toast-provider.tsx';
import { Toast } from './toast.tsx';

function ToastButton() {
  const show = useToast();
  return (
    <Button
      onClick={() =>
        show({
          message: 'Wren 2 moved to No thanks. They are not told.',
          undo: { label: 'Undo', onUndo: () => undefined },
        })
      }
    >
      No thanks
    </Button>
  );
}

export const feedbackExamples: readonly ComponentExamples[] = [
  {
    component: 'Note',
    states: {
      danger: () => (
        <Note tone="danger" title="Halvor’s only delegate is at T12 at 11:20.">
          Free for both at 11:40, T5.
        </Note>
      ),
      warn: () => <Note tone="warn">64 requests expire on Saturday at 18:00, Kyiv time.</Note>,
      ok: () => <Note tone="ok">Version 3 is published. 41 people were told.</Note>,
      info: () => <Note tone="info">If a table falls free you are asked first.</Note>,
      draft: () => <Note tone="draft">Draft. Nobody sees this until you send it.</Note>,
      neutral: () => (
        <Note title="Both needs are complete." actions={<Button size="sm">Next</Button>}>
          Still open: a form of cooperation, your next step.
        </Note>
      ),
    },
  },
  {
    component: 'EmptyState',
    states: {
      requests: () => (
        <EmptyState title="No requests yet" action={<Button>Browse matches</Button>}>
          64 matches wait for your wishes. Requests follow from there.
        </EmptyState>
      ),
    },
  },
  {
    component: 'FailedState',
    states: {
      list: () => (
        <FailedState title="The list did not load" action={<Button>Load again</Button>}>
          Your wishes are saved. The connection ended after 8 seconds.
        </FailedState>
      ),
    },
  },
  {
    component: 'OfflineNote',
    states: {
      line: () => (
        <OfflineNote title="Offline, showing 11:02." waiting={<StateBadge dot="hollow">3 waiting</StateBadge>}>
          3 check-ins wait on this phone and will be sent. Nothing is lost.
        </OfflineNote>
      ),
      block: () => (
        <OfflineNote
          layout="block"
          title="Offline, showing 11:02"
          waiting={<StateBadge dot="hollow">3 waiting</StateBadge>}
        >
          3 check-ins wait on this phone and will be sent. Nothing is lost.
        </OfflineNote>
      ),
    },
  },
  {
    component: 'LoadingSkeleton',
    states: {
      cards: () => <LoadingSkeleton shape="cards" count={2} label="Ranking 64 matches" />,
      rows: () => <LoadingSkeleton shape="rows" count={3} label="Loading registrations" />,
      text: () => <LoadingSkeleton shape="text" label="Loading" />,
      board: () => <LoadingSkeleton shape="board" count={4} label="Loading the board" />,
    },
  },
  {
    component: 'SaveState',
    states: {
      clean: () => <SaveState state="clean">Nothing to save</SaveState>,
      saving: () => <SaveState state="saving">Saving</SaveState>,
      saved: () => (
        <SaveState state="saved" detail="at 14:31, Kyiv time">
          Saved
        </SaveState>
      ),
      offline: () => <SaveState state="offline">Not saved yet; kept in this browser</SaveState>,
      failed: () => <SaveState state="failed">Not saved. Try again.</SaveState>,
    },
  },
  {
    component: 'Toast',
    states: {
      undo: () => (
        <Toast undo={{ label: 'Undo', onUndo: () => undefined }}>
          Wren 2 moved to <b>No thanks</b>. They are not told.
        </Toast>
      ),
      plain: () => <Toast>Request sent.</Toast>,
    },
  },
  {
    component: 'ToastProvider',
    states: {
      button: () => (
        <ToastProvider>
          <ToastButton />
        </ToastProvider>
      ),
    },
  },
];
