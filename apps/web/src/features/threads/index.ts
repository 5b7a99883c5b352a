export { ThreadPanel, type ThreadPanelProps } from './ThreadPanel.tsx';
