export { MatchesService } from './matches.service.ts';
export { MatchingModule } from './matching.module.ts';
export { AffinityModelReader } from './learning/affinity-model.reader.ts';
export { AffinityModelUseService } from './learning/affinity-model-use.service.ts';
export { AffinityTrainingService } from './learning/affinity-training.service.ts';
