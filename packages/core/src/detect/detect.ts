import type { Locale, Span } from "../span.ts";
import { runDetector } from "./detector.ts";
import { phone } from "./recognizers/any/phone.ts";
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
  /** Spans a person vouched for. Honoured for soft kinds only. */
  readonly released?: readonly Span[];
  readonly detector?: Detector;
};

/** Everything personal in a text: sorted, without overlaps, offsets into the text as given. Throws only on a bug. */
export function detect(text: string, options: DetectOptions = {}): readonly Finding[] {
  const { locale, regions = [], people = [], released = [], detector = standardDetector } = options;
  return runDetector(withRegions(detector, locale, regions), text, {
    ...(locale === undefined ? {} : { locale }),
    people,
    released,
  });
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
