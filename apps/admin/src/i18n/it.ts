import { en, type Catalog } from "./en.ts"; export const it: Catalog = en;
