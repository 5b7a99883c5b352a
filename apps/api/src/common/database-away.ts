import { isNativeError } from 'node:util/types';

/** Errors of the network on the way to Postgres. */
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH']);
/** SQLSTATE of a server that shuts down, starts, recovers or has no connection left. */
const SQL_STATES = new Set(['57P01', '57P02', '57P03', '08000', '08001', '08003', '08004', '08006', '53300']);
/** What the driver says without a code. */
const SENTENCES = /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Driver not Connected/i;

/** Whether an error means that the database cannot be reached now, rather than a fault of the product. */
export function isDatabaseAway(error: unknown): boolean {
  if (!isNativeError(error)) return false;
  const { code, driverError, errors } = error as Error & { code?: unknown; driverError?: unknown; errors?: unknown };
  if (Array.isArray(errors) && errors.some(isDatabaseAway)) return true;
  if (typeof code === 'string' && (NETWORK.has(code) || SQL_STATES.has(code))) return true;
  return SENTENCES.test(error.message) || (driverError !== undefined && driverError !== error && isDatabaseAway(driverError));
}
