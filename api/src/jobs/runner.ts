import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { PoolClient } from 'pg';
import { Context, type House } from '../ground/context.js';
import { Refusal } from '../ground/refusal.js';
import { unitOfWork } from '../ground/write.js';
import { hasQueued } from './enqueue.js';
import { endJob, failureOf, reporter } from './report.js';
import { Stopped, type Failure, type Taken, type Work } from './work.js';

/** How often the queue is looked at besides, for work another process left, in milliseconds. */
const ROUND = 30_000;
const HOUR = 3_600_000;

/** Runs the jobs of this process one after the other, each as its owner, behind the policies. */
export class Runner {
  private readonly stopping = new AbortController();
  private running: Promise<void> | null = null;
  private again = false;
  private rounds: NodeJS.Timeout[] = [];
  private sweeping: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly house: House,
    private readonly works: { [kind: string]: Work },
    private readonly chores: readonly ((house: House, stopping: AbortSignal) => Promise<unknown>)[],
    private readonly log: (error: unknown, job: string) => void,
  ) {}

  /** Begins: first with what the last stop left. */
  start(): void {
    const committed = { afterTransactionCommit: ({ em }: { em: unknown }) => this.noted(em as EntityManager) };
    this.house.orm.em.getEventManager().registerSubscriber(committed);
    const round = () => this.wake();
    this.rounds = [setInterval(round, ROUND).unref(), setInterval(() => this.sweep(), HOUR).unref()];
    this.sweep();
    this.wake();
  }

  /** Looks at the queue now. */
  wake(): void {
    if (this.stopping.signal.aborted) return;
    this.again = true;
    this.running ??= this.drain().finally(() => {
      this.running = null;
      if (this.again) this.wake();
    });
  }

  /** Stops: what runs ends between two pieces and is begun again after the next start. */
  async stop(): Promise<void> {
    this.rounds.forEach(clearInterval);
    this.stopping.abort();
    await Promise.all([this.running, this.sweeping]);
  }

  private sweep(): void {
    const { signal } = this.stopping;
    const done = this.chores.map((chore) => chore(this.house, signal).catch((error) => this.log(error, 'chore')));
    this.sweeping = Promise.all(done);
  }

  private noted(em: EntityManager): void {
    if (hasQueued(em)) this.wake();
  }

  private async drain(): Promise<void> {
    const client = await this.house.pool.connect().catch((error) => this.giveUp(error));
    if (!client) return;
    const lost = (error: Error) => this.giveUp(error);
    client.on('error', lost);
    const broken = await this.takeAll(client).then(() => false, lost);
    client.off('error', lost);
    client.release(broken !== false);
  }

  /** What cannot be done now is done at the next round. */
  private giveUp(error: unknown): void {
    this.again = false;
    this.log(error, '');
  }

  private async takeAll(client: PoolClient): Promise<void> {
    while (this.again && !this.stopping.signal.aborted) {
      this.again = false;
      const { rows } = await client.query<Taken>('select * from take_job($1)', [Object.keys(this.works)]);
      for (const taken of rows) {
        this.again = true;
        await this.run(taken);
        await client.query('select pg_advisory_unlock_all()');
      }
    }
  }

  private async run({ id, kind, about, ...viewer }: Taken): Promise<void> {
    const context = new Context(this.house, viewer, 'id', randomUUID());
    const end = (failure?: Failure) => unitOfWork(context).transactional((em) => endJob(em, id, failure));
    const report = reporter(context, id, this.stopping.signal);
    try {
      await this.works[kind]?.(context, { about, report, end: (em, failure) => endJob(em, id, failure) });
      await end();
    } catch (error) {
      if (error instanceof Stopped) return;
      if (!(error instanceof Refusal)) this.log(error, id);
      await end(failureOf(error));
    }
  }
}
