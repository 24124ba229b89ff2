import { Box } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CoverageByDocument, type CoverageDimension } from '../../../schema/generated/graphql';
import { Choice } from '../shared/Choice';
import { Counted } from '../shared/Counted';
import type { Period } from '../shared/days';
import { ErrorState } from '../shared/ErrorState';
import { useFormat } from '../shared/format';
import { Loading } from '../shared/Loading';
import { Section } from '../shared/Section';
import { useAnswer } from '../shared/useAnswer';
import { Lines } from './Lines';
import { waysOfGroup } from './ways';

const dimensions = ['UNIT', 'VILLAGE', 'AGE_GROUP', 'PATHWAY', 'ORIGIN'] as const satisfies CoverageDimension[];

/** The words of a group that has no name of its own. */
const words: Partial<Record<CoverageDimension, string>> = {
  AGE_GROUP: 'AgeGroup',
  PATHWAY: 'Pathway',
  ORIGIN: 'RehabilitationProvider',
};

/** Of those who completed rehabilitation, who came into the programme: by group, the least covered first; each number opens them. */
export function People({ period }: { period: Period }) {
  const translate = useTranslate();
  const { number, percent } = useFormat();
  const [by, setBy] = useState<CoverageDimension>('UNIT');
  const { data, error, refetch } = useAnswer(CoverageByDocument, { by, ...period });
  const area = by === 'UNIT' || by === 'VILLAGE';
  const label = (key: string) => translate(`types.CoverageRow.${key}`);
  const heads = [translate(`enums.CoverageDimension.${by}`), label('inNeed'), label('served'), '%'];
  const nameOf = (group: string, name: string | null | undefined) =>
    name ?? translate(`enums.${words[by]}.${group}`, { _: group });
  return (
    <Section
      title={translate('screens.coverage.people')}
      actions={<Choice keys="screens.coverage.by" options={dimensions} value={by} onChoose={setBy} />}
      flush
    >
      {!data && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading lines={6} />)}
      {data?.coverage.length === 0 && <Box sx={{ px: 2, pb: 2 }}>{translate('screens.coverage.nobody')}</Box>}
      {data && data.coverage.length > 0 && (
        <Lines
          heads={area ? [...heads, label('agents')] : heads}
          rows={data.coverage.map(({ group, groupName, inNeed, served, agents }) => {
            const name = nameOf(group, groupName);
            const ways = waysOfGroup(by, group, period);
            const counted = { inNeed, served, agents };
            const opens = (count: keyof typeof counted) => (
              <Counted to={counted[count] ? ways[count] : undefined} what={`${name}, ${label(count)}`}>
                {number(counted[count])}
              </Counted>
            );
            const cells = [name, opens('inNeed'), opens('served'), percent(served / inNeed)];
            const there = agents === 0 ? translate('screens.coverage.noAgent') : opens('agents');
            return { key: group, cells: area ? [...cells, there] : cells };
          })}
        />
      )}
    </Section>
  );
}
