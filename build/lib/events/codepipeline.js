import { defineEventSource } from "./define.js";
import { ref } from "./intrinsics.js";
export const codepipeline = defineEventSource({
    id: 'codepipeline',
    title: 'CodePipeline Lambda action',
    category: 'devops',
    does: 'runs a job of a pipeline',
    packages: [],
    usings: [],
    input: 'CodePipelineEvent',
    output: 'void',
    types: ['CodePipelineEvent'],
    serializable: ['CodePipelineEvent'],
    // No resource: it is the pipeline that names the function, and its role that may call it.
    sam: ({ logicalId }) => ({
        policies: [{ CodePipelineLambdaExecutionPolicy: {} }],
        outputs: {
            [`${logicalId}Name`]: {
                Description: "FunctionName in the configuration of the pipeline's action",
                Value: ref(logicalId),
            },
        },
    }),
});
