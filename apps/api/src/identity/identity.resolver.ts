import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type AccountActor, Allow, CurrentActor, CurrentRequest, InvalidInput, type RequestContext } from '../common/index.ts';
import { ENVIRONMENT, type Environment } from '../config/index.ts';
import { AccountService } from './account.service.ts';
import { MIN_PASSWORD_LENGTH } from './password.ts';
import { localPath } from './local-path.ts';
import { SESSION_SECONDS, SessionService } from './session.service.ts';
import { sessionCookie } from './session-token.ts';
import { ChangeAccountInput, ChangePasswordInput, OpenLinkInput, RequestLinkInput, ResetPasswordInput, SignInInput } from './sign-in.input.ts';
import { AccountChanged, ChangeAccountResult, LinkExpired, LinkRequested, OpenLinkResult, ResetPasswordResult, SignedIn, SignInRefused, SignInResult, TooManyAttempts } from './sign-in.result.ts';
import { SignInService } from './sign-in.service.ts';
import { Viewer } from './viewer.type.ts';
import { ViewerService } from './viewer.service.ts';

@Resolver()
export class IdentityResolver {
  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly sessions: SessionService,
    private readonly signIns: SignInService,
    private readonly accounts: AccountService,
    private readonly viewers: ViewerService,
  ) {}

  @Allow('session:read')
  @Query(() => Viewer, { nullable: true, description: 'The signed-in person; null when nobody is.' })
  async viewer(@CurrentActor() actor: AccountActor | null): Promise<Viewer | null> {
    return actor && this.viewers.viewerOf(actor);
  }

  @Allow('session:open')
  @Mutation(() => SignInResult, { description: 'Opens a session by password.' })
  async signIn(@CurrentRequest() request: RequestContext, @Args('input', { description: 'Address and password.' }) input: SignInInput): Promise<typeof SignInResult> {
    const outcome = await this.signIns.byPassword(input.email, input.password, request.req.ip ?? '');
    if (outcome === 'refused') return Object.assign(new SignInRefused(), { message: 'Address and password do not belong together.' });
    if ('retryAfterSeconds' in outcome) return Object.assign(new TooManyAttempts(), { ...outcome, message: 'Too many attempts. Wait a quarter of an hour, or ask for a link by mail.' });
    return this.#open(request, outcome.accountId, '/');
  }

  @Allow('session:open')
  @Mutation(() => LinkRequested, { description: 'Mails a link that signs in, where there is such an account.' })
  async requestSignInLink(@Args('input', { description: 'Address and page.' }) input: RequestLinkInput): Promise<LinkRequested> {
    await this.signIns.mailLink(input.email, 'signIn', localPath(input.targetPath));
    return Object.assign(new LinkRequested(), { validMinutes: 60 });
  }

  @Allow('session:open')
  @Mutation(() => LinkRequested, { description: 'Mails a link that sets a new password, where there is such an account.' })
  async requestPasswordReset(@Args('input', { description: 'Address and page.' }) input: RequestLinkInput): Promise<LinkRequested> {
    await this.signIns.mailLink(input.email, 'resetPassword', localPath(input.targetPath));
    return Object.assign(new LinkRequested(), { validMinutes: 60 });
  }

  @Allow('session:open')
  @Mutation(() => OpenLinkResult, { description: 'Opens a session by a mailed link, once.' })
  async openLink(@CurrentRequest() request: RequestContext, @Args('input', { description: 'The link.' }) input: OpenLinkInput): Promise<typeof OpenLinkResult> {
    const link = await this.signIns.byLink(input.token);
    return link ? this.#open(request, link.accountId, link.targetPath) : linkExpired();
  }

  @Allow('session:open')
  @Mutation(() => ResetPasswordResult, { description: 'Sets a new password by a mailed link and signs out every other device.' })
  async resetPassword(@CurrentRequest() request: RequestContext, @Args('input', { description: 'Link and new password.' }) input: ResetPasswordInput): Promise<typeof ResetPasswordResult> {
    if (input.password.length < MIN_PASSWORD_LENGTH) return tooShort('password');
    const accountId = await this.signIns.resetPassword(input.token, input.password);
    if (!accountId) return linkExpired();
    await this.sessions.changed(accountId);
    return this.#open(request, accountId, '/');
  }

  @Allow('account:change')
  @Mutation(() => ChangeAccountResult, { description: 'Sets a new password by the present one.' })
  async changePassword(@CurrentActor() actor: AccountActor, @Args('input', { description: 'Both passwords.' }) input: ChangePasswordInput): Promise<typeof ChangeAccountResult> {
    if (input.newPassword.length < MIN_PASSWORD_LENGTH) return tooShort('newPassword');
    const changed = await this.signIns.changePassword(actor.accountId, input.currentPassword, input.newPassword);
    return changed ? this.#changed(actor) : InvalidInput.of('currentPassword', 'wrongPassword', 'This is not the present password.');
  }

  @Allow('account:change')
  @Mutation(() => ChangeAccountResult, { description: 'Changes name, language, theme or mails of the signed-in person.' })
  async changeAccount(@CurrentActor() actor: AccountActor, @Args('input', { description: 'What changes.' }) input: ChangeAccountInput): Promise<typeof ChangeAccountResult> {
    return (await this.accounts.change(actor, input)) ?? this.#changed(actor);
  }

  @Allow('session:close')
  @Mutation(() => Boolean, { description: 'Ends this session, or every session of the account.' })
  async signOut(
    @CurrentActor() actor: AccountActor,
    @CurrentRequest() request: RequestContext,
    @Args('everywhere', { type: () => Boolean, defaultValue: false, description: 'Ends the sessions on every device.' }) everywhere: boolean,
  ): Promise<boolean> {
    await (everywhere ? this.sessions.endAll(actor.accountId) : this.sessions.end(actor));
    this.#setCookie(request, null);
    return true;
  }

  async #changed(actor: AccountActor): Promise<AccountChanged> {
    return Object.assign(new AccountChanged(), { viewer: await this.viewers.viewerOf(actor) });
  }

  async #open(request: RequestContext, accountId: string, targetPath: string): Promise<SignedIn> {
    const token = await this.sessions.open(accountId, String(request.req.headers['user-agent'] ?? ''));
    this.#setCookie(request, token);
    const actor = await this.sessions.actorOf(token);
    return Object.assign(new SignedIn(), { viewer: await this.viewers.viewerOf(actor!), targetPath });
  }

  #setCookie(request: RequestContext, token: string | null): void {
    const isSecure = this.environment.publicUrl.startsWith('https:');
    void request.reply?.header('set-cookie', sessionCookie(token, isSecure, SESSION_SECONDS));
  }
}

const linkExpired = (): LinkExpired => Object.assign(new LinkExpired(), { message: 'This link was used before or is too old. Ask for a new one.' });
const tooShort = (field: string): InvalidInput => InvalidInput.of(field, 'tooShort', `A password needs at least ${MIN_PASSWORD_LENGTH} characters.`);
