import { List, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { OverdueByRuleDocument } from '../../../schema/generated/graphql';
import { ErrorState } from '../shared/ErrorState';
import { useFormat } from '../shared/format';
import { listPath } from '../shared/listPath';
import { Loading } from '../shared/Loading';
import { Section } from '../shared/Section';
import { useAnswer } from '../shared/useAnswer';
import { Waiting } from '../home/Waiting';

const filter = { states: ['OVERDUE' as const] };

/** How many duties are overdue, by the rule that asks them; each number opens them. */
export function OverdueByRule() {
  const translate = useTranslate();
  const { number } = useFormat();
  const { data, error, refetch } = useAnswer(OverdueByRuleDocument, { filter });
  const say = (key: string, words?: object) => translate(`screens.duties.${key}`, words);
  return (
    <Section title={say('overdueByRule')} flush>
      {!data && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading lines={4} />)}
      {data?.dutyCounts.length === 0 && <Typography sx={{ px: 2, pb: 2 }}>{say('noneOverdue')}</Typography>}
      <List component="div" disablePadding>
        {data?.dutyCounts.map(
          ({ overdue, clients, rule }) =>
            rule && (
              <Waiting
                key={rule.code}
                count={overdue}
                label={rule.title}
                why={clients ? say('ofClients', { smart_count: clients, count: number(clients) }) : say('ofNoClient')}
                to={listPath('duties', { ...filter, ruleCodes: [rule.code] })}
              />
            ),
        )}
      </List>
    </Section>
  );
}
