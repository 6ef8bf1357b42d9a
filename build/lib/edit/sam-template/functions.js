import { isIntrinsic } from "../yaml/intrinsics.js";
import { readTemplate } from "./template.js";
/**
 * The functions of a SAM template, with Globals applied.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html
 */
export function readFunctions(text) {
    const { Globals, Resources } = readTemplate(text);
    const shared = asMap(asMap(Globals).Function);
    return Object.entries(asMap(Resources)).flatMap(([logicalId, resource]) => {
        const { Type, Properties, Metadata, IgnoreGlobals } = asMap(resource);
        if (Type !== 'AWS::Serverless::Function')
            return [];
        const properties = asMap(merged(without(shared, IgnoreGlobals), asMap(Properties)));
        return [{ logicalId, properties, metadata: asMap(Metadata) }];
    });
}
/** @param ignored '*', or a list of properties */
function without(shared, ignored) {
    if (ignored === '*')
        return {};
    if (!Array.isArray(ignored))
        return shared;
    return Object.fromEntries(Object.entries(shared).filter(([key]) => !ignored.includes(key)));
}
function merged(shared, own) {
    if (own === undefined)
        return shared;
    if (Array.isArray(shared) && Array.isArray(own))
        return [...shared, ...own];
    // An intrinsic function is a value, not a map to merge into.
    if (!isMap(shared) || !isMap(own) || isIntrinsic(shared) || isIntrinsic(own))
        return own;
    const keys = new Set([...Object.keys(shared), ...Object.keys(own)]);
    return Object.fromEntries([...keys].map((key) => [key, merged(shared[key], own[key])]));
}
const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const asMap = (value) => (isMap(value) ? value : {});
