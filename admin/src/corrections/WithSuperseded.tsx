import { TickInput } from '../shared/TickInput';

/** Lets a list show also what was corrected or withdrawn. */
export function WithSuperseded() {
  return (
    <TickInput source="withSuperseded" label="types.VisitFilter.withSuperseded" defaultValue={null} parse={orNothing} />
  );
}

const orNothing = (ticked: boolean) => ticked || null;
