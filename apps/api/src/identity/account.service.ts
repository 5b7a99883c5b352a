import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type AccountActor, InvalidInput, type LocationRefused, neutralText, refuseUnsafeTexts } from '../common/index.ts';
import { SessionService } from './session.service.ts';
import { type ChangeAccountInput } from './sign-in.input.ts';

const LOCALES = ['en', 'uk', 'fr', 'de', 'pl', 'cs', 'tr'];
const THEMES = ['auto', 'light', 'dark'];
const MAX_NAME_LENGTH = 200;

@Injectable()
export class AccountService {
  constructor(
    private readonly source: DataSource,
    private readonly sessions: SessionService,
  ) {}

  /** @returns why the settings cannot be taken, or null when they are saved */
  async change(actor: AccountActor, input: ChangeAccountInput): Promise<InvalidInput | LocationRefused | null> {
    const fault = settingsFault(input);
    if (fault) return fault;
    await this.source.query(
      `update account set display_name = coalesce($2, display_name), locale = coalesce($3, locale), theme = coalesce($4, theme),
         email_notifications = coalesce($5, email_notifications), version = version + 1 where id = $1`,
      [actor.accountId, input.displayName ? neutralText(input.displayName) : null, input.locale ?? null, input.theme ?? null, input.emailNotifications ?? null],
    );
    await this.sessions.changed(actor.accountId);
    return null;
  }
}

function settingsFault({ displayName, locale, theme }: ChangeAccountInput): InvalidInput | LocationRefused | null {
  if (locale && !LOCALES.includes(locale)) return InvalidInput.of('locale', 'unknownValue', `The language is one of ${LOCALES.join(', ')}.`);
  if (theme && !THEMES.includes(theme)) return InvalidInput.of('theme', 'unknownValue', `The theme is one of ${THEMES.join(', ')}.`);
  if (typeof displayName === 'string' && !neutralText(displayName)) return InvalidInput.of('displayName', 'required', 'A name is needed.');
  if (displayName && displayName.length > MAX_NAME_LENGTH) return InvalidInput.of('displayName', 'tooLong', `At most ${MAX_NAME_LENGTH} characters.`);
  return refuseUnsafeTexts({ displayName });
}
