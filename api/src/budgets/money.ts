import { BigIntType } from '@mikro-orm/core';

/** A column of whole rupiah: 64 bits in the database, a safe integer here. */
export const money = new BigIntType('number');
