import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage, type Answers } from '../../testing/render-page.tsx';
import { DisclosurePage } from './DisclosurePage.tsx';

const own = (part: object = {}) => ({
  myRegistration: {
    __typename: 'MyRegistration', id: 'own', version: 7, canEdit: true, typeCode: 'ukrainianManufacturer', legalName: 'TOV Yavir', approvedName: null, codeNameEn: 'Yavir 12', codeNameUk: 'Явір 12',
    usesCodeName: true, codeNameKeptBecause: null, macroRegion: null, isMacroRegionShown: false, previewAgreedAt: '2027-08-20T09:00:00Z', namedExclusions: [],
    status: { __typename: 'RegistrationStatusReport', status: 'approved', seenBy: 'approvedParticipants' },
    ...part,
  },
});
const notAgreed = { previewAgreedAt: null, codeNameKeptBecause: 'previewFirst', status: { __typename: 'RegistrationStatusReport', status: 'approved', seenBy: 'previewMissing' } };

const firm = (registrationId: string, name: string, level = 2) => ({
  __typename: 'ParticipantOrganisation', registrationId, level, displayName: { __typename: 'OverShoulderName', isCodeName: false, en: name, uk: name }, country: 'DE', details: level < 2 ? null : { __typename: 'DisclosedDetails', legalName: name },
});
const preview = (level: number) => ({
  __typename: 'ParticipantOrganisation', level, displayName: { __typename: 'OverShoulderName', isCodeName: true, en: 'Yavir 12', uk: 'Явір 12' }, country: 'UA', macroRegion: null, headCountBand: '50-249',
  offers: [{ __typename: 'DisclosedCapability', nodeCode: 'P.QMS.AQAP', quantityBand: null, leadTimeBand: null, place: 'ukraine' }], needs: [], formsOffered: [], formsSought: [], certificateKinds: [],
  confidential: level < 3 ? null : { __typename: 'DisclosedConfidential', productData: 'Housings to 600 mm.', offerCodes: [{ __typename: 'ConfirmedCode', scheme: 'cpv', code: '35613000' }], needCodes: [], certificates: [{ __typename: 'DisclosedCertificate', kind: 'AQAP2110', issuer: 'Bureau', scope: null, validUntil: '2028-01-31', isVerified: true }] },
  details: level < 2 ? null : { __typename: 'DisclosedDetails', legalName: 'TOV Yavir', about: 'Housings.', website: null, languages: [], delegates: [] },
});
const pair = (isWithdrawnByUs: boolean) => ({ __typename: 'DisclosedPairState', ownLevel: isWithdrawnByUs ? 1 : 2, isWithdrawnByUs, isAgreed: true, openedBy: 'request', openSince: '2027-08-20T09:00:00Z', withdrawnAt: null, withdrawnBy: null, ownNda: null, theirNda: null, withdrawnNdas: [] as object[], organisation: firm('kron', 'Kron Vehicles', isWithdrawnByUs ? 1 : 2) });

const open = (answers: Answers = {}, path = '/e/forum/disclosure') =>
  renderPage(<DisclosurePage />, {
    feature: 'disclosure',
    path,
    route: '/e/:slug/disclosure',
    answers: {
      DisclosureOwn: () => own(),
      DisclosurePreview: (variables) => ({ previewAs: variables['level'] === 0 ? null : preview(variables['level'] as unknown as number) }),
      DisclosurePairs: () => ({ disclosures: [] }),
      DisclosureLog: () => ({ accessLog: { __typename: 'AccessLogConnection', nodes: [], pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null } } }),
      DisclosureProductData: () => ({ productData: { __typename: 'ProductData', id: 'own', text: '', version: 0 } }),
      DisclosureExclusions: () => ({ privateExclusions: [] }),
      ...answers,
    },
  });

