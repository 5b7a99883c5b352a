/** What every input names beside its fields. */
const FRAME = ['eventSlug', 'version'];

/**
 * The closed list of what an organiser may do on behalf of an organisation, and the fields of each input. Whatever is not
 * here is refused: consents, the preview, levels of disclosure (so also accepting a request and cancelling what is agreed,
 * which open and close them), NDA, threads, wishes and private lists, delegates and their addresses, the legal name and the number.
 */
const MUTATIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['saveOrganisationStep', [...FRAME, 'about', 'languages']],
  ['saveCapabilitiesStep', [...FRAME, 'offers', 'needs', 'offerCodes', 'needCodes']],
  ['saveCooperationStep', [...FRAME, 'offered', 'sought']],
  ['saveParticularsStep', [...FRAME, 'headCountBand']],
  ['sendMeetingRequest', [...FRAME, 'recipientId', 'direction', 'needNodeCode', 'offerNodeCode', 'message']],
  ['declineMeetingRequest', [...FRAME, 'requestId', 'reason']],
  ['counterMeetingRequest', [...FRAME, 'requestId', 'day', 'partOfDay', 'message']],
  ['withdrawMeetingRequest', [...FRAME, 'requestId']],
]);

/** Made for it: they show nothing of a firm that is not open to organisers anyway. */
const QUERIES: ReadonlySet<string> = new Set(['actingRegistration', 'actingRequests']);

/** Whether the operation is in the closed list, with no field beyond those that it names. */
export function isAllowedWhileActing(parentType: string, fieldName: string, input: unknown): boolean {
  if (parentType === 'Query') return QUERIES.has(fieldName);
  const fields = parentType === 'Mutation' ? MUTATIONS.get(fieldName) : undefined;
  return fields !== undefined && Object.entries(input ?? {}).every(([name, value]) => value === undefined || fields.includes(name));
}
