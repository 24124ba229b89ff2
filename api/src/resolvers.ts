import { AgentList, AgentResolver } from './agents/agent.resolver.js';
import { AreaMapList, AreaMapResolver } from './areas/areaMap.resolver.js';
import { EnrollmentAssessments, QualityOfLifeList, UrineTestList } from './assessments/assessment.resolver.js';
import { DutyCounted, DutyList } from './duties/duties.resolver.js';
import { DutyPeople, DutyWords } from './duties/duty.resolver.js';
import { RuleUsed, RuleUsageFigures } from './duties/usage.resolver.js';
import { EnrollmentForesight } from './duties/edition.js';
import { EnrollmentDuties } from './duties/enrollment.duties.js';
import { PrisonStayDuties } from './duties/prison.duties.js';
import { ClaimList, ClaimResolver, ClaimTotals } from './budgets/claim.resolver.js';
import { OpenClaimsResolver } from './budgets/openClaims.resolver.js';
import { ComingList, ComingPeople } from './budgets/coming.resolver.js';
import { PayableList, PayableResolver } from './budgets/payable.resolver.js';
import { PlanFields, PlanList, PlanSteps } from './budgets/plan.resolver.js';
import { PriceList, PriceResolver } from './budgets/price.resolver.js';
import { StandardResolver } from './budgets/standard.resolver.js';
import { TrackingResolver } from './budgets/tracking.resolver.js';
import { ClientList, ClientResolver } from './clients/client.resolver.js';
import { ClientConsents } from './clients/consent.resolver.js';
import { DrugHistoryWhole, RehabilitationDrugHistory } from './clients/drugHistory.resolver.js';
import { ClientRehabilitations, RehabilitationCourses } from './clients/rehabilitation.resolver.js';
import { CorrectionResolver } from './corrections/correct.resolver.js';
import { Corrections, WithdrawalResolver } from './corrections/correction.resolver.js';
import { RestingResolver } from './corrections/resting.js';
import { AssignmentContact, AssignmentList } from './enrollments/assignment.list.js';
import { EnrollmentAssignments } from './enrollments/assignment.resolver.js';
import { AgentCaseload, ClientEnrollments } from './enrollments/client.enrollments.js';
import { EditionMoveDocuments, EnrollmentEdition } from './enrollments/edition.resolver.js';
import { EnrollmentList, EnrollmentResolver } from './enrollments/enrollment.resolver.js';
import { FacilityList, FacilityResolver } from './facilities/facility.resolver.js';
import { TakeoutList } from './files/takeout.resolver.js';
import { ClientImports } from './imports/client.imports.js';
import { ImportList, ImportResolver } from './imports/import.resolver.js';
import { ImportRowList, ImportRowResolver } from './imports/row.resolver.js';
import { ListExportList, ListExportResolver } from './lists/export.resolver.js';
import { SavedListList, SavedListResolver } from './lists/saved.resolver.js';
import { EnrollmentMeetings, MeetingList, MeetingResolver } from './meetings/meeting.resolver.js';
import { ProgrammeMonthList, ProgrammeMonthPeople } from './monitoring/programmeMonth.resolver.js';
import { ActivityList, EnrollmentMonitoring, VisitList } from './monitoring/monitoring.resolver.js';
import { EnrollmentCourse } from './outcomes/course.resolver.js';
import { IndicatorResolver } from './indicators/indicator.resolver.js';
import { ClientNetworkMap, NetworkMapResolver } from './networks/networkMap.resolver.js';
import { OfficerList, OfficerResolver, TrainingList } from './officers/officer.resolver.js';
import { OutcomeList, OutcomeResolver } from './outcomes/outcome.resolver.js';
import { CompletionGround, OutcomeGround } from './outcomes/rests.resolver.js';
import { AccountList, AccountResolver } from './people/account.resolver.js';
import { ViewerResolver } from './people/viewer.resolver.js';
import { PrisonStayList, PrisonStayResolver } from './prisons/stay.resolver.js';
import { CoverageResolver } from './reach/coverage.resolver.js';
import { PartnerTrainingList, PartnerTrainingResolver } from './reach/partnerTraining.resolver.js';
import { VillageNetworkResolver } from './referrals/network.resolver.js';
import { EnrollmentReferrals, ReferralList } from './referrals/referral.resolver.js';
import { ReferralWaiting } from './referrals/waiting.resolver.js';
import { AreaResolver } from './regions/area.resolver.js';
import { Regions } from './regions/region.resolver.js';
import { EnrollmentRelapses, RelapseList, RelapseResolver } from './relapses/relapse.resolver.js';
import { RecoveryRecordList, RecoveryRecordResolver } from './reports/record.resolver.js';
import { ReportContent, ReportCourse } from './reports/report.fields.js';
import { ReportJudging, ReportList, ReportResolver } from './reports/report.resolver.js';
import { ContestedRules, RulebookResolver } from './rulebook/rulebook.resolver.js';
import { SupervisionCoverageResolver } from './supervision/coverage.resolver.js';
import { FollowUpList, FollowUpResolver } from './supervision/followUp.resolver.js';
import {
  AgentAssistance,
  AssistanceList,
  SopReviewList,
  SopReviewResolver,
} from './supervision/supervision.resolver.js';
import {
  SupervisionFindingResolver,
  SupervisionVisitList,
  SupervisionVisitResolver,
} from './supervision/visit.resolver.js';
import { EnrollmentSurveys, SurveyList } from './surveys/survey.resolver.js';
import { UnitKeeper } from './units/keep.resolver.js';
import { UnitList } from './units/unit.resolver.js';
import { AgentWaivers, ClientWaivers, FindingWaiver, WaiverList, WaiverResolver } from './waivers/waiver.resolver.js';

