import { RecoveryAgent } from './agents/agent.js';
import { Briefing } from './agents/briefing.js';
import { QualityOfLifeAssessment } from './assessments/qualityOfLife.js';
import { UrineTest } from './assessments/urineTest.js';
import { Claim, ClaimFile } from './budgets/claim.js';
import { Derivation } from './budgets/derivation.js';
import { Payable } from './budgets/payable.js';
import { BudgetPlan } from './budgets/plan.js';
import { BudgetCeiling, BudgetPlanLine } from './budgets/planLine.js';
import { BudgetPrice } from './budgets/price.js';
import { Client } from './clients/client.js';
import { Consent } from './clients/consent.js';
import { DrugHistory } from './clients/drugHistory.js';
import { ClientIdentity } from './clients/identity.js';
import { ClientNumber } from './clients/number.js';
import { Rehabilitation } from './clients/rehabilitation.js';
import { Assignment } from './enrollments/assignment.js';
import { Correction } from './enrollments/correction.js';
import { EditionMove } from './enrollments/editionMove.js';
import { Enrollment } from './enrollments/enrollment.js';
import { Facility } from './facilities/facility.js';
import { StoredFile, StoredFilePiece } from './files/file.js';
import { Takeout } from './files/takeout.js';
import { Disclosure, Operation } from './ground/log.js';
import { Import } from './imports/import.js';
import { ImportRow } from './imports/row.js';
import { Job } from './jobs/job.js';
import { ListExport, ListExportPiece } from './lists/listExport.js';
import { SavedList } from './lists/savedList.js';
import { AreaMap } from './areas/areaMap.js';
import { Attendance, GroupMeeting } from './meetings/meeting.js';
import { MentoringActivity } from './monitoring/activity.js';
import { Visit } from './monitoring/visit.js';
import { NetworkMap } from './networks/networkMap.js';
import { Officer } from './officers/officer.js';
import { Training } from './officers/training.js';
import { Outcome } from './outcomes/outcome.js';
import { Account, AccountPassword } from './people/account.js';
import { Referral } from './referrals/referral.js';
import { RelapseEvent, RelapseStep } from './relapses/relapse.js';
import { PrisonStay } from './prisons/stay.js';
import { PrisonTraining } from './prisons/training.js';
import { PartnerTraining } from './reach/partnerTraining.js';
import { RecoveryRecord } from './reports/recoveryRecord.js';
import { Report } from './reports/report.js';
import { ReportStep } from './reports/reportStep.js';
import { District, Province, Regency, Village } from './regions/region.js';
import { RuleRefusal } from './rulebook/refusals.js';
import { SatisfactionSurvey } from './surveys/survey.js';
import { Assistance } from './supervision/assistance.js';
import { FollowUp } from './supervision/followUp.js';
import { SopReview } from './supervision/sopReview.js';
import { SupervisionFinding } from './supervision/supervisionFinding.js';
import { SupervisionVisit } from './supervision/supervisionVisit.js';
import { Unit } from './units/unit.js';
import { Waiver } from './waivers/waiver.js';

/** Every entity, parents before children. */
export const entities = [
  ...[Province, Regency, District, Village, Unit, Account, AccountPassword, Operation, Disclosure, RuleRefusal],
  ...[Officer, Training],
  ...[
    Facility,
    Client,
    ClientIdentity,
    ClientNumber,
    Rehabilitation,
    DrugHistory,
    NetworkMap,
    Consent,
    RecoveryAgent,
    Briefing,
    Waiver,
  ],
  ...[StoredFile, StoredFilePiece, Takeout, Job, ListExport, ListExportPiece, SavedList, Import, ImportRow],
  ...[
    Correction,
    Enrollment,
    EditionMove,
    Assignment,
    RelapseEvent,
    RelapseStep,
    Visit,
    MentoringActivity,
    GroupMeeting,
    Attendance,
  ],
  ...[Referral],
  ...[AreaMap, Assistance, SopReview, SatisfactionSurvey],
  ...[UrineTest, QualityOfLifeAssessment, Outcome],
  ...[PrisonStay, PrisonTraining, PartnerTraining],
  ...[RecoveryRecord, Report, ReportStep],
  ...[SupervisionVisit, SupervisionFinding, FollowUp],
  ...[BudgetPrice, BudgetPlan, BudgetPlanLine, BudgetCeiling, Claim, ClaimFile, Payable, Derivation],
];