describe('the disclosure page', () => {
  it('says first that a firm which has not agreed is seen by nobody, and agrees with the version that was read', async () => {
    const user = userEvent.setup();
    const inputs: unknown[] = [];
    let isAgreed = false;
    await open({
      DisclosureOwn: () => own(isAgreed ? {} : notAgreed),
      DisclosureAgree: (variables) => {
        inputs.push(variables['input']);
        isAgreed = true;
        return { agreeToPreview: { __typename: 'RegistrationSaved', registration: { __typename: 'MyRegistration', id: 'own', version: 8, previewAgreedAt: '2027-08-20T09:00:00Z' } } };
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Agree to be shown like this' }));
    await waitFor(() => expect(screen.queryByText('Nobody sees you until you agree.')).toBeNull());
    expect(inputs).toEqual([{ eventSlug: 'forum', version: 7 }]);
  });

  it('shows the teaser as the API answers it and names what is closed there', async () => {
    await open();
    const card = await screen.findByRole('article');
    expect(within(card).getByText('Code name Yavir 12')).toBeTruthy();
    expect(within(card).getByText('Your name: open when a meeting is agreed')).toBeTruthy();
    expect(within(card).queryByText('TOV Yavir')).toBeNull();
  });

  it('shows the name beside the code name a step further, and nothing a step before', async () => {
    const { unmount } = await open({}, '/e/forum/disclosure?as=2');
    expect(await within(await screen.findByRole('article')).findByText('TOV Yavir')).toBeTruthy();
    unmount();
    await open({}, '/e/forum/disclosure?as=0');
    expect(await screen.findByText('No entry, no count, no gap in a list: as if you were not there.')).toBeTruthy();
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('names firms that see more by their code name alone, and finds them by the name behind it', async () => {
    const coded = (id: string, name: string) => ({ ...pair(false), organisation: { ...firm(id, name), displayName: { __typename: 'OverShoulderName', isCodeName: true, en: name, uk: name }, details: { __typename: 'DisclosedDetails', legalName: `TOV Real ${name}` } } });
    await open({ DisclosurePairs: () => ({ disclosures: Array.from({ length: 13 }, (_, at) => coded(`c${at}`, `Heron ${at + 1}`)) }) });
    fireEvent.change(await screen.findByRole('searchbox', { name: 'Find a firm' }), { target: { value: 'real heron 13' } });
    expect(await screen.findByText('Code name Heron 13')).toBeTruthy();
    expect(screen.queryByText('Code name Heron 2')).toBeNull();
    expect(screen.queryByText(/TOV Real/)).toBeNull();
  });

  it('withdraws at once and opens again with undo', async () => {
    const user = userEvent.setup();
    const acts: string[] = [];
    let isWithdrawn = false;
    const changed = (withdrawn: boolean) => {
      isWithdrawn = withdrawn;
      acts.push(withdrawn ? 'withdrawn' : 'restored');
      return { __typename: 'DisclosureChanged', pair: { __typename: 'DisclosedPairState', ownLevel: withdrawn ? 1 : 2 } };
    };
    await open({ DisclosurePairs: () => ({ disclosures: [pair(isWithdrawn)] }), DisclosureWithdraw: () => ({ withdrawDisclosure: changed(true) }), DisclosureRestore: () => ({ restoreDisclosure: changed(false) }) });
    await user.click(await screen.findByRole('button', { name: 'Withdraw at once from Kron Vehicles' }));
    expect(await screen.findByText('Withdrawn by you')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Withdraw at once from Kron Vehicles' })).toBeTruthy();
    expect(acts).toEqual(['withdrawn', 'restored']);
  });

  it('records an NDA by the hash of a file that stays here, and closes it again', async () => {
    const user = userEvent.setup();
    const inputs: { documentHash?: string }[] = [];
    const nda = { __typename: 'RecordedNda', documentVersion: '2.1', documentHash: 'ab'.repeat(32), confirmedAt: '2027-08-21T09:00:00Z', confirmedBy: 'Olena K.' };
    let isConfirmed = false;
    const changed = (input: unknown, confirmed: boolean) => {
      inputs.push(input as object);
      isConfirmed = confirmed;
      return { __typename: 'DisclosureChanged', pair: { __typename: 'DisclosedPairState', ownLevel: confirmed ? 3 : 2 } };
    };
    await open({
      DisclosurePairs: () => ({ disclosures: [{ ...pair(false), ownLevel: isConfirmed ? 3 : 2, ownNda: isConfirmed ? nda : null, withdrawnNdas: inputs.length > 1 ? [{ ...nda, __typename: 'WithdrawnNda', withdrawnAt: '2027-08-22T09:00:00Z', withdrawnBy: null }] : [] }] }),
      DisclosureConfirmNda: ({ input }) => ({ confirmNda: changed(input, true) }),
      DisclosureWithdrawNda: ({ input }) => ({ withdrawNda: changed(input, false) }),
    });
    await user.click(await screen.findByRole('button', { name: 'Record a confidentiality agreement' }));
    await user.type(await screen.findByRole('textbox', { name: /Version of the agreement/ }), '2.1');
    const hash = screen.getByRole('textbox', { name: /SHA-256 of the signed file/ });
    await user.type(hash, 'ab'.repeat(32));
    await user.click(screen.getByRole('button', { name: 'Confirm and open' }));
    expect(await screen.findByText(/agreement 2.1, recorded by Olena K./)).toBeTruthy();
    expect(inputs[0]).toMatchObject({ disclosingRegistrationId: 'registration-1', receivingRegistrationId: 'kron', documentVersion: '2.1', documentHash: 'ab'.repeat(32) });
    await user.click(screen.getByRole('button', { name: 'Close product data at once' }));
    await waitFor(() => expect(screen.queryByText(/agreement 2.1/)).toBeNull());
    expect(await screen.findByText('1 agreement withdrawn')).toBeTruthy();
    expect(screen.getByText(/Agreement 2.1: recorded on .* by Olena K., withdrawn on .* by a former delegate./).textContent).toContain('ab'.repeat(32));
  });

  it('previews product data as a partner under an NDA sees them', async () => {
    await open({}, '/e/forum/disclosure?as=3');
    expect(await within(await screen.findByRole('article')).findByText('Housings to 600 mm.')).toBeTruthy();
    expect(screen.getByText('CPV 35613000')).toBeTruthy();
  });

  it('keeps the code name where the name tells a place, and says why', async () => {
    await open({ DisclosureOwn: () => own({ codeNameKeptBecause: 'nameTellsPlace' }) });
    expect(await screen.findByText('Your name tells a place in Ukraine, so the code name stays.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Show our name instead' })).toBeNull();
  });

  it('adds earlier looks to the log and names no firm that is no longer seen', async () => {
    const user = userEvent.setup();
    const line = (id: string, viewer: object | null, viewerRole = 'delegate') => ({ __typename: 'AccessEntry', id, viewedAt: '2027-08-21T08:20:00Z', viewed: 'match', level: 1, viewerRole, viewer });
    await open({
      DisclosureLog: (variables) => {
        const isFirst = variables['after'] === undefined;
        return { accessLog: { __typename: 'AccessLogConnection', nodes: isFirst ? [line('9', firm('kron', 'Kron Vehicles', 1)), line('8', null)] : [line('7', null, 'organiser')], pageInfo: { __typename: 'PageInfo', hasNextPage: isFirst, endCursor: 'c' } } };
      },
    });
    expect(await screen.findByText('A firm you no longer see')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show earlier looks' }));
    expect(await screen.findByText('Organiser', { selector: 'b' })).toBeTruthy();
    expect(screen.getByText('Kron Vehicles')).toBeTruthy();
  });

  it('says why a firm with an agreed meeting cannot be excluded', async () => {
    const user = userEvent.setup();
    await open({
      DisclosureFindFirms: () => ({ matches: { __typename: 'MatchConnection', totalCount: 1, edges: [{ __typename: 'MatchEdge', node: { __typename: 'Match', id: 'kron', organisation: firm('kron', 'Kron Vehicles', 1) } }] } }),
      DisclosureExclude: () => ({ excludeOrganisation: { __typename: 'NotPossible', message: 'Agreed.', reason: 'agreementStands', currentState: 'agreed' } }),
    });
    await user.click(await screen.findByRole('button', { name: 'Exclude a firm' }));
    await user.click(await screen.findByRole('radio', { name: 'Kron Vehicles (DE)' }));
    await user.click(screen.getByRole('button', { name: 'Exclude' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Cancel it first');
  });
});
