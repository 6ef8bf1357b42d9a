/** Intrinsic functions of CloudFormation, in the long form that YAML and JSON templates both have. */
export const ref = (logicalId) => ({ Ref: logicalId });
export const getAtt = (logicalId, attribute) => ({ 'Fn::GetAtt': [logicalId, attribute] });
export const sub = (text) => ({ 'Fn::Sub': text });
/** The ARN of a resource that is given by its logical id, or by its ARN. */
export const arnOf = (resource) => (resource.startsWith('arn:') ? resource : getAtt(resource, 'Arn'));
/** The same for a resource that has no attribute Arn, and whose Ref is its ARN: a topic, a secret, a listener. */
export const refOf = (resource) => (resource.startsWith('arn:') ? resource : ref(resource));
