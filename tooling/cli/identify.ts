import { identifyLine } from "./identify-line.ts";
import { answerLines } from "./json-lines.ts";

// `npm run -s identify`
await answerLines({ name: "identify", expected: '{"id", "text"}', answer: identifyLine });
