import { useTranslate } from 'react-admin';
import type { AgentPartsFragment } from '../../../schema/generated/graphql';
import { Fact, Facts } from '../shared/Facts';
import { Phone } from '../shared/Phone';
import { Section } from '../shared/Section';
import { useFormat } from '../shared/format';

/** What is known of an agent. */
export function AgentFacts({ record }: { record: AgentPartsFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const { sex, phone, category, categoryNote, village, unit, endedOn } = record;
  const of = (field: string) => `types.RecoveryAgent.${field}`;
  return (
    <Section title={translate('screens.agents.about')}>
      <Facts>
        <Fact label={of('sex')}>{translate(`enums.Sex.${sex}`)}</Fact>
        <Fact label={of('phone')}>{phone && <Phone number={phone} />}</Fact>
        <Fact label={of('category')}>{categoryNote ?? translate(`enums.AgentCategory.${category}`)}</Fact>
        <Fact label={of('village')}>{`${village.name}, ${village.path}`}</Fact>
        <Fact label={of('unit')}>{unit.name}</Fact>
        <Fact label={of('endedOn')}>{endedOn && day(endedOn)}</Fact>
      </Facts>
    </Section>
  );
}
