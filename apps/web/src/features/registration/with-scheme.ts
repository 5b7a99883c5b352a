/** A web address as browsers take it: "www.firm.de" becomes "https://www.firm.de"; what has a scheme, or is empty, stays. */
export function withScheme(text: string): string {
  const address = text.trim();
  return address === '' || /^[a-z][a-z\d+.-]*:(?!\d)/i.test(address) ? text : `https://${address}`;
}
