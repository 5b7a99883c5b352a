import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-custom';
import { type AccountActor, type HeaderBearer } from '../common/index.ts';
import { SessionService } from './session.service.ts';
import { tokenOfCookies } from './session-token.ts';

/** Signs in by the opaque token of the session cookie; the same over HTTP and WebSocket. */
@Injectable()
export class SessionStrategy extends PassportStrategy(Strategy, 'session-cookie') {
  constructor(private readonly sessions: SessionService) {
    super();
  }

  async validate(request: HeaderBearer): Promise<AccountActor | false> {
    const token = tokenOfCookies(request.headers['cookie']);
    return token ? ((await this.sessions.actorOf(token)) ?? false) : false;
  }
}
