import { Role } from '../../ground/access.js';
import { Account } from '../../people/account.js';
import { Unit } from '../../units/unit.js';
import type { World } from '../ground/world.js';

/** Units of the demo world that keep their budget here: Jakarta Selatan, its BNNP, Jakarta Timur, and one farther away. */
const KEEPING: readonly number[] = [3174, 31, 3175, 7371];

/** A unit that keeps its budget, with who claims and who decides in it and above it. */
export interface Keeping {
  unit: Unit;
  officer: Account;
  head: Account;
  above: Account;
}

/** Who keeps budgets, taken from the world before its rows are let go. */
export function peopleOf(world: World): Keeping[] {
  const [units, accounts] = [world.of(Unit), world.of(Account)];
  const one = (unit: number, role: Role) =>
    accounts.find((account) => account.unit.id === unit && account.role === role);
  return KEEPING.flatMap((id) => {
    const unit = units.find((candidate) => candidate.id === id);
    const [officer, head] = [one(id, Role.OFFICER), one(id, Role.SUPERVISOR)];
    const above = unit?.parent ? one(unit.parent.id, Role.SUPERVISOR) : undefined;
    return unit && officer && head && above ? [{ unit, officer, head, above }] : [];
  });
}
