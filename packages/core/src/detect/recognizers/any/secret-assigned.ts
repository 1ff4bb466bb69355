import { atJoinedWords } from "../../anchors-of-words.ts";
import { patternRecognizer } from "../../pattern-recognizer.ts";
import { wordFinder } from "../../words/match.ts";

/** Addresses of databases, queues, mail and file servers with the password inside (RFC 3986 section 3.2.1). */
export const connectionString = patternRecognizer({
  id: "connection-string",
  entity: "SECRET",
  needs: /:\/\/[^\s/@]{0,64}:[^\s/@]{1,128}@/,
  pattern:
    /(?<![A-Za-z0-9+])[a-z][a-z0-9+]{1,20}:\/\/[^\s:/@"'<>]{0,64}:[^\s/@"'<>]{1,128}@[^\s"'<>,;\uFFFC]{3,300}(?<![.)])/gi,
  score: 1,
  // Pages of the web are links first.
  validate: (value) => !/^https?:/i.test(value),
});

const NAMES = wordFinder(
  "password|passwd|passphrase|pwd|pass|secret|token|api|apikey|access|accesskey|account|accountkey|shared|sharedaccess|sharedaccesskey|private|privatekey|client|clientsecret|auth|authtoken|credential|credentials|authorization|bearer|basic|curl".split(
    "|",
  ),
);

/** What stands behind a name for secrets and an equals sign, in settings, environments and connection strings, and in HTTP headers. */
export const secretAssigned = patternRecognizer({
  id: "secret-assigned",
  entity: "SECRET",
  anchor: atJoinedWords(NAMES),
  pattern:
    /(?<![A-Za-z0-9])(?:[A-Za-z0-9]{1,20}[_.-]){0,4}(?:passw(?:or)?d|passphrase|pwd|pass|secret|token|api[_-]?key|apikey|access[_-]?key|account[_-]?key|shared[_-]?access[_-]?key|private[_-]?key|client[_-]?secret|auth[_-]?token|credentials?)["']?(?: {0,2}={1,2} {0,2}["']?|["'] ?: ?["'])(?<value>(?![<{[*$%])[^\s"',;&<>\uFFFC]{4,200}(?<![.)]))|(?<![A-Za-z0-9])(?:authorization ?: ?)?(?:bearer|basic) (?<name>(?=[A-Za-z_.~+/-]{0,40}\d)[A-Za-z0-9_.~+/-]{16,2000}={0,2})|curl [^\n]{0,200}?-u ["']?(?<user>[^\s:"']{1,60}:[^\s"']{1,60})/dgi,
  score: 0.85,
  validate: (value) =>
    !/^(?:true|false|null|none|undefined|required|optional|string|your[_-].*|x{3,}|\*+)$/i.test(value),
});
