import { Link } from '@mui/material';
import { useResourceDefinitions, useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import { WaiversOfRuleDocument, type RuleKind, type UsagePartsFragment } from '../../../schema/generated/graphql';
import { Fact, Facts } from '../shared/Facts';
import { useToday } from '../shared/format';
import { listPath } from '../shared/listPath';
import { Section } from '../shared/Section';
import { useAnswer } from '../shared/useAnswer';
import { useUsage } from './useUsage';

interface UsageProps {
  code: string;
  kind: RuleKind;
  waivable: boolean;
}

/** How often a rule refused in a year, how many duties are overdue under it, and how often it is waived; these open. */
export function Usage({ code, kind, waivable }: UsageProps) {
  const translate = useTranslate();
  const usage = useUsage(code);
  const refuses = usage && (kind === 'REFUSE' || usage.refused > 0);
  if (!usage || (!refuses && kind !== 'DUTY')) return null;
  return (
    <Section title={translate('types.Rule.usage')}>
      <Facts>
        <Fact label="types.RuleUsage.refused">
          {refuses ? translate('screens.rules.refusedTimes', { smart_count: usage.refused }) : null}
        </Fact>
        <Fact label="screens.rules.waivedNow">{waivable ? <Waived code={code} /> : null}</Fact>
        <Fact label="types.RuleUsage.overdue">{kind === 'DUTY' ? <Overdue code={code} usage={usage} /> : null}</Fact>
      </Facts>
    </Section>
  );
}

function Overdue({ code, usage: { overdue } }: { code: string; usage: UsagePartsFragment }) {
  const translate = useTranslate();
  const { duties } = useResourceDefinitions();
  if (overdue === null) return translate('screens.rules.overdueTooMany');
  const text = translate('screens.rules.overdueNow', { smart_count: overdue });
  if (!duties || overdue === 0) return text;
  return (
    <Link component={To} to={listPath('duties', { ruleCodes: [code], states: ['OVERDUE'] })}>
      {text}
    </Link>
  );
}

function Waived({ code }: { code: string }) {
  const translate = useTranslate();
  const on = useToday();
  const { data } = useAnswer(WaiversOfRuleDocument, { id: code, on });
  if (!data) return null;
  const { totalCount } = data.waivers;
  return (
    <Link component={To} to={listPath('waivers', { rules: [code], on })}>
      {translate('screens.rules.waivedTimes', { smart_count: totalCount })}
    </Link>
  );
}
