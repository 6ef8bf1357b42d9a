import { addOutput, addResource } from "../edit/sam-template/edit.js";
import { Commented } from "../edit/yaml/commented.js";
import { getAtt } from "../events/intrinsics.js";
import { withFirstFreeEvent } from "./events.js";
import { withParts } from "./parts.js";
export function withFunction(template, fn, order) {
    const { name, logicalId, codeUri, metadata } = fn;
    const resource = {
        Type: 'AWS::Serverless::Function',
        ...(metadata && { Metadata: metadata }),
        Properties: {
            CodeUri: codeUri,
            Handler: new Commented('bootstrap', "the executable's name, without ::"),
        },
    };
    const described = { Description: `ARN of the function ${name}`, Value: getAtt(logicalId, 'Arn') };
    const added = addOutput(addResource(template, logicalId, resource), logicalId, described);
    if (fn.kept.length === 0)
        return withParts(added, logicalId, fn.event(1), order);
    const withKept = fn.kept.reduce((text, parts) => withParts(text, logicalId, parts, order), added);
    return withFirstFreeEvent(withKept, logicalId, fn.event, order);
}
