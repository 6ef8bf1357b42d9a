import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { reviewFacts } from '../lib/serializable/compiled/review-facts.ts';
import { askAboutCases } from './support/compiled-cases.ts';
import { packageSource } from './support/packages.ts';
import { contextsOf, serializableCases } from './support/serializable-cases.ts';
const source = await packageSource();
const only = process.argv.slice(2);
const cases = serializableCases().filter((c) => (only.length === 0 || only.some((o) => c.name.includes(o))));
const t = Date.now();
const asked = await askAboutCases(cases, cases.flatMap((c) => c.expected.packages ?? []), source);
console.log('asked', Date.now() - t);
let ok = 0;
const P = new Set(['reflection-call', 'unclear','value-task','anonymous-type','reflection-serializer']);
for (const c of cases) {
  const facts = asked.factsOf(c.name);
  const bad = (m: string) => console.log(`${c.name}: ${m}`);
  if (!facts) { const f = asked.failureOf(c.name); bad('NO FACTS ' + JSON.stringify(f)); continue; }
  if (only.length) console.log(JSON.stringify(facts.uses, null, 1));
  const r = reviewFacts(facts, (p) => relative(join(asked.folder, c.name), p));
  const several = contextsOf(c).length > 1;
  const inC = (x: string) => several ? `${x.slice(x.lastIndexOf('.') + 1)}: ` : '';
  const exp = (c.expected as any).compiler ? { ...c.expected, ...(c.expected as any).compiler } : c.expected;
  const got = {
    missing: r.missing.map((m) => inC(m.context) + m.type + (m.propertyName ? ` as ${m.propertyName}` : '')),
    usings: [...new Set(r.missing.flatMap((m) => m.usings))],
    unneeded: r.unneeded.map((u) => inC(u.context) + u.type).sort(),
    warnings: r.warnings.map((w) => `${w.code} ${P.has(w.code) ? `${w.path}:${w.line}` : w.about}`).sort(),
  };
  const want = { missing: exp.missing, usings: exp.usings ?? [], unneeded: [...exp.unneeded].sort(), warnings: [...exp.warnings].sort() };
  let fine = true;
  for (const k of ['missing', 'usings', 'unneeded', 'warnings'] as const)
    if (JSON.stringify(got[k]) !== JSON.stringify(want[k])) { fine = false; bad(`${k} want ${JSON.stringify(want[k])} got ${JSON.stringify(got[k])}`); }
  if (fine) ok++;
}
console.log(ok, 'of', cases.length);
if (!process.env.KEEP) rmSync(asked.folder, { recursive: true, force: true }); else console.log(asked.folder);
