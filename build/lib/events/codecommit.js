import { matching } from "./checks.js";
import { defineEventSource } from "./define.js";
import { arnOf, getAtt, ref, sub } from "./intrinsics.js";
import { permission } from "./permission.js";
export const codecommit = defineEventSource({
    id: 'codecommit',
    title: 'CodeCommit trigger',
    category: 'devops',
    does: 'takes each branch or tag of a CodeCommit repository that was made, moved or deleted',
    packages: [],
    usings: [],
    input: 'CodeCommitEvent',
    output: 'void',
    types: ['CodeCommitEvent'],
    serializable: ['CodeCommitEvent'],
    options: {
        repositoryEvents: {
            kind: 'choice',
            message: 'Events of the repository',
            choices: [
                { value: 'all', note: 'every change of a branch or tag' },
                { value: 'updateReference', note: 'pushes to a branch' },
                { value: 'createReference', note: 'new branches and tags' },
                { value: 'deleteReference', note: 'deleted branches and tags' },
            ],
            default: 'all',
        },
        branches: {
            kind: 'list',
            message: 'Branches, all of them if empty',
            check: matching('Branch', /^[^\s~^:?*[\\]+$/, 'main'),
            default: [],
        },
    },
    resource: { noun: 'Repository', types: ['AWS::CodeCommit::Repository'], arn: 'codecommit:*' },
    sam: ({ name, logicalId, options, resource }) => ({
        resources: {
            [`${name}Permission`]: permission(logicalId, 'codecommit.amazonaws.com', {
                SourceAccount: ref('AWS::AccountId'),
                // By its name: the new repository waits for this permission, and so can't be asked for its ARN.
                SourceArn: resource === undefined
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
                    Description: 'Set it in the repository as the DestinationArn of a trigger',
                    Value: getAtt(logicalId, 'Arn'),
                },
            },
        }),
    }),
});
