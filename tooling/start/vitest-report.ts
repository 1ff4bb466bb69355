export { report } from "../testing/report.ts";
