export { ExcludePanel, type ExcludePanelProps } from './ExcludePanel.tsx';
