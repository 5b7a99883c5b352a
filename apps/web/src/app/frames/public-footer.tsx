import { Link } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';

/** What this is, under every page that anybody may see. */
export function PublicFooter() {
  return (
    <>
      <span><FormattedMessage id="app.footer.what" /></span>
      <span><FormattedMessage id="app.footer.openSource" /></span>
      <Link href="/"><FormattedMessage id="app.footer.forums" /></Link>
      <Link href="/privacy"><FormattedMessage id="app.footer.privacy" /></Link>
      <Link href="/accessibility"><FormattedMessage id="app.footer.accessibility" /></Link>
    </>
  );
}
