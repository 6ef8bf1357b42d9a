import { batchSizeInput } from './batch-size.ts';
import { arnParameter } from './arn.ts';
import { matching, optional } from './checks.ts';
import { defineEventSource } from './define.ts';
import { ref, sub } from './intrinsics.ts';
import { loginSecret, secretInput } from './outside.ts';

const clusterArn = 'rds:cluster:*';

export const documentdb = defineEventSource({
  id: 'documentdb',
  title: 'Amazon DocumentDB change streams',
  category: 'stream',
  does: 'processes each change in a DocumentDB collection',
  packages: [],
  usings: ['System.Text.Json'],
  input: 'DocumentDbEvent',
  output: 'void',
  types: ['DocumentDbEvent', 'DocumentDbEventRecord', 'DocumentDbChange', 'DocumentDbNamespace'],
  serializable: ['DocumentDbEvent'],
  options: {
    database: {
      kind: 'text',
      message: 'Database',
      check: matching('Database', /^[^/\\. "$*<>:|?]{1,63}$/, 'shop'),
      default: 'shop',
    },
    collection: {
      kind: 'text',
      message: 'Collection',
      ifEmpty: 'all collections',
      check: optional(matching('Collection', /^(?!system\.)[^$\s]{1,57}$/, 'orders')),
      default: 'orders',
    },
    secret: secretInput,
    startingPosition: {
      kind: 'choice',
      advanced: true,
      message: 'Starting position',
      choices: [
        { value: 'LATEST', note: 'only new changes' },
        { value: 'TRIM_HORIZON', note: 'the oldest available change' },
      ],
      default: 'LATEST',
    },
    batchSize: batchSizeInput('changes'),
  },
  resource: { noun: 'Cluster', types: ['AWS::DocDB::DBCluster'], arn: clusterArn, isRegional: true },
  sam: ({ name, options, resource }) => {
    const login = loginSecret(name, options.secret);
    return {
      ...(resource === undefined && {
        parameters: {
          [`${name}Cluster`]: arnParameter(`ARN of the cluster that ${name} watches`, clusterArn),
        },
      }),
      events: {
        Changes: {
          Type: 'DocumentDB',
          Properties: {
            Cluster: resource === undefined ? ref(`${name}Cluster`) : arnOfCluster(resource),
            DatabaseName: options.database,
            ...(options.collection !== '' && { CollectionName: options.collection }),
            FullDocument: 'UpdateLookup',
            SourceAccessConfigurations: [{ Type: 'BASIC_AUTH', URI: login.arn }],
            StartingPosition: options.startingPosition,
            BatchSize: options.batchSize,
          },
        },
      },
      resources: login.resources,
    };
  },
});

/** A cluster has no Arn attribute, and its Ref is its name. */
function arnOfCluster(resource: string) {
  return resource.startsWith('arn:')
    ? resource
    : sub(`arn:\${AWS::Partition}:rds:\${AWS::Region}:\${AWS::AccountId}:cluster:\${${resource}}`);
}
