import type { RuleLineFragment } from '../../../schema/generated/graphql';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';

/** Two readings of a guideline that contradicts itself, the one taken, by whom and when. */
export function Readings({ contested }: { contested: NonNullable<RuleLineFragment['contested']> }) {
  const { day } = useFormat();
  const { readingA, readingB, taken, takenBy, takenOn } = contested;
  const of = (field: string) => `types.Contested.${field}`;
  return (
    <Facts>
      <Fact label={of('readingA')}>{readingA}</Fact>
      <Fact label={of('readingB')}>{readingB}</Fact>
      <Fact label={of('taken')}>
        <strong>{taken}</strong>
      </Fact>
      <Fact label={of('takenBy')}>{takenBy}</Fact>
      <Fact label={of('takenOn')}>{day(takenOn)}</Fact>
    </Facts>
  );
}
