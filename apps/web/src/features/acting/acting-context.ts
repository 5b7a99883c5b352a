/** Names, with one operation, the acting under which it is asked for. */
export const actingContext = (actingId: string) => ({ headers: { 'x-spilno-acting': actingId } });
