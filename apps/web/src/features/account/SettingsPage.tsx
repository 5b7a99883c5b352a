import { Button, Radio, Switch } from '@mantine/core';
import { PageTitle, Panel } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useContrast, usePreferences, useSignOut } from '../../app/index.ts';
import { isLocale, LOCALE_NAMES, TEXT_LOCALES, textLocaleOf } from '../../i18n/locales.ts';
import { MailSetting } from './MailSetting.tsx';
import { NameSetting } from './NameSetting.tsx';
import { PasswordSetting } from './PasswordSetting.tsx';
import classes from './account.module.css';

/** Settings of the account; they go with the person to every device. */
export function SettingsPage() {
  return (
    <div className={classes.page}>
      <PageTitle title={<FormattedMessage id="account.settings.title" />} lead={<FormattedMessage id="account.settings.lead" />} />
      <Panel title={<FormattedMessage id="account.look.title" />}>
        <div className={classes.form}>
          <LanguageSetting />
          <ThemeSetting />
          <ContrastSetting />
        </div>
      </Panel>
      <Panel title={<FormattedMessage id="account.name.title" />}>
        <NameSetting />
      </Panel>
      <Panel title={<FormattedMessage id="account.mail.title" />}>
        <MailSetting />
      </Panel>
      <Panel title={<FormattedMessage id="account.password.title" />}>
        <PasswordSetting />
      </Panel>
      <Panel title={<FormattedMessage id="account.sessions.title" />}>
        <SessionsSetting />
      </Panel>
    </div>
  );
}

function LanguageSetting() {
  const { locale, setLocale } = usePreferences();
  return (
    <Radio.Group label={<FormattedMessage id="account.look.language" />} value={textLocaleOf(locale)} onChange={(value) => isLocale(value) && setLocale(value)}>
      <div className={classes.options}>
        {TEXT_LOCALES.map((option) => (
          <Radio key={option} value={option} label={<span lang={option}>{LOCALE_NAMES[option]}</span>} />
        ))}
      </div>
    </Radio.Group>
  );
}

const THEME_IDS = { auto: 'account.look.themeAuto', light: 'account.look.themeLight', dark: 'account.look.themeDark' } as const;
type Theme = keyof typeof THEME_IDS;

function ThemeSetting() {
  const intl = useIntl();
  const { colorScheme, setColorScheme } = usePreferences();
  return (
    <Radio.Group label={<FormattedMessage id="account.look.theme" />} value={colorScheme} onChange={(value) => setColorScheme(value as Theme)}>
      <div className={classes.options}>
        {(Object.keys(THEME_IDS) as Theme[]).map((option) => (
          <Radio key={option} value={option} label={intl.formatMessage({ id: THEME_IDS[option] })} />
        ))}
      </div>
    </Radio.Group>
  );
}

function ContrastSetting() {
  const [contrast, setContrast] = useContrast();
  return <Switch checked={contrast === 'high'} onChange={({ currentTarget }) => setContrast(currentTarget.checked ? 'high' : 'auto')} label={<FormattedMessage id="account.look.contrast" />} description={<FormattedMessage id="account.look.contrastHint" />} />;
}

function SessionsSetting() {
  const signOut = useSignOut();
  return (
    <div className={classes.form}>
      <p>
        <FormattedMessage id="account.sessions.lead" />
      </p>
      <div className={classes.options}>
        <Button onClick={() => void signOut(false)}>
          <FormattedMessage id="account.sessions.here" />
        </Button>
        <Button onClick={() => void signOut(true)}>
          <FormattedMessage id="account.sessions.everywhere" />
        </Button>
      </div>
    </div>
  );
}
