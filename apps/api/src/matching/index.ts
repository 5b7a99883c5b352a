export { MatchesService } from './matches.service.ts';
export { MatchingModule } from './matching.module.ts';
