import { anthropic } from "../../../packages/vendors/src/anthropic/index.ts";
import { openai } from "../../../packages/vendors/src/openai/index.ts";
import { testConformance } from "./test-conformance.ts";
testConformance([openai, anthropic]);
