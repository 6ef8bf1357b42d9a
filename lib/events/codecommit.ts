import { matching } from './checks.ts';
import { defineEventSource } from './define.ts';
import { arnOf, getAtt, ref, sub } from './intrinsics.ts';
import { permission } from './permission.ts';

export const codecommit = defineEventSource({
  id: 'codecommit',
  title: 'CodeCommit trigger',
  category: 'devops',
  does: 'processes each branch or tag created, updated, or deleted in a CodeCommit repository',
  packages: [],
  usings: [],
  input: 'CodeCommitEvent',
  output: 'void',
  types: ['CodeCommitEvent'],
  serializable: ['CodeCommitEvent'],
  options: {
    repositoryEvents: {
      kind: 'choice',
      message: 'Repository events that invoke the function',
      choices: [
        { value: 'all', note: 'every change to a branch or tag' },
        { value: 'updateReference', note: 'pushes to a branch' },
        { value: 'createReference', note: 'new branches and tags' },
        { value: 'deleteReference', note: 'deleted branches and tags' },
      ],
      default: 'all',
    },
    branches: {
      kind: 'list',
      message: 'Branches',
      ifEmpty: 'all',
      check: matching('Branch', /^[^\s~^:?*[\\]+$/, 'main'),
      default: [],
    },
  },
  resource: { noun: 'Repository', types: ['AWS::CodeCommit::Repository'], arn: 'codecommit:*' },
  sam: ({ name, logicalId, options, resource }) => ({
    resources: {
      [`${name}Permission`]: permission(logicalId, 'codecommit.amazonaws.com', {
        SourceAccount: ref('AWS::AccountId'),
        // The ARN is built from the name: the new repository depends on this permission, so GetAtt would be circular.
        SourceArn:
          resource === undefined
            ? sub(`arn:\${AWS::Partition}:codecommit:\${AWS::Region}:\${AWS::AccountId}:${name}`)
            : arnOf(resource),
      }),
      ...(resource === undefined && {
        [`${name}Repository`]: {
          Type: 'AWS::CodeCommit::Repository',
          DependsOn: `${name}Permission`,
          Properties: {
            RepositoryName: name,
            Triggers: [
              {
                Name: name,
                DestinationArn: getAtt(logicalId, 'Arn'),
                Events: [options.repositoryEvents],
                ...(options.branches.length > 0 && { Branches: options.branches }),
              },
            ],
          },
        },
      }),
    },
    ...(resource !== undefined && {
      outputs: {
        [`${logicalId}Destination`]: {
          Description: 'Set this as the DestinationArn of a trigger of the repository',
          Value: getAtt(logicalId, 'Arn'),
        },
      },
    }),
  }),
});
