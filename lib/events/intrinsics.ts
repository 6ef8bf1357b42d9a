/** CloudFormation intrinsic functions, in the long form that both YAML and JSON templates support. */

export const ref = (logicalId: string) => ({ Ref: logicalId });
export const getAtt = (logicalId: string, attribute: string) => ({ 'Fn::GetAtt': [logicalId, attribute] });
export const sub = (text: string) => ({ 'Fn::Sub': text });

/** The ARN of a resource that is named by its logical id or by its ARN. */
export const arnOf = (resource: string) => (resource.startsWith('arn:') ? resource : getAtt(resource, 'Arn'));

/** Like `arnOf`, for a resource that has no Arn attribute and whose Ref is its ARN: a topic, a secret, a listener. */
export const refOf = (resource: string) => (resource.startsWith('arn:') ? resource : ref(resource));
