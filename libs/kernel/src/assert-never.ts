/** Ends an exhaustive switch over a closed union; reaching it is a bug. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`);
}
