import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage, VIEWER, type Answers } from '../../../testing/render-page.tsx';
import { VocabularyPage } from './VocabularyPage.tsx';

type Variables = { readonly input?: Record<string, unknown>; readonly code?: string };

const node = (code: string, title: string, more: object = {}) => ({ __typename: 'VocabularyEditorNode', code, titleEn: title, titleUk: `${title} uk`, titleDe: `${title} de`, firms: 0, isChanged: false, isOutdated: false, ...more });
const NODES = [node('P', 'Processes'), node('P.MAC', 'Machining'), node('P.MAC.TURN', 'Turning', { firms: 3 }), node('P.MAC.GRIND', 'Grinding and honing')];
const editor = (more: object = {}) => ({
  vocabularyEditor: {
    __typename: 'VocabularyEditor', revision: 0, changedBy: null, changedAt: null, hasNewRelease: false, canBePublished: false, inForce: { __typename: 'VocabularyVersion', number: 0, publishedAt: null },
    nodes: NODES, faults: [], differences: [], choices: [], ...more,
  },
});
const details = (code: string, values: Record<string, string>, firms = 0) => ({
  vocabularyNode: { __typename: 'VocabularyNode', code, firms, formerCodes: ['P.OLD'], fields: Object.entries(values).map(([field, value]) => ({ __typename: 'VocabularyField', field, value })) },
});
const stale = { __typename: 'StaleVersion', message: 'x', currentVersion: 2 };

const open = (path: string, answers: Record<string, (variables: Variables) => unknown>, isAdministrator = true) =>
  renderPage(<VocabularyPage />, {
    feature: 'administration', path, viewer: { ...VIEWER, isAdministrator },
    answers: { AdministrationVocabulary: () => editor(), AdministrationVocabularyVersions: () => ({ vocabularyVersions: [] }), ...answers } as unknown as Answers,
  });

