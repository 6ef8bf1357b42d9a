import type { SourcePlace } from '../../compiler/facts.ts';
import type { Finding } from '../finding.ts';
import type { SerializerFix } from '../fix.ts';
import type { CompiledCode } from './compiled-code.ts';

/** What a rule says of one place. */
export interface RuleFinding {
  /** A type or member; the place itself if omitted. */
  readonly about?: string;
  readonly place: SourcePlace;
  /** What is wrong and what to do, without a full stop. */
  readonly message: string;
  /** Of this finding, if it differs from the rule's. */
  readonly severity?: Finding['severity'];
  readonly fix?: SerializerFix | undefined;
}

/** One thing that a list of types does not make right. */
export interface SerializerRule {
  /** In the output of `serializable --json`. */
  readonly id: string;
  /** What it finds, for a list of rules. */
  readonly title: string;
  readonly severity: Finding['severity'];
  /** Whether some of its findings have a fix. */
  readonly isFixable?: true;
  readonly find: (code: CompiledCode) => Iterable<RuleFinding>;
}

export const defineRule = (rule: SerializerRule): SerializerRule => rule;

/** The findings of a rule, each place and subject once. */
export function findingsOf(rule: SerializerRule, code: CompiledCode): Finding[] {
  const findings = [...rule.find(code)].map(({ about, place, message, severity, fix }) => ({
    code: rule.id,
    severity: severity ?? rule.severity,
    about: about ?? code.shownPlace(place),
    ...code.lineOf(place),
    message,
    ...(fix && { fix }),
  }));
  const keyOf = ({ about, path, line }: Finding): string => `${about} ${path}:${line}`;
  const keys = findings.map(keyOf);
  return findings.filter((each, at) => keys.indexOf(keyOf(each)) === at);
}
