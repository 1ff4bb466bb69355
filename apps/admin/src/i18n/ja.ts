import { en, type Catalog } from "./en.ts"; export const ja: Catalog = en;
