import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyRequest } from 'fastify';
import { openBudgets } from './budgets/documents/open.js';
import { explain } from './errors.js';
import { compiled } from './execution.js';
import { openFiles } from './files/upload.js';
import { Context, type House } from './ground/context.js';
import { languageOf } from './ground/say.js';
import { openTemplates } from './imports/template.js';
import { openDocuments } from './reports/documents/open.js';
import { Runner } from './jobs/runner.js';
import { limits } from './limits.js';
import { openExports } from './lists/serve.js';
import { log } from './log.js';
import { schemaOn } from './schema.js';
import { viewers } from './signin/account.js';
import type { Subject } from './signin/token.js';
import { chores, worksOn } from './works.js';

/** What a server is made of. */
export interface Parts extends House {
  subject: Subject;
  /** Adds the panel, the explorer, the sign-in provider. */
  rooms?: (app: FastifyInstance) => Promise<void>;
  /** Whether the addresses a reverse proxy forwards are believed. */
  trustProxy?: boolean;
}

/** The server: GraphQL at /graphql, health at /health, and the rooms it is given. */
export async function openServer({ subject, rooms, trustProxy = false, ...house }: Parts): Promise<FastifyInstance> {
  const app: FastifyInstance = fastify({
    loggerInstance: log as FastifyBaseLogger,
    bodyLimit: limits.bytes,
    trustProxy,
    genReqId: () => randomUUID(),
  });
  const viewerOf = viewers(house.pool);
  const contextOf = async (request: FastifyRequest): Promise<Context> => {
    const name = await subject(request.headers.authorization);
    const viewer = name ? await viewerOf(name) : null;
    const key = request.headers['idempotency-key'];
    return new Context(
      house,
      viewer,
      languageOf(request.headers['accept-language']),
      request.id,
      key ? String(key) : null,
    );
  };
  await app.register(helmet, { contentSecurityPolicy: false });
  await app.register(compress);
  const schema = await schemaOn(house.orm);
  const apollo = await graphql(app, schema);
  app.post('/graphql', fastifyApolloHandler(apollo, { context: contextOf }));
  app.get('/health', async () => health(house));
  const told = (error: Error, context: Context) => explain(new GraphQLError('', { originalError: error }), context);
  await openFiles(app, contextOf, told);
  openDocuments(app, contextOf, told);
  openBudgets(app, contextOf, told);
  openTemplates(app);
  openExports(app, contextOf, told);
  runJobs(app, house, schema);
  await rooms?.(app);
  return app;
}

async function graphql(app: FastifyInstance, schema: GraphQLSchema): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    formatError: (formatted, error) =>
      formatted.extensions?.requestId ? formatted : explain(error as never, { language: 'id', requestId: '' }),
    plugins: [ApolloServerPluginCacheControlDisabled(), compiled(schema)],
  });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  return apollo;
}

function runJobs(app: FastifyInstance, house: House, schema: GraphQLSchema): void {
  const runner = new Runner(house, worksOn(schema), chores, (error, job) =>
    log.error({ err: error, job }, 'work failed'),
  );
  app.addHook('onReady', () => runner.start());
  app.addHook('onClose', () => runner.stop());
}

async function health({ pool }: House): Promise<{ status: string; database: string }> {
  await pool.query('select 1');
  return { status: 'ok', database: 'ok' };
}
