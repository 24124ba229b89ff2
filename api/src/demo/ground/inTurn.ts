import type { PoolClient } from 'pg';
import type { Rows } from '../../ground/statement.js';

/** A connection runs one statement after the other. */
export function inTurn(client: PoolClient): Rows {
  let turn: Promise<unknown> = Promise.resolve();
  return ({ text, values }) => {
    const answer = turn.then(() => client.query({ text, values }));
    turn = answer;
    return answer.then(({ rows }) => rows as never);
  };
}
