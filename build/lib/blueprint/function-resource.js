import { Commented } from "../edit/yaml/commented.js";
import { keptParts, samOf } from "./sam-parts.js";
/** The resource of a new function, with what its event source needs. */
export function functionResource({ build, runtime }, { name, logicalId, choices, sam }) {
    const inContainer = build === 'container';
    const { samBuildMethod } = runtime;
    return {
        name,
        logicalId,
        codeUri: `${inContainer ? 'artifacts' : 'src'}/${name}/`,
        metadata: inContainer
            ? { SkipBuild: new Commented(true, 'build.sh has compiled it') }
            : samBuildMethod === undefined
                ? undefined
                : { BuildMethod: new Commented(samBuildMethod, 'the name stands for every version of .NET') },
        kept: keptParts(choices),
        event: (number) => (number === 1 ? sam : samOf(choices, number, logicalId)),
    };
}
