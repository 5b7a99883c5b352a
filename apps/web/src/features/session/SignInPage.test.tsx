import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { renderPage, type Answers } from '../../testing/render-page.tsx';
import { SignInPage } from './SignInPage.tsx';

async function signInWith(answers: Answers, locale: 'en' | 'uk' = 'en') {
  const user = userEvent.setup();
  await renderPage(<SignInPage />, { feature: 'session', path: '/sign-in?next=/e/forum/matches', route: '/sign-in', viewer: null, locale, answers });
  await user.type(screen.getAllByLabelText(locale === 'en' ? 'E-mail' : 'Електронна пошта')[0]!, 'ada@example.org');
  await user.type(screen.getByLabelText(locale === 'en' ? 'Password' : 'Пароль'), 'correct horse battery');
  await user.click(screen.getByRole('button', { name: locale === 'en' ? 'Sign in' : 'Увійти' }));
}

describe('the sign-in page', () => {
  it('says in the language of the visitor that address and password do not belong together', async () => {
    await signInWith({ SignIn: () => ({ signIn: { __typename: 'SignInRefused', message: 'No.' } }) }, 'uk');
    expect((await screen.findByRole('alert')).textContent).toContain('не підходять одне до одного');
  });

  it('says when the next attempt is taken', async () => {
    await signInWith({ SignIn: () => ({ signIn: { __typename: 'TooManyAttempts', message: 'Wait.', retryAfterSeconds: 30 } }) });
    expect((await screen.findByRole('alert')).textContent).toContain('Try again in 30 seconds.');
  });

  it('keeps what was typed when no answer comes', async () => {
    await signInWith({
      SignIn: () => {
        throw new TypeError('Failed to fetch');
      },
    });
    expect((await screen.findByRole('alert')).textContent).toContain('does not answer');
    expect((screen.getByLabelText('Password') as HTMLInputElement).value).toBe('correct horse battery');
  });

  it('tells a bug from a refusal', async () => {
    await signInWith({
      SignIn: () => {
        throw new GraphQLError('Something went wrong on our side.', { extensions: { code: 'INTERNAL' } });
      },
    });
    expect((await screen.findByRole('alert')).textContent).toContain('Something went wrong on our side');
  });
});
