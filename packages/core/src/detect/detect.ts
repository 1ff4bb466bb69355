import type { Locale, Span } from "../span.ts";
import { runDetector } from "./detector.ts";
import { phone } from "./recognizers/any/phone.ts";
import { repeat, type KnownValue } from "./refiners/repeat.ts";
import { regionsOf } from "./regions.ts";
import { standardDetector } from "./standard.ts";
import type { Detector, Finding } from "./types.ts";

export type DetectOptions = {
  /** The conversation's language, when somebody knows it. */
  readonly locale?: Locale;
  /** More regions (ISO 3166-1) whose national phone formats count. */
  readonly regions?: readonly string[];
  /** Names seen elsewhere in the conversation, as they were written. */
  readonly people?: readonly string[];
  /** Values found elsewhere in the conversation (valuesIn): they are found here too, with nothing beside them. */
  readonly known?: readonly KnownValue[];
  /** Spans a person vouched for. Honoured for soft kinds only. */
  readonly released?: readonly Span[];
  readonly detector?: Detector;
};

/** Everything personal in a text: sorted, without overlaps, offsets into the text as given. Throws only on a bug. */
export function detect(text: string, options: DetectOptions = {}): readonly Finding[] {
  const { locale, regions = [], people = [], known = [], released = [], detector = standardDetector } = options;
  return runDetector(withKnown(withRegions(detector, locale, regions), known), text, {
    ...(locale === undefined ? {} : { locale }),
    people,
    released,
  });
}

/** The detector's own memory of values gives way to one that also knows those of the conversation. */
function withKnown(detector: Detector, known: readonly KnownValue[]): Detector {
  if (known.length === 0) return detector;
  const remembering = repeat(known);
  return { ...detector, refiners: detector.refiners.map((one) => (one.id === remembering.id ? remembering : one)) };
}

/** Which national phone formats count depends on the call, so the detector's own phone recognizer gives way to one for it. */
function withRegions(detector: Detector, locale: Locale | undefined, extra: readonly string[]): Detector {
  const isKnown = locale !== undefined && locale !== "und";
  if (!isKnown && extra.length === 0) return detector;
  const own = [...new Set([...extra, ...regionsOf(locale)])];
  const likely = isKnown ? own.length : extra.length;
  const key = `${own.join()}:${likely}`;
  const seen = adapted.get(detector)?.get(key);
  if (seen !== undefined) return seen;
  const local = phone([...own, ...regionsOf(undefined).filter((region) => !own.includes(region))], likely);
  const made = { ...detector, recognizers: detector.recognizers.map((one) => (one.id === local.id ? local : one)) };
  adapted.set(detector, new Map([...(adapted.get(detector) ?? []), [key, made] as const].slice(-MAX_ADAPTED)));
  return made;
}

const MAX_ADAPTED = 40;
const adapted = new WeakMap<Detector, ReadonlyMap<string, Detector>>();
