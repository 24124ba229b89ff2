import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { AchievedDocument, type Grouping, type Indicator } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import type { Period } from '../shared/days';
import { ErrorState } from '../shared/ErrorState';
import { Loading } from '../shared/Loading';
import { Section } from '../shared/Section';
import { StateBox } from '../shared/StateBox';
import { Choice } from '../shared/Choice';
import { useAnswer } from '../shared/useAnswer';
import { GroupTable } from './GroupTable';
import { RegencyTiles } from './RegencyTiles';
import { TileMap } from './TileMap';
import { tiles } from './tiles';

interface GroupsProps {
  indicator: Indicator;
  by: Grouping;
  period: Period;
  /** What else it can be grouped by. */
  options?: readonly Grouping[];
  chooseBy?: (by: Grouping) => void;
  /** The map alone, without a line each. */
  brief?: boolean;
}

const none: readonly Grouping[] = [];

/** An indicator by unit, province or pathway: a map of the provinces, and a line each; a number opens its records. */
export function Groups({ indicator, by, period, options = none, chooseBy, brief = false }: GroupsProps) {
  const translate = useTranslate();
  const { unit } = useViewer();
  const input = { periods: [period], by, only: [indicator] };
  const { data, error, refetch } = useAnswer(AchievedDocument, { input });
  const figures = data?.indicators ?? [];
  const label = translate(`enums.Indicator.${indicator}`);
  const [open, setOpen] = useState<string | null>(null);
  const own = unit.tier === 'PROVINCE' ? unit.province : null;
  const of = figures.find(({ group }) => group === open);
  const shown =
    (by !== 'PATHWAY' && own) ||
    (by === 'PROVINCE' && open ? { code: open, name: of?.groupName ?? tiles[open]?.[2] ?? open } : null);
  const sorted = figures.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));
  return (
    <Section
      title={translate(`screens.indicators.where.${by === 'PATHWAY' ? by : 'AREA'}`, { indicator: label })}
      actions={
        options.length > 1 &&
        chooseBy && <Choice keys="screens.indicators.by" options={options} value={by} onChoose={chooseBy} />
      }
    >
      {!data && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading lines={6} />)}
      {data && figures.length === 0 && <StateBox text={translate('screens.indicators.none')} />}
      {by === 'PROVINCE' && figures.length > 0 && (
        <TileMap figures={figures} label={label} open={open} onOpen={setOpen} />
      )}
      {shown && (
        <RegencyTiles {...{ indicator, period, ...shown }} {...(own ? {} : { onClose: () => setOpen(null) })} />
      )}
      {figures.length > 0 && !brief && (
        <GroupTable
          figures={sorted}
          by={by}
          head={translate(`enums.Grouping.${by}`)}
          nameOf={({ groupName, group }) =>
            by === 'PATHWAY' ? translate(`enums.Pathway.${group}`) : (groupName ?? group)
          }
        />
      )}
    </Section>
  );
}