describe('the vocabulary editor', () => {
  it('is there for administrators alone', async () => {
    await open('/admin/vocabulary', {}, false);
    expect(screen.queryByText('Vocabulary')).toBeNull();
  });

  it('finds nodes by title or code in any language, says how many, and how many firms chose each', async () => {
    const user = userEvent.setup();
    await open('/admin/vocabulary', {});
    const tree = within(await screen.findByRole('navigation', { name: 'Nodes of the vocabulary' }));
    await user.type(tree.getByLabelText('Find by title or code'), 'turning de');
    expect(await tree.findByText('1 node found')).toBeTruthy();
    const row = tree.getByRole('link', { name: 'Turning' }).closest('li')!;
    expect(row.textContent).toContain('3 firms');
    await user.clear(tree.getByLabelText('Find by title or code'));
    await user.type(tree.getByLabelText('Find by title or code'), 'nowhere');
    expect(await tree.findByText('Nothing found')).toBeTruthy();
  });

  it('keeps what is typed when somebody else changed the node meanwhile, shows the other change, and then puts both into the draft', async () => {
    const user = userEvent.setup();
    const sent: Variables[] = [];
    let fields: Record<string, string> = { facet: 'process', 'title.en': 'Grinding and honing', 'words.en': 'grinding' };
    let revision = 1;
    await open('/admin/vocabulary?node=P.MAC.GRIND', {
      AdministrationVocabulary: () => editor({ revision }),
      AdministrationVocabularyNode: ({ code }) => details(code!, fields),
      AdministrationChangeVocabulary: (variables) => {
        sent.push(variables);
        if (sent.length === 1) {
          revision = 2;
          fields = { ...fields, 'words.en': 'grinding | honing' };
          return { changeVocabulary: stale };
        }
        fields = { ...fields, 'title.en': 'Grinding, honing' };
        revision = 3;
        return { changeVocabulary: { __typename: 'VocabularyDraftChanged', revision: 3, conflicts: [] } };
      },
    });
    const title = (await screen.findByLabelText('Title: English')) as HTMLInputElement;
    const put = screen.getByRole('button', { name: 'Put into the draft' }) as HTMLButtonElement;
    expect(put.disabled).toBe(true);
    await user.clear(title);
    await user.type(title, 'Grinding, honing');
    await user.click(put);
    const words = screen.getByLabelText('Other words: English') as HTMLTextAreaElement;
    await waitFor(() => expect(words.value).toBe('grinding | honing'));
    expect((screen.getByLabelText('Title: English') as HTMLInputElement).value).toBe('Grinding, honing');
    await user.click(screen.getByRole('button', { name: 'Put into the draft' }));
    await waitFor(() => expect((screen.getByRole('button', { name: 'Put into the draft' }) as HTMLButtonElement).disabled).toBe(true));
    expect(sent.map(({ input }) => [input!['revision'], Object.fromEntries((input!['nodes'] as { fields: { field: string; value: string }[] }[])[0]!.fields.map(({ field, value }) => [field, value]))])).toEqual([
      [1, { facet: 'process', 'title.en': 'Grinding, honing', 'words.en': 'grinding' }],
      [2, { facet: 'process', 'title.en': 'Grinding, honing', 'words.en': 'grinding | honing' }],
    ]);
  });

  it('says how many firms chose a node before it is merged, removes none that is chosen, and merges where it was told', async () => {
    const user = userEvent.setup();
    const inputs: unknown[] = [];
    await open('/admin/vocabulary?node=P.MAC.TURN', {
      AdministrationVocabularyNode: ({ code }) => details(code!, { 'title.en': code === 'P.MAC.TURN' ? 'Turning' : 'Grinding and honing' }, code === 'P.MAC.TURN' ? 3 : 0),
      AdministrationChangeVocabulary: ({ input }) => (inputs.push(input), { changeVocabulary: { __typename: 'VocabularyDraftChanged', revision: 1, conflicts: [] } }),
    });
    expect(((await screen.findByRole('button', { name: 'Remove' })) as HTMLButtonElement).disabled).toBe(true);
    expect(screen.getByText(/^3 firms have chosen it\. Merge it into another node/)).toBeTruthy();
    expect(screen.getByText('Former codes that are still taken for it: P.OLD.')).toBeTruthy();
    expect((screen.getByRole('button', { name: 'Merge' }) as HTMLButtonElement).disabled).toBe(true);
    await user.click(screen.getByRole('combobox', { name: 'Merge into' }));
    await user.click(await screen.findByRole('option', { name: 'Grinding and honing (P.MAC.GRIND)' }));
    await user.click(screen.getByRole('button', { name: 'Merge' }));
    await waitFor(() => expect(inputs).toEqual([{ act: 'merge', code: 'P.MAC.TURN', into: 'P.MAC.GRIND', revision: 0 }]));
  });

  it('says what publishing would do, names blocking faults first, and publishes only with a note', async () => {
    const inputs: unknown[] = [];
    const fault = (code: string, kind: string, isBlocking: boolean) => ({ __typename: 'VocabularyFault', code, kind, isBlocking, language: 'de', other: null, field: null, value: null });
    await open('/admin/vocabulary', {
      AdministrationVocabulary: () => editor({
        revision: 4, changedBy: 'Olha', changedAt: '2027-07-01T08:20:00.000Z', canBePublished: true, faults: [fault('P.MAC.TURN', 'missingWords', false), fault('P.MAC.GRIND', 'missingTitle', true)],
        differences: [{ __typename: 'VocabularyDifference', code: 'P.MAC.GRIND', kind: 'changed', fields: [{ __typename: 'VocabularyFieldChange', field: 'title.en', before: 'Grinding', after: 'Grinding and honing' }] }],
        choices: [{ __typename: 'VocabularyChoice', code: 'P.MAC.TURN', kind: 'split', heirs: ['P.MAC.A', 'P.MAC.B'], firms: 3 }],
      }),
      AdministrationPublishVocabulary: ({ input }) => (inputs.push(input), { publishVocabulary: { __typename: 'NotPossible', message: 'x', reason: 'hasFaults', currentState: null } }),
    });
    expect(await screen.findByText(/^P\.MAC\.TURN is split into P\.MAC\.A, P\.MAC\.B: 3 firms are asked/)).toBeTruthy();
    const faults = screen.getByText('2 faults').closest('section')!;
    expect(within(faults).getAllByRole('listitem').map((line) => line.textContent)).toEqual([expect.stringMatching(/^P\.MAC\.GRIND No title: German/), expect.stringMatching(/^P\.MAC\.TURN .*Can be published all the same/)]);
    expect(document.querySelector('del')!.textContent).toBe('Grinding');
    const publish = screen.getByRole('button', { name: 'Publish the version' }) as HTMLButtonElement;
    expect(publish.disabled).toBe(true);
    fireEvent.change(screen.getByLabelText('What changes and why'), { target: { value: 'As the trade says it' } });
    fireEvent.click(publish);
    expect(await screen.findByText('The draft has faults. Mend those in the list first.')).toBeTruthy();
    expect(inputs).toEqual([{ revision: 4, note: 'As the trade says it' }]);
  });
});
