import { defineEventSource } from './define.ts';
import { ref } from './intrinsics.ts';

export const codepipeline = defineEventSource({
  id: 'codepipeline',
  title: 'CodePipeline Lambda action',
  category: 'devops',
  does: 'runs a job of a CodePipeline pipeline',
  packages: [],
  usings: [],
  input: 'CodePipelineEvent',
  output: 'void',
  types: ['CodePipelineEvent'],
  serializable: ['CodePipelineEvent'],
  // No resource: the pipeline names the function, and the pipeline's role allows the call.
  sam: ({ logicalId }) => ({
    policies: [{ CodePipelineLambdaExecutionPolicy: {} }],
    outputs: {
      [`${logicalId}Name`]: {
        Description: 'Set this as FunctionName in the configuration of the pipeline action',
        Value: ref(logicalId),
      },
    },
  }),
});
