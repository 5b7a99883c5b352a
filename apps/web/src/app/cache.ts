import { InMemoryCache } from '@apollo/client';
import { possibleTypes } from '../gql/possible-types.ts';

/** There is one of each under its parent and it has no id: what one query reads of it is added to what another has read. Were it replaced, two queries of one page would take turns at fetching it again. */
const MERGED = ['PublicEvent', 'Agenda', 'EventSetup', 'EventOverview', 'Vocabulary', 'ScheduleBoard'] as const;

/** What the pages keep of the answers. */
export const createCache = (): InMemoryCache => new InMemoryCache({ possibleTypes, typePolicies: Object.fromEntries(MERGED.map((type) => [type, { merge: true }])) });
