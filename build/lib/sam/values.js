import { isIntrinsic } from "../edit/yaml/intrinsics.js";
/**
 * Works out values of a template without AWS: literals, parameters with a default, pseudo parameters, and Ref,
 * Fn::Sub and Fn::Join of these.
 *
 * @param template as data, with intrinsic functions in their long form
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html
 */
export function resolver(template, region) {
    const parameters = (template.Parameters ?? {});
    const pseudo = {
        'AWS::Region': region,
        'AWS::AccountId': '123456789012',
        'AWS::Partition': 'aws',
        'AWS::URLSuffix': 'amazonaws.com',
    };
    const named = (name) => pseudo[name] ?? (parameters[name] && resolve(parameters[name].Default));
    const functions = {
        Ref: (name) => named(String(name)),
        'Fn::Sub': (argument) => {
            const [text, own = {}] = (Array.isArray(argument) ? argument : [argument]);
            const values = own;
            return joined(text
                .split(/(\$\{[^}]*\})/)
                .map((part) => substituted(part, (name) => (name in values ? resolve(values[name]) : named(name)))), '');
        },
        'Fn::Join': (argument) => {
            const [separator, parts] = argument;
            return Array.isArray(parts) ? joined(parts.map(resolve), separator) : undefined;
        },
    };
    function resolve(value) {
        if (typeof value === 'string')
            return value;
        if (typeof value === 'number' || typeof value === 'boolean')
            return String(value);
        if (!isIntrinsic(value))
            return undefined;
        const [[key, argument] = ['', undefined]] = Object.entries(value);
        return functions[key]?.(argument);
    }
    return resolve;
}
/** `${Name}`, or `${!Literal}`, which stands for `${Literal}`. */
function substituted(part, named) {
    const name = /^\$\{([^}]*)\}$/.exec(part)?.[1]?.trim();
    if (name === undefined)
        return part;
    return name.startsWith('!') ? `\${${name.slice(1)}}` : named(name);
}
const joined = (parts, separator) => parts.includes(undefined) ? undefined : parts.join(separator);
