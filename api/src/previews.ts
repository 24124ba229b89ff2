import {
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  type GraphQLFieldConfig,
  type GraphQLOutputType,
} from 'graphql';
import type { Context } from './ground/context.js';
import { tried } from './ground/write.js';
import { decisionIn } from './rulebook/present.js';

/** Steps that can be asked about before they are taken, and the mutation that takes each. */
const previews = {
  mayEnroll: 'enrollClient',
  mayAppoint: 'appointAgent',
  mayAssign: 'assignAgent',
  mayEndAppointment: 'endAppointment',
  mayAppointOfficer: 'appointOfficer',
  mayVisit: 'recordVisit',
  mayHold: 'recordGroupMeeting',
  mayRefer: 'draftReferral',
  maySend: 'sendReferral',
  mayTest: 'recordUrineTest',
  mayAssess: 'recordQualityOfLife',
  mayOpenRelapse: 'openRelapse',
  mayCloseRelapse: 'closeRelapse',
  mayRecordOutcome: 'recordOutcome',
  mayJudgeAnew: 'judgeOutcomeAnew',
  mayCorrectVisit: 'correctVisit',
  mayCorrectActivity: 'correctActivity',
  mayCorrectGroupMeeting: 'correctGroupMeeting',
  mayCorrectUrineTest: 'correctUrineTest',
  mayCorrectQualityOfLife: 'correctQualityOfLife',
  mayWithdraw: 'withdrawRecord',
  mayComplete: 'completeEnrollment',
  mayExit: 'exitEnrollment',
  maySupervise: 'planSupervision',
  mayTrainInPrison: 'recordPrisonTraining',
} as const;

type Fields = Record<string, GraphQLFieldConfig<unknown, Context>>;

/** Adds to each of these mutations its preview: the same step, taken back, with every finding it stood on. */
export function withPreviews(schema: GraphQLSchema): GraphQLSchema {
  const { types, ...config } = schema.toConfig();
  const mutations = schema.getMutationType()?.toConfig().fields as Fields;
  const query = schema.getQueryType()?.toConfig();
  const decision = schema.getType('Decision') as GraphQLOutputType;
  const added = Object.entries(previews).map(([name, mutation]) => [name, preview(mutation, mutations, decision)]);
  const fields = { ...query?.fields, ...Object.fromEntries(added) };
  return new GraphQLSchema({
    ...config,
    types: types.filter(({ name }) => name !== 'Query'),
    query: new GraphQLObjectType({ ...query, name: 'Query', fields }),
  });
}

function preview(name: string, mutations: Fields, decision: GraphQLOutputType): Fields[string] {
  const { args, resolve } = mutations[name] as Fields[string];
  return {
    type: new GraphQLNonNull(decision),
    args,
    description: `Whether \`${name}\` would be allowed, and every finding it would stand on; writes nothing (pratinjau).`,
    resolve: async (root, given, context, info) => {
      const findings = await tried(context, (own) => resolve?.(root, given, own, info));
      return decisionIn(context.language, findings);
    },
  };
}
