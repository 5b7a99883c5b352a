import { Button, Select, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { Glyph } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { FieldFault } from './FieldFault.tsx';
import { type Fault } from './save-round.ts';
import classes from './registration.module.css';

export interface CertificateValue {
  readonly kind: string;
  readonly number: string;
  readonly issuer: string;
  readonly scope: string;
  /** YYYY-MM-DD, or empty. */
  readonly validUntil: string;
}

export interface CertificatesFieldProps {
  readonly certificates: readonly CertificateValue[];
  readonly kinds: readonly { readonly code: string; readonly title: string }[];
  readonly faults: ReadonlyMap<string, Fault>;
  readonly onChange: (certificates: readonly CertificateValue[]) => void;
}

const MAX_CERTIFICATES = 20;

export function CertificatesField({ certificates, kinds, faults, onChange }: CertificatesFieldProps) {
  const intl = useIntl();
  const titleOf = (code: string) => kinds.find((kind) => kind.code === code)?.title ?? code;
  const change = (at: number, part: Partial<CertificateValue>) => onChange(certificates.map((one, index) => (index === at ? { ...one, ...part } : one)));
  const text = (at: number, name: 'number' | 'issuer' | 'scope', labelId: string) => (
    <TextInput label={intl.formatMessage({ id: labelId })} value={certificates[at]![name]} error={faults.has(`certificates.${at}.${name}`)} onChange={(event) => change(at, { [name]: event.currentTarget.value })} />
  );
  return (
    <div className={classes.field}>
      <ul className={classes.rows} aria-label={intl.formatMessage({ id: 'registration.certificates.title' })}>
        {certificates.map((certificate, at) => (
          <li key={at} className={classes.row}>
            <div className={classes.cells}>
              <Select label={<FormattedMessage id="registration.certificates.kind" />} data={kinds.map(({ code, title }) => ({ value: code, label: title }))} allowDeselect={false} value={certificate.kind} onChange={(kind) => kind && change(at, { kind })} />
              {text(at, 'number', 'registration.certificates.number')}
              {text(at, 'issuer', 'registration.certificates.issuer')}
              {text(at, 'scope', 'registration.certificates.scope')}
              <TextInput type="date" label={<FormattedMessage id="registration.certificates.validUntil" />} value={certificate.validUntil} onChange={(event) => change(at, { validUntil: event.currentTarget.value })} />
            </div>
            <Button variant="subtle" leftSection={<Glyph icon={IconTrash} />} aria-label={intl.formatMessage({ id: 'registration.certificates.remove' }, { kind: titleOf(certificate.kind) })} onClick={() => onChange(certificates.filter((_, index) => index !== at))}>
              <FormattedMessage id="app.action.remove" />
            </Button>
            {(['number', 'issuer', 'scope'] as const).map((name) => (
              <FieldFault key={name} field={`certificates.${at}.${name}`} faults={faults} text={certificate[name]} />
            ))}
          </li>
        ))}
      </ul>
      {certificates.length < MAX_CERTIFICATES && kinds[0] && (
        <div>
          <Button leftSection={<Glyph icon={IconPlus} />} onClick={() => onChange([...certificates, { kind: kinds[0]!.code, number: '', issuer: '', scope: '', validUntil: '' }])}>
            <FormattedMessage id="registration.certificates.add" />
          </Button>
        </div>
      )}
    </div>
  );
}
