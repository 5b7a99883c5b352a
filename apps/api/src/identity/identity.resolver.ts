import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type AccountActor, Allow, CurrentActor, CurrentRequest, type RequestContext } from '../common/index.ts';
import { ENVIRONMENT, type Environment } from '../config/index.ts';
import { SESSION_SECONDS, SessionService } from './session.service.ts';
import { sessionCookie } from './session-token.ts';
import { SignInInput } from './sign-in.input.ts';
import { SignedIn, SignInRefused, SignInResult } from './sign-in.result.ts';
import { SignInService } from './sign-in.service.ts';
import { Viewer } from './viewer.type.ts';
import { ViewerService } from './viewer.service.ts';

@Resolver()
export class IdentityResolver {
  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly sessions: SessionService,
    private readonly signIns: SignInService,
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
    const accountId = await this.signIns.accountByPassword(input.email, input.password);
    if (!accountId) return Object.assign(new SignInRefused(), { message: 'Address and password do not belong together.' });
    const token = await this.sessions.open(accountId, String(request.req.headers['user-agent'] ?? ''));
    this.#setCookie(request, token);
    const actor = await this.sessions.actorOf(token);
    return Object.assign(new SignedIn(), { viewer: await this.viewers.viewerOf(actor!) });
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

  #setCookie(request: RequestContext, token: string | null): void {
    const isSecure = this.environment.publicUrl.startsWith('https:');
    void request.reply?.header('set-cookie', sessionCookie(token, isSecure, SESSION_SECONDS));
  }
}
