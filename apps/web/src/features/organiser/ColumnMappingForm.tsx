import { Button, Select } from '@mantine/core';
import { DataTable, Note, Panel } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { COLUMN_IDS } from './column-names.ts';
import { ColumnName } from './ColumnName.tsx';
import { columnLetter, isComplete, type MappingProposal, sourceOf, type Sources, valueOf } from './column-mapping.ts';
import classes from './organiser.module.css';

interface ColumnMappingFormProps {
  readonly fileName: string;
  readonly proposal: MappingProposal;
  readonly isSending: boolean;
  readonly onConfirm: (sources: Sources) => void;
  readonly onCancel: () => void;
}

/** Which column of the file is which; nothing is imported before it is confirmed. */
export function ColumnMappingForm({ fileName, proposal, isSending, onConfirm, onCancel }: ColumnMappingFormProps) {
  const intl = useIntl();
  const [sources, setSources] = useState<Sources>(proposal.sources);
  const open = proposal.fields.filter((field) => !isComplete(sources, field));
  const columns = proposal.columns.map(({ index, name }) => ({ value: `column ${index}`, label: `${columnLetter(index)} · ${name}` }));
  const types = proposal.fixedTypes.map((type) => ({ value: `fixed ${type}`, label: intl.formatMessage({ id: 'organiser.mapping.allAre' }, { type: intl.formatMessage({ id: TYPE_IDS[type] ?? 'organiser.mapping.typeCompany' }) }) }));
  const choose = (field: string, value: string | null): void => setSources((old) => ({ ...old, [field]: sourceOf(value) }));
  const select = (field: string) => (
    <Select
      aria-label={`${intl.formatMessage({ id: 'organiser.mapping.column' })}: ${intl.formatMessage({ id: COLUMN_IDS[field] ?? 'organiser.column.about' })}`}
      placeholder={intl.formatMessage({ id: 'organiser.mapping.none' })}
      searchable
      clearable
      value={valueOf(sources[field])}
      onChange={(value) => choose(field, value)}
      data={field === 'Type' ? [...columns, ...types] : columns}
    />
  );
  const taken = new Set(Object.values(sources).flatMap((source) => (source && 'index' in source ? [source.index] : [])));
  const unused = proposal.columns.filter(({ index }) => !taken.has(index)).map(({ index, name }) => `${columnLetter(index)} · ${name}`);
  const samples = (field: string) => {
    const source = sources[field];
    const column = source && 'index' in source ? proposal.columns.find(({ index }) => index === source.index) : undefined;
    return column ? column.samples.join(' · ') || '–' : '–';
  };
  const name = (field: string) => (
    <>
      <ColumnName column={field} />
      {open.includes(field) && <span className={classes.needed}><FormattedMessage id="organiser.mapping.required" /></span>}
      {proposal.byValues.includes(field) && sources[field] && <span className={classes.found}><FormattedMessage id="organiser.mapping.byValues" /></span>}
    </>
  );
  return (
    <Panel title={<FormattedMessage id="organiser.mapping.title" />} aside={fileName}>
      <form className={classes.mend} onSubmit={(event) => (event.preventDefault(), onConfirm(sources))}>
        <Note tone={proposal.isSaved ? 'info' : 'warn'} title={<FormattedMessage id={proposal.isSaved ? 'organiser.mapping.known' : 'organiser.mapping.unknown'} />}><FormattedMessage id="organiser.mapping.hint" /></Note>
        <DataTable
          caption={<FormattedMessage id="organiser.mapping.title" />}
          captionHidden
          rows={proposal.fields}
          rowKey={(field) => field}
          phoneRow={(field) => <div className={classes.mapped}><b>{name(field)}</b>{select(field)}<span className={classes.value}>{samples(field)}</span></div>}
          columns={[
            { id: 'field', header: <FormattedMessage id="organiser.mapping.field" />, cell: name, rowHeader: true },
            { id: 'column', header: <FormattedMessage id="organiser.mapping.column" />, cell: select },
            { id: 'samples', header: <FormattedMessage id="organiser.mapping.samples" />, cell: (field) => <span className={classes.value}>{samples(field)}</span> },
          ]}
        />
        {unused.length > 0 && <p className={classes.unused}><FormattedMessage id="organiser.mapping.unused" values={{ columns: unused.join(', ') }} /></p>}
        <div className={classes.actions}>
          <Button type="submit" variant="filled" loading={isSending} disabled={open.length > 0}><FormattedMessage id="organiser.mapping.confirm" values={{ rows: proposal.rows }} /></Button>
          <Button type="button" variant="default" onClick={onCancel}><FormattedMessage id="organiser.mapping.cancel" /></Button>
          {open.length > 0 && <span role="status" className={classes.muted}><FormattedMessage id="organiser.mapping.open" values={{ count: open.length }} /></span>}
        </div>
      </form>
    </Panel>
  );
}

const TYPE_IDS: Readonly<Record<string, string>> = {
  manufacturer: 'organiser.mapping.typeManufacturer', company: 'organiser.mapping.typeCompany', association: 'organiser.mapping.typeAssociation', government: 'organiser.mapping.typeGovernment', investor: 'organiser.mapping.typeInvestor',
};
