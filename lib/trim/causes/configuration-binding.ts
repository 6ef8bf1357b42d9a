import { uniqueTypes } from '../facts/reflected-types.ts';
import { configurationGenerator } from '../fixes/configuration-generator.ts';
import { defineCause } from './define.ts';
import { passedTypes } from './passed-types.ts';

export const configurationBinding = defineCause({
  kind: 'configuration-binding',
  apis: [
    {
      called:
        /^Microsoft\.Extensions\.(Configuration\.ConfigurationBinder|DependencyInjection\.Options\w*Configuration\w*)\./,
    },
  ],
  // The generator is turned on in each project that binds.
  groupBy: ({ assembly = '' }) => assembly,
  explain: (group, facts) => {
    const [{ assembly, file }] = group;
    const project = facts.closure.assemblies.find(({ name }) => name === assembly)?.from ?? '';
    const isOwn = file !== undefined && project.endsWith('proj');
    return {
      why: 'configuration values are bound to the properties of a type by reflection',
      reflected: uniqueTypes(passedTypes(group, facts)),
      fixes: [configurationGenerator.offer({ project, isOwn })],
    };
  },
});
