import { en, type Catalog } from "./en.ts"; export const ar: Catalog = en;
