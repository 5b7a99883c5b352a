import { useApolloClient, useMutation } from '@apollo/client/react';
import { useCallback } from 'react';
import { graphql } from '../gql/index.ts';
import { useApp } from './app-context.tsx';
import { forgetDrafts } from './draft-storage.ts';

const SignOutDocument = graphql(`
  mutation SignOut($everywhere: Boolean!) {
    signOut(everywhere: $everywhere)
  }
`);

/** To be called when a session has begun: forgets what the visitor before saw and asks anew who is signed in. */
export function useSessionOpened(): () => Promise<void> {
  const client = useApolloClient();
  const { reconnect } = useApp();
  return useCallback(async () => {
    reconnect();
    await client.resetStore();
  }, [client, reconnect]);
}

/** Ends the session here or on every device; the page is loaded anew, so that nothing of it stays in memory. */
export function useSignOut(): (everywhere?: boolean) => Promise<void> {
  const [signOut] = useMutation(SignOutDocument);
  return useCallback(
    async (everywhere = false) => {
      await signOut({ variables: { everywhere } });
      forgetDrafts();
      window.location.assign('/sign-in');
    },
    [signOut],
  );
}
