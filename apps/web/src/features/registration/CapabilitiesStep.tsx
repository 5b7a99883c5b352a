import { useQuery } from '@apollo/client/react';
import { Tabs } from '@mantine/core';
import { IconArrowDownLeft, IconArrowUpRight, IconShieldCheck } from '@tabler/icons-react';
import { codeKey, type ProductCode } from '../../app/index.ts';
import { Count, Glyph, Panel } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSearchParams } from 'react-router';
import { CapabilityChoice } from './CapabilityChoice.tsx';
import { CarriedCapabilities } from './CarriedCapabilities.tsx';
import { ChosenCapabilities } from './ChosenCapabilities.tsx';
import { FieldFault } from './FieldFault.tsx';
import { OwnWords } from './OwnWords.tsx';
import { ProductCodesField } from './ProductCodesField.tsx';
import { type CapabilitiesValue, CODES_OF, type EntrySide, type EntryValue, MAX_CODES, MAX_ENTRIES } from './capability-entries.ts';
import { CapabilityTreeDocument } from './edit-parts.ts';
import { type StepProps } from './step-props.ts';
import classes from './capabilities.module.css';

/** Step 3: picked from the tree, by search, or confirmed out of own words. */
export function CapabilitiesStep({ form }: StepProps<CapabilitiesValue>) {
  const { locale } = useIntl();
  const [parameters, setParameters] = useSearchParams();
  const side: EntrySide = parameters.get('side') === 'offers' ? 'offers' : 'needs';
  const { data } = useQuery(CapabilityTreeDocument, { variables: { locale } });
  const nodes = data?.capabilityTree ?? [];
  const { value, setValue, faults } = form;
  const entries = value[side];
  const setEntries = (change: (before: readonly EntryValue[]) => readonly EntryValue[]) => setValue((before) => ({ ...before, [side]: change(before[side]) }));
  const toggle = (nodeCode: string, isChosen: boolean) =>
    setEntries((before) => {
      const others = before.filter((entry) => entry.nodeCode !== nodeCode);
      return isChosen && others.length < MAX_ENTRIES ? [...others, { nodeCode, isEssential: side === 'needs', quantityBand: null, leadTimeBand: null, place: 'open' }] : others;
    });
  const codes = value[CODES_OF[side]] ?? [];
  const toggleCode = ({ scheme, code }: ProductCode, isChosen: boolean) =>
    setValue((before) => {
      const others = (before[CODES_OF[side]] ?? []).filter((one) => codeKey(one) !== codeKey({ scheme, code }));
      return { ...before, [CODES_OF[side]]: isChosen && others.length < MAX_CODES ? [...others, { scheme, code }] : others };
    });
  const titleOf = (code: string) => nodes.find((node) => node.code === code)?.title ?? code;
  return (
    <Tabs value={side} onChange={(next) => setParameters({ side: next ?? 'needs' }, { replace: true })} classNames={{ list: classes.tabs, tab: classes.tab, tabLabel: classes.tabLabel, panel: classes.panel }} variant="unstyled">
      <Tabs.List grow>
        <SideTab side="needs" count={value.needs.length} />
        <SideTab side="offers" count={value.offers.length} />
      </Tabs.List>
      <Tabs.Panel value={side}>
        <Panel>
          <div className={classes.step}>
            <CarriedCapabilities side={side} chosen={entries.map(({ nodeCode }) => nodeCode)} onToggle={toggle} />
            <OwnWords key={side} side={side} chosen={entries.map(({ nodeCode }) => nodeCode)} onToggle={toggle} codes={codes} onToggleCode={toggleCode} />
            <CapabilityChoice key={`${side}-choice`} side={side} nodes={nodes.filter(({ isOutdated }) => !isOutdated)} chosen={entries.map(({ nodeCode }) => nodeCode)} onToggle={toggle} />
            <FieldFault field={side} faults={faults} />
            <ChosenCapabilities side={side} entries={entries} titleOf={titleOf} onChange={(next) => setEntries(() => next)} />
            <ProductCodesField key={`${side}-codes`} side={side} codes={codes} faults={faults} onToggle={toggleCode} />
            <p className={classes.checked}>
              <Glyph icon={IconShieldCheck} />
              <FormattedMessage id="registration.capabilities.checked" />
            </p>
          </div>
        </Panel>
      </Tabs.Panel>
    </Tabs>
  );
}

const SIDES = {
  needs: { icon: IconArrowDownLeft, titleId: 'registration.capabilities.needs', textId: 'registration.capabilities.needsText' },
  offers: { icon: IconArrowUpRight, titleId: 'registration.capabilities.offers', textId: 'registration.capabilities.offersText' },
} as const;

function SideTab({ side, count }: { readonly side: EntrySide; readonly count: number }) {
  const intl = useIntl();
  const { icon, titleId, textId } = SIDES[side];
  return (
    <Tabs.Tab value={side} data-side={side}>
      <span className={classes.tabTitle}>
        <Glyph icon={icon} size={18} />
        {intl.formatMessage({ id: titleId })} <Count value={count} />
      </span>
      <span className={classes.tabText}>{intl.formatMessage({ id: textId })}</span>
    </Tabs.Tab>
  );
}