/** Every resolver of the API. */
export const resolvers = [
  [
    ViewerResolver,
    AccountList,
    AccountResolver,
    UnitList,
    UnitKeeper,
    Regions,
    AreaResolver,
    RulebookResolver,
    ContestedRules,
  ],
  [FacilityList, FacilityResolver, AgentList, AgentResolver],
  [ClientList, ClientResolver, ClientRehabilitations, RehabilitationCourses],
  [ClientConsents, ClientEnrollments, AgentCaseload],
  [RehabilitationDrugHistory, DrugHistoryWhole, NetworkMapResolver, ClientNetworkMap],
  [ImportList, ImportResolver, ImportRowList, ImportRowResolver, ClientImports],
  [EnrollmentList, EnrollmentResolver, EnrollmentAssignments, AssignmentList, AssignmentContact],
  [EnrollmentMonitoring, VisitList, ActivityList, ProgrammeMonthList, ProgrammeMonthPeople],
  [
    MeetingList,
    MeetingResolver,
    EnrollmentMeetings,
    ReferralList,
    EnrollmentReferrals,
    ReferralWaiting,
    VillageNetworkResolver,
  ],
  [UrineTestList, QualityOfLifeList, EnrollmentAssessments],
  [RelapseList, RelapseResolver, EnrollmentRelapses],
  [WaiverList, WaiverResolver, FindingWaiver, ClientWaivers, AgentWaivers],
  [OfficerList, OfficerResolver, TrainingList],
  [AreaMapList, AreaMapResolver, AssistanceList, AgentAssistance, SopReviewList, SopReviewResolver],
  [SupervisionVisitList, SupervisionVisitResolver, SupervisionFindingResolver, SupervisionCoverageResolver],
  [FollowUpList, FollowUpResolver, PrisonStayList, PrisonStayResolver, PrisonStayDuties],
  [PartnerTrainingList, PartnerTrainingResolver, CoverageResolver],
  [SurveyList, EnrollmentSurveys],
  [OutcomeList, OutcomeResolver, EnrollmentCourse, OutcomeGround, CompletionGround],
  [IndicatorResolver],
  [DutyList, DutyCounted, DutyWords, DutyPeople, EnrollmentDuties, EnrollmentForesight, RuleUsed, RuleUsageFigures],
  [CorrectionResolver, WithdrawalResolver, RestingResolver, Corrections],
  [EnrollmentEdition, EditionMoveDocuments],
  [RecoveryRecordList, RecoveryRecordResolver, ReportList, ReportResolver, ReportJudging, ReportContent, ReportCourse],
  [
    StandardResolver,
    PriceList,
    PriceResolver,
    PayableList,
    PayableResolver,
    ClaimList,
    ClaimResolver,
    OpenClaimsResolver,
  ],
  [ClaimTotals, PlanList, PlanSteps, PlanFields, TrackingResolver, ComingList, ComingPeople],
  [ListExportList, ListExportResolver, SavedListList, SavedListResolver, TakeoutList],
].flat(2) as Function[];
