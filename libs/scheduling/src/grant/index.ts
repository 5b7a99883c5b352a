export { checkGrant } from './check-grant.ts';
export { type GrantFault, type GrantProblem, validateGrant } from './grant-problem.ts';
export { grantRequests, type Grant, type GrantOptions } from './grant-requests.ts';
