const CODE = /^[A-Z](?:\.[A-Z0-9]{1,8}){0,2}$/u;

/** Whether a text could be the code of a node: one to three parts of Latin capitals and digits, such as P.MAC.TURN. */
export const isNodeCode = (text: string): boolean => CODE.test(text);

/** Code of the node right above; null for a branch. */
export function parentCodeOf(code: string): string | null {
  const dot = code.lastIndexOf('.');
  return dot < 0 ? null : code.slice(0, dot);
}
