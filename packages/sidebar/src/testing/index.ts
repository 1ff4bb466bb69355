export { fakeEdge } from "./fake-edge.ts";
export type { FakeEdgeOptions, SeenRequest } from "./fake-edge.ts";
export { fakeHost } from "./fake-host.ts";
export type { FailingMethod, FakeEditor, FakeHost, FakeHostControls, FakeHostOptions } from "./fake-host.ts";
export { testHost } from "./host-conformance.ts";
export type { HostStage, StagedMessage, StagedRecord } from "./host-conformance.ts";
