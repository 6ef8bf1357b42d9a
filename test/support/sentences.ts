import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';
import { packageRoot } from '../../lib/package-root.ts';

/** A text that a person reads, and where it stands. */
export interface Sentence {
  /** `lib/commands/new.ts:12` */
  readonly place: string;
  readonly text: string;
}

/** The texts of a kind: what the program says, what it writes into a solution, and what explains it. */
export function allSentences(): Sentence[] {
  return [
    ...sourcesIn('lib', '.ts').flatMap(messagesOf),
    ...sourcesIn('templates').flatMap(linesOf),
    ...sourcesIn('docs', '.md').flatMap(linesOf),
    ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'].flatMap(linesOf),
  ];
}

/** Doc comments and comments of our own code. */
export function allComments(): Sentence[] {
  return ['lib', 'generators', 'scripts'].flatMap((folder) => sourcesIn(folder, '.ts')).flatMap(commentsOf);
}

function sourcesIn(folder: string, ending = ''): string[] {
  return readdirSync(join(packageRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.name.endsWith('.svg'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(packageRoot.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

const textOf = (path: string): string => readFileSync(join(packageRoot, path), 'utf8');

/** Lines with words in them. Code spans and links say what is typed, not how we speak. */
function linesOf(path: string): Sentence[] {
  return textOf(path)
    .split('\n')
    .map((line, at) => ({ place: `${path}:${at + 1}`, text: line.trim() }))
    .filter(({ text }) => /[A-Za-z]{2,} [A-Za-z]/.test(text));
}

/** The texts in a module that have more than one word. */
function messagesOf(path: string): Sentence[] {
  const source = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true);
  const found: Sentence[] = [];
  const visit = (node: ts.Node): void => {
    const text = messageOf(node);
    if (text !== undefined && /[A-Za-z]{2,},? [A-Za-z]/.test(text)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({ place: `${path}:${line + 1}`, text });
    }
    if (!ts.isImportDeclaration(node)) ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Of a template literal, with `…` for each value. */
function messageOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}

function commentsOf(path: string): Sentence[] {
  const text = textOf(path);
  return [...text.matchAll(/\/\*\*?[^]*?\*\/|(?<=^|\s)\/\/ .*/gm)].map((match) => ({
    place: `${path}:${text.slice(0, match.index).split('\n').length}`,
    text: match[0].replace(/\s*\n\s*\*\s?/g, ' ').replace(/^\/\*\*?\s*|\s*\*\/$|^\/\/ /g, ''),
  }));
}
