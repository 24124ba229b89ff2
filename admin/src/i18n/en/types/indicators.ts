import type * as indonesian from '../../id/types/indicators';
import { common, filters } from './common';

const { from, until, unitIds } = filters;

export const types: typeof indonesian.types = {
  IndicatorFigure: {
    _: 'Figure',
    indicator: 'Indicator',
    measure: 'Measure',
    period: 'Period',
    group: 'Group',
    groupName: 'Name of the group',
    done: 'Holds for',
    all: 'Of',
    value: 'Figure',
    target: 'Target',
    reached: 'Target reached',
    suppressed: 'Small group',
  },
  FiguresInput: { _: 'Figures asked for', periods: 'Periods', by: 'Grouped by', only: 'Indicators', unitIds },
  Period: { _: 'Period', from, until },
  PeriodInput: { _: 'Period', from, until },
  UnitNeeds: {
    _: 'Needs action by unit',
    unit: 'Unit',
    relapses: 'Relapses',
    noAgent: 'No agent',
    late: 'Past 4 months',
    notEnrolled: 'Not enrolled',
    unanswered: 'Referrals',
    followUps: 'Follow-ups',
    months: 'Monthly report',
    quarters: 'Quarterly report',
    all: 'All',
  },
  PathwayEquity: {
    _: 'Equity of pathways',
    indicator: 'Indicator',
    compulsory: 'Compulsory',
    voluntary: 'Voluntary',
    finding: 'Finding',
  },
};

export const enums: typeof indonesian.enums = {
  Indicator: {
    ACTIVE: 'Active clients',
    COMPLETED: 'Completed',
    RECOVERED: 'Outcome recovered',
    NOT_RELAPSED: 'Not relapsed',
    IMPROVED_PHYSICAL: 'Physical health improved',
    IMPROVED_PSYCHOLOGICAL: 'Psychological improved',
    IMPROVED_SOCIAL: 'Social relations improved',
    IMPROVED_ENVIRONMENT: 'Environment improved',
    VISITED: 'Home visits made',
    FIRST_CONTACT: 'First contact',
    DOCUMENTED: 'Drug history whole',
  },
  Measure: { CLIENTS: 'Clients', PERCENT: 'Percent', DAYS: 'Days' },
  Grouping: {
    ALL: 'Everything',
    UNIT: common.unit,
    PROVINCE: 'Province',
    PATHWAY: 'Pathway',
    SEX: 'Sex',
    SUBSTANCE: 'Substance',
  },
};
