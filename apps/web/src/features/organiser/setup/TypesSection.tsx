import { Checkbox } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { useTypedMutation, useTypedQuestion } from '../../../app/index.ts';
import { OrganiserSetTypesDocument } from '../setup-changes.ts';
import { OrganiserPreviewTypesDocument } from '../setup-previews.ts';
import { faultyField } from './faulty-field.ts';
import { FigureField } from './FigureField.tsx';
import { useTypeName } from './participant-types.ts';
import { SetupSection } from './SetupSection.tsx';
import { figuresOf, typeOf, withFigure, type TypeFigures } from './type-figures.ts';
import { useSection, type SectionProps } from './use-section.ts';
import classes from './setup.module.css';

const QUOTAS = [
  { field: 'maxMeetings', max: 500, labelId: 'organiser.setup.types.meetings' },
  { field: 'maxOpenRequests', max: 1_000, labelId: 'organiser.setup.types.requests' },
  { field: 'maxMustWishes', max: 500, labelId: 'organiser.setup.types.wishes' },
] as const;

/** Who may register, and how much an organisation of each type may ask for. */
export function TypesSection(props: SectionProps) {
  const intl = useIntl();
  const typeName = useTypeName();
  const [run] = useTypedMutation(OrganiserSetTypesDocument);
  const ask = useTypedQuestion(OrganiserPreviewTypesDocument);
  const codes = props.setup.participantTypes.map(({ code }) => code);
  const typesOf = (figures: TypeFigures) => codes.map((code) => typeOf(figures, code));
  const section = useSection<TypeFigures>({
    ...props,
    name: 'typeFigures',
    read: ({ participantTypes }) => figuresOf(participantTypes),
    send: (figures, version) => run({ input: { eventSlug: props.setup.slug, version, participantTypes: typesOf(figures) } }),
    preview: (figures, version) => ask({ input: { eventSlug: props.setup.slug, version, participantTypes: typesOf(figures) } }),
  });
  const { value, set } = section;
  const faulty = faultyField(section.answer);
  const openLabel = intl.formatMessage({ id: 'organiser.setup.types.open' });
  const factsOf = ({ code, ...type }: ReturnType<typeof typeOf>) => [
    [`${typeName(code)}, ${openLabel}`, intl.formatMessage({ id: type.openToRegistration ? 'organiser.setup.yes' : 'organiser.setup.no' })],
    ...QUOTAS.map(({ field, labelId }) => [`${typeName(code)}, ${intl.formatMessage({ id: labelId })}`, String(type[field])]),
  ];
  return (
    <SetupSection
      id="types"
      title={<FormattedMessage id="organiser.setup.types.title" />}
      hint={<FormattedMessage id="organiser.setup.types.hint" />}
      section={section}
      fieldLabels={Object.fromEntries(codes.flatMap((code, at) => QUOTAS.map(({ field, labelId }) => [`participantTypes.${at}.${field}`, `${typeName(code)}, ${intl.formatMessage({ id: labelId })}`])))}
      facts={(of) => Object.fromEntries(typesOf(of).flatMap(factsOf))}
    >
      {typesOf(value).map((type, at) => (
        <fieldset key={type.code} className={classes.type}>
          <legend>{typeName(type.code)}</legend>
          <Checkbox label={openLabel} checked={type.openToRegistration} onChange={(event) => { const { checked } = event.currentTarget; set((old) => withFigure(old, type.code, 'openToRegistration', checked)); }} />
          <div className={classes.row}>
            {QUOTAS.map(({ field, max, labelId }) => (
              <FigureField key={field} label={intl.formatMessage({ id: labelId })} value={type[field]} min={0} max={max} isFaulty={faulty === `participantTypes.${at}.${field}`} onChange={(figure) => set((old) => withFigure(old, type.code, field, figure))} />
            ))}
          </div>
        </fieldset>
      ))}
    </SetupSection>
  );
}
