import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { isAllowedWhileActing } from './acting-operations.ts';

const schema = buildSchema(readFileSync(path.resolve(import.meta.dirname, '../../../../libs/api-contract/schema.graphql'), 'utf8'));
const allowed = (root: 'Query' | 'Mutation' | 'Subscription') => Object.keys((schema.getType(root) as GraphQLObjectType).getFields()).filter((field) => isAllowedWhileActing(root, field, {}));

describe('acting on behalf', () => {
  it('allows the eight steps of its closed list and two readings, and nothing else of the contract', () => {
    expect(allowed('Mutation').sort()).toEqual(['counterMeetingRequest', 'declineMeetingRequest', 'saveCapabilitiesStep', 'saveCooperationStep', 'saveOrganisationStep', 'saveParticularsStep', 'sendMeetingRequest', 'withdrawMeetingRequest']);
    expect(allowed('Query').sort()).toEqual(['actingRegistration', 'actingRequests']);
    expect(allowed('Subscription')).toEqual([]);
  });

  it('allows no field beyond those that are named: neither consent, name, number nor private list', () => {
    const frame = { eventSlug: 'forum', version: 1 };
    expect(isAllowedWhileActing('Mutation', 'saveOrganisationStep', { ...frame, about: 'x', languages: ['en'] })).toBe(true);
    for (const field of ['legalName', 'country', 'registrationNumber', 'ncage', 'website', 'showsWebsite', 'owners', 'typeCode']) expect(isAllowedWhileActing('Mutation', 'saveOrganisationStep', { ...frame, [field]: null })).toBe(false);
    for (const field of ['macroRegion', 'showsCertificates', 'certificates', 'namedExclusions']) expect(isAllowedWhileActing('Mutation', 'saveParticularsStep', { ...frame, [field]: null })).toBe(false);
  });
});
