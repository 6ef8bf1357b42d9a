import { sourceInputs } from '../../lib/blueprint/source-inputs.ts';
import { eventSources } from '../../lib/events/catalogue.ts';
import type { Category, EventSource } from '../../lib/events/define.ts';
import { categories } from '../../lib/events/define.ts';
import { flagOf } from '../../lib/inputs/define.ts';
import { code, table } from './markdown.ts';

const titles: Readonly<Record<Category, string>> = {
  plain: 'Plain functions',
  http: 'HTTP',
  authorizer: 'Authorizers',
  messaging: 'Messaging',
  stream: 'Streams',
  storage: 'Storage',
  eventbridge: 'EventBridge',
  schedule: 'Schedules',
  workflow: 'Workflows',
  cognito: 'Cognito',
  graphql: 'GraphQL',
  ai: 'Conversations',
  management: 'Management',
  devops: 'DevOps',
};

/** Every event source, by category: a table of what it is, then what its handler returns and its own flags. */
export function sourceTables(): string {
  return categories
    .map((category) => ({ category, sources: eventSources.filter((each) => each.category === category) }))
    .filter(({ sources }) => sources.length > 0)
    .map(({ category, sources }) => sectionOf(titles[category], sources))
    .join('\n\n');
}

function sectionOf(title: string, sources: readonly EventSource[]): string {
  const rows = sources.map((source) => [code(source.id), source.title, code(source.input)]);
  const details = sources.map(detailsOf).filter((each) => each !== undefined);
  return [
    `## ${title}`,
    table([['source', 'what it is', 'C# type'], ...rows]),
    ...(details.length > 0 ? [details.join('\n')] : []),
  ].join('\n\n');
}

/** undefined if the handler returns nothing and the source has no flags of its own. */
function detailsOf(source: EventSource): string | undefined {
  const flags = Object.keys(sourceInputs(source)).map((name) => code(flagOf(name)));
  const parts = [
    ...(source.output === 'void' ? [] : [`returns ${code(source.output)}`]),
    ...(flags.length > 0 ? [flags.join(', ')] : []),
  ];
  return parts.length === 0 ? undefined : `- ${code(source.id)}: ${parts.join('; ')}`;
}
