import { type Firm, type Forum } from '../forum.ts';
import { type Answer } from '../session.ts';
import { EVENT } from '../walker.ts';

const MATCHES = '... on MatchConnection { edges { node { id score organisation { level displayName { en isCodeName } details { legalName } } get { percent } give { percent } } } }';

/** Shown firms and their matches: nothing before matching is open, nothing of a firm that has not agreed, a code name before interest. */
export async function match(forum: Forum): Promise<void> {
  const { walker, firms, organiser, slug } = forum;
  const { brandt, rubin, yavir } = firms;
  const question = (step: string, firm: Firm) => ({ step, as: firm.lead, operation: 'matches', declares: EVENT, variables: { eventSlug: slug }, fields: MATCHES });
  await walker.readRefused(question('matches-before-opening', brandt), 'MatchesNotOpen');
  await agreeToPreview(forum, rubin);
  const { version } = await walker.read<{ version: number }>({ step: 'organiser-reads-set-up', as: organiser, operation: 'eventSetup', declares: EVENT, variables: { eventSlug: slug }, fields: 'version' }, 'EventSetup');
  await walker.refused({ step: 'firm-opens-matching', as: brandt.lead, operation: 'openMatching', inputType: 'EventStepInput', input: { eventSlug: slug, version } }, 'FORBIDDEN');
  await walker.mutate({ step: 'open-matching', as: organiser, operation: 'openMatching', inputType: 'EventStepInput', input: { eventSlug: slug, version } }, 'EventSetup');

  await walker.read(question('matches', brandt), 'MatchConnection', shows(rubin, yavir));
  await walker.readRefused({ step: 'foreign-firm-reads-hidden-firm', as: brandt.lead, operation: 'match', declares: `${EVENT}, $id: ID!`, variables: { eventSlug: slug, id: yavir.registrationId }, fields: 'score' }, 'null');
  await walker.readRefused({ step: 'foreign-firm-reads-before-interest', as: brandt.lead, operation: 'match', declares: `${EVENT}, $id: ID!`, variables: { eventSlug: slug, id: rubin.registrationId }, fields: 'organisation { level details { legalName about } }' }, 'Match', hasNoDetails(rubin));
  await walker.readRefused({ step: 'same-side-is-absent', as: brandt.lead, operation: 'match', declares: `${EVENT}, $id: ID!`, variables: { eventSlug: slug, id: firms.wisla.registrationId }, fields: 'score' }, 'null');
  await keepFilters(forum);
  await agreeToPreview(forum, yavir);
  await walker.read(question('matches-of-a-ukrainian-firm', rubin), 'MatchConnection', ({ text }) => (text.includes(brandt.registrationId) ? null : 'the foreign firm is not among the matches'));
}

/** Brandt keeps a filter, notes the visit and looks at one match beside none. */
async function keepFilters({ walker, firms, slug }: Forum): Promise<void> {
  const { brandt, rubin } = firms;
  const filter = { eventSlug: slug, name: 'Partners in Ukraine', criteria: [{ field: 'country', value: 'UA' }, { field: 'mutual', value: '1' }] };
  const kept = await walker.mutate<{ filter: { id: string } }>({ step: 'save-filter', as: brandt.lead, operation: 'saveMatchFilter', input: filter, fields: '... on MatchFilterSaved { filter { id gone { field } } }' }, 'MatchFilterSaved');
  await walker.refused({ step: 'save-filter-of-no-field', as: brandt.lead, operation: 'saveMatchFilter', input: { ...filter, criteria: [{ field: 'colour', value: 'red' }] } }, 'InvalidInput');
  const removal = { operation: 'removeMatchFilter', input: { eventSlug: slug, filterId: kept.filter.id } };
  await walker.refused({ step: 'another-person-removes-filter', as: rubin.lead, ...removal }, 'NotFound');
  await walker.mutate({ step: 'remove-filter', as: brandt.lead, ...removal }, 'MatchFilterRemoved');
  await walker.mutate({ step: 'note-visit', as: brandt.lead, operation: 'noteMatchVisit', input: { eventSlug: slug }, fields: '... on MatchVisit { newIds }' }, 'MatchVisit', ({ value }) => ((value as { newIds: string[] }).newIds.length === 0 ? null : 'something is new on the first visit'));
}

async function agreeToPreview({ walker, slug }: Forum, { key, lead }: Firm): Promise<void> {
  await walker.read({ step: `${key}-previews`, as: lead, operation: 'previewAs', declares: `${EVENT}, $level: Int!`, variables: { eventSlug: slug, level: 1 }, fields: 'displayName { en }' }, 'ParticipantOrganisation');
  const own = await walker.read<{ version: number }>({ step: `${key}-version`, as: lead, operation: 'myRegistration', declares: EVENT, variables: { eventSlug: slug }, fields: 'version' }, 'MyRegistration');
  await walker.mutate({ step: `${key}-agrees-to-be-shown`, as: lead, operation: 'agreeToPreview', input: { eventSlug: slug, version: own.version } }, 'RegistrationSaved');
}

const shows = (shown: Firm, hidden: Firm) => ({ text }: Answer): string | null => {
  if (!text.includes(shown.registrationId)) return `${shown.name} is not among the matches`;
  if (text.includes(hidden.registrationId)) return 'a firm that has not agreed to be shown is among the matches';
  return text.includes(shown.name) ? 'the name behind a code name is in the answer' : null;
};

const hasNoDetails = (firm: Firm) => ({ value, text }: Answer): string | null => {
  const { organisation } = value as { organisation: { details: object | null } };
  return organisation.details === null && !text.includes(firm.name) ? null : 'details of a firm are open before interest';
};
