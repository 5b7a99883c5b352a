export { CodeSetAffinity } from './code-set-affinity.ts';
export { treeAffinity } from './tree-affinity.ts';
