import { en, type Catalog } from "./en.ts"; export const es: Catalog = en;
