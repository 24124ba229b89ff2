import { Migration001Roles } from './Migration001Roles.js';
import { Migration002House } from './Migration002House.js';
import { Migration003SignIn } from './Migration003SignIn.js';
import { Migration004FindVillages } from './Migration004FindVillages.js';
import { Migration005RelapsesAndWaivers } from './Migration005RelapsesAndWaivers.js';
import { Migration006Imports } from './Migration006Imports.js';
import { Migration007Passwords } from './Migration007Passwords.js';
import { Migration008OfficersAndAgents } from './Migration008OfficersAndAgents.js';
import { Migration009CareAround } from './Migration009CareAround.js';
import { Migration010Corrections } from './Migration010Corrections.js';
import { Migration011Reports } from './Migration011Reports.js';
import { Migration012Figures } from './Migration012Figures.js';
import { Migration013EditionMoves } from './Migration013EditionMoves.js';
import { Migration014Budgets } from './Migration014Budgets.js';
import { Migration015RuleRefusals } from './Migration015RuleRefusals.js';
import { Migration016Supervision } from './Migration016Supervision.js';
import { Migration017WithdrawnRecords } from './Migration017WithdrawnRecords.js';
import { Migration018ReportedEvidence } from './Migration018ReportedEvidence.js';
import { Migration019Receipts } from './Migration019Receipts.js';
import { Migration020FacilitiesWithin } from './Migration020FacilitiesWithin.js';
import { Migration021Lists } from './Migration021Lists.js';
import { Migration022DrugHistories } from './Migration022DrugHistories.js';
import { Migration023AgentsForAccounts } from './Migration023AgentsForAccounts.js';
import { Migration024ReportCopies } from './Migration024ReportCopies.js';
import { Migration025HourlyPayables } from './Migration025HourlyPayables.js';
import { Migration026Charts } from './Migration026Charts.js';
import { Migration027NetworkMaps } from './Migration027NetworkMaps.js';
import { Migration028SupervisionMoves } from './Migration028SupervisionMoves.js';
import { Migration029Misbooked } from './Migration029Misbooked.js';
import { Migration030Takeouts } from './Migration030Takeouts.js';
import { Migration031SavedColumnOrder } from './Migration031SavedColumnOrder.js';
import { Migration032RejectedPayables } from './Migration032RejectedPayables.js';
import { Migration033RehabilitationChanges } from './Migration033RehabilitationChanges.js';
import { Migration034TripsByWhoWent } from './Migration034TripsByWhoWent.js';
import { Migration035Counted } from './Migration035Counted.js';
import { Migration036RehabilitationCourses } from './Migration036RehabilitationCourses.js';
import { Migration037ClientsPresent } from './Migration037ClientsPresent.js';

/** Every migration, in order; the past is never edited. */
export const migrations = [
  Migration001Roles,
  Migration002House,
  Migration003SignIn,
  Migration004FindVillages,
  Migration005RelapsesAndWaivers,
  Migration006Imports,
  Migration007Passwords,
  Migration008OfficersAndAgents,
  Migration009CareAround,
  Migration010Corrections,
  Migration011Reports,
  Migration012Figures,
  Migration013EditionMoves,
  Migration014Budgets,
  Migration015RuleRefusals,
  Migration016Supervision,
  Migration017WithdrawnRecords,
  Migration018ReportedEvidence,
  Migration019Receipts,
  Migration020FacilitiesWithin,
  Migration021Lists,
  Migration022DrugHistories,
  Migration023AgentsForAccounts,
  Migration024ReportCopies,
  Migration025HourlyPayables,
  Migration026Charts,
  Migration027NetworkMaps,
  Migration028SupervisionMoves,
  Migration029Misbooked,
  Migration030Takeouts,
  Migration031SavedColumnOrder,
  Migration032RejectedPayables,
  Migration033RehabilitationChanges,
  Migration034TripsByWhoWent,
  Migration035Counted,
  Migration036RehabilitationCourses,
  Migration037ClientsPresent,
].map((one) => ({ name: one.name, class: one }));
