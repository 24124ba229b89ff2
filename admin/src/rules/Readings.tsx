import type { ContestedPartsFragment } from '../../../schema/generated/graphql';
import { Fact, Facts } from '../shared/Facts';
import { Quote } from '../shared/Quote';
import { useFormat } from '../shared/format';

/** Two readings of a guideline that contradicts itself, the one taken, by whom and when. */
export function Readings({ contested }: { contested: ContestedPartsFragment }) {
  const { day } = useFormat();
  const { readingA, readingB, taken, takenBy, takenOn, sentences } = contested;
  const of = (field: string) => `types.Contested.${field}`;
  return (
    <>
      {sentences.map(({ place, says, document: { title } }) => (
        <Quote key={says} place={place} says={says} title={title} />
      ))}
      <Facts>
        <Fact label={of('readingA')}>{readingA}</Fact>
        <Fact label={of('readingB')}>{readingB}</Fact>
        <Fact label={of('taken')}>
          <strong>{taken}</strong>
        </Fact>
        <Fact label={of('takenBy')}>{takenBy}</Fact>
        <Fact label={of('takenOn')}>{day(takenOn)}</Fact>
      </Facts>
    </>
  );
}
