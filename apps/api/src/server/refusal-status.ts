import { type ApolloServerPlugin, type BaseContext } from '@apollo/server';

const REFUSALS: readonly unknown[] = ['BAD_USER_INPUT', 'LOCATION_REFUSED'];

/** An operation of which nothing came because its input was refused answers with 400; its body stays that of GraphQL. */
export const refusalStatus = (): ApolloServerPlugin<BaseContext> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body, http } }) => {
      if (body.kind !== 'single' || (http.status ?? 200) !== 200) return;
      const { data, errors = [] } = body.singleResult;
      const isRefused = errors.length > 0 && errors.every(({ extensions }) => REFUSALS.includes(extensions?.['code']));
      if (isRefused && Object.values(data ?? {}).every((value) => value === null)) http.status = 400;
    },
  }),
});
