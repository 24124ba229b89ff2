import { Field, ObjectType } from 'type-graphql';
import { Duty } from './duty.js';

/** A duty before and after a change. */
@ObjectType({
  description: 'A duty before and after a change: one that comes has none before, one that goes none after.',
  simpleResolvers: true,
})
export class DutyChange {
  @Field(() => Duty, { nullable: true })
  before!: Duty | null;

  @Field(() => Duty, { nullable: true })
  after!: Duty | null;
}

/** The duties that differ between two lists, each beside its like: the same step, about the same record, in turn. */
export function changesOf(before: readonly Duty[], after: readonly Duty[]): DutyChange[] {
  const [left, right] = [before, after].map(inTurn) as [Map<string, Duty>, Map<string, Duty>];
  const names = [...new Set([...left.keys(), ...right.keys()])];
  return names
    .map((name) => ({ before: left.get(name) ?? null, after: right.get(name) ?? null }))
    .filter((one) => !same(one));
}

function inTurn(duties: readonly Duty[]): Map<string, Duty> {
  const groups = Map.groupBy(duties, ({ code, step, about }) => [code, step, about].join('/'));
  return new Map([...groups].flatMap(([name, group]) => group.map((duty, at) => [`${name}/${at}`, duty] as const)));
}

const same = ({ before, after }: DutyChange): boolean =>
  before?.from === after?.from && before?.until === after?.until && before?.state === after?.state;
