import { drizzle } from "drizzle-orm/d1";

export const openDatabase = (d1: D1Database) => drizzle(d1);

/** D1 has no interactive transactions: use `batch`, which is atomic. */
export type Database = ReturnType<typeof openDatabase>;
