import { IconChevronDown, IconChevronUp, IconCircleCheck } from '@tabler/icons-react';
import { useId, useState, type ReactNode, type Ref } from 'react';
import { CountryCode, type CountryCodeProps } from '../display/country-code.tsx';
import { Glyph } from '../display/glyph.tsx';
import { OrganisationMark } from '../display/organisation-mark.tsx';
import { DisclosureLevel, type DisclosureLevelProps } from '../disclosure/disclosure-level.tsx';
import { Link } from '../theme/link-component.tsx';
import { AffinityScore, type AffinityScoreProps } from './affinity.tsx';
import { FormAndPlace, type FormAndPlaceProps } from './form-and-place.tsx';
import classes from './organisation-card.module.css';
import { TwoSidedReason, type TwoSidedReasonProps } from './two-sided-reason.tsx';

export interface OrganisationCardProps {
  /** Name or code name, as far as the reader may see it. */
  readonly name: string;
  /** The name is a code name: its mark is hatched. */
  readonly codeName?: boolean;
  /** The word before a code name, "Code name"; not part of the name, so that the initials stay its own. */
  readonly codeNameLabel?: string;
  /** Where the card leads. */
  readonly href?: string;
  /** Country of the organisation. */
  readonly country?: CountryCodeProps;
  /** Branch and head count band: "Drives and gearboxes · 250–999 people". */
  readonly description?: ReactNode;
  /** How far the pair is open. */
  readonly disclosure?: DisclosureLevelProps;
  /** "Vetted". */
  readonly vetted?: string;
  /** State badges after the name. */
  readonly badges?: ReactNode;
  /** Affinity of the pair, without `aside`. */
  readonly affinity?: Omit<AffinityScoreProps, 'aside' | 'layout'>;
  /** Reasons for both sides. */
  readonly reasons?: Omit<TwoSidedReasonProps, 'expanded' | 'id' | 'level'>;
  /** "Reasons": the button that opens them on a phone. */
  readonly reasonsLabel?: string;
  /** Forms of cooperation with their place, at most two in a list. */
  readonly forms?: readonly (FormAndPlaceProps & { readonly id: string })[];
  /** Chips, delegates, product data: what the present level opens. */
  readonly children?: ReactNode;
  /** The wish control. */
  readonly wish?: ReactNode;
  /** The primary action; filled only on the focused card. */
  readonly action?: ReactNode;
  /** The card the keyboard acts on. */
  readonly focused?: boolean;
  /** Level of the name as a heading. */
  readonly level?: 2 | 3;
  /** Reference to the card, for scrolling to it. */
  readonly ref?: Ref<HTMLElement>;
}

/** An organisation as another one sees it: who, how well it fits, why for both, what to do. */
export function OrganisationCard({
  affinity,
  reasons,
  reasonsLabel,
  forms,
  children,
  wish,
  action,
  focused = false,
  level = 2,
  ref,
  ...identity
}: OrganisationCardProps) {
  const titleId = useId();
  const reasonsId = useId();
  const [expanded, setExpanded] = useState(false);
  const toggle = reasons && reasonsLabel !== undefined && (
    <button
      type="button"
      className={classes.toggle}
      aria-expanded={expanded}
      aria-controls={reasonsId}
      onClick={() => setExpanded(!expanded)}
    >
      {reasonsLabel}
      <Glyph icon={expanded ? IconChevronUp : IconChevronDown} />
    </button>
  );
  return (
    <article className={classes.card} data-focused={focused || undefined} aria-labelledby={titleId} ref={ref}>
      <div className={classes.head}>
        <Identity {...identity} level={level} titleId={titleId} />
        {affinity && (
          <div className={classes.affinity}>
            <AffinityScore {...affinity} aside={toggle || undefined} />
          </div>
        )}
      </div>
      {reasons && <TwoSidedReason {...reasons} level={level === 2 ? 3 : 4} expanded={expanded} id={reasonsId} />}
      {children !== undefined && <div className={classes.body}>{children}</div>}
      <Foot forms={forms} wish={wish} action={action} />
    </article>
  );
}

function Foot({ forms = [], wish, action }: Pick<OrganisationCardProps, 'forms' | 'wish' | 'action'>) {
  if (forms.length === 0 && wish === undefined && action === undefined) return null;
  return (
    <div className={classes.foot}>
      {forms.length > 0 && (
        <ul className={classes.forms}>
          {forms.map(({ id, form, place }) => (
            <li key={id}>
              <FormAndPlace form={form} place={place} />
            </li>
          ))}
        </ul>
      )}
      <div className={classes.acts}>
        {wish}
        {action}
      </div>
    </div>
  );
}

type IdentityProps = Pick<
  OrganisationCardProps,
  'name' | 'codeName' | 'codeNameLabel' | 'href' | 'country' | 'description' | 'disclosure' | 'vetted' | 'badges'
> & { readonly level: 2 | 3; readonly titleId: string };

function Identity({
  name,
  codeName,
  codeNameLabel,
  href,
  country,
  description,
  disclosure,
  vetted,
  badges,
  level,
  titleId,
}: IdentityProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const fullName = codeName && codeNameLabel !== undefined ? `${codeNameLabel} ${name}` : name;
  return (
    <>
      <OrganisationMark name={name} codeName={codeName} size="lg" />
      <div className={classes.identity}>
        <div className={classes.names}>
          <Heading className={classes.name} id={titleId}>
            {href === undefined ? fullName : <Link href={href}>{fullName}</Link>}
          </Heading>
          {country && <CountryCode {...country} />}
          {badges}
        </div>
        {description !== undefined && <p className={classes.description}>{description}</p>}
        {(disclosure ?? vetted) !== undefined && (
          <p className={classes.meta}>
            {disclosure && <DisclosureLevel {...disclosure} />}
            {vetted !== undefined && (
              <span className={classes.vetted}>
                <Glyph icon={IconCircleCheck} />
                {vetted}
              </span>
            )}
          </p>
        )}
      </div>
    </>
  );
}
