import { modelOf } from "../../lib/blueprint/model.js";
import { planNewSolution } from "../../lib/plans/new-solution.js";
import { functionResource } from "../../lib/blueprint/function-resource.js";
import { SamTemplate } from "../../lib/sam/template.js";
import { defaultChoices } from "./choices.js";
export function templateOf(event, wanted = {}) {
    const { options = {}, existing, resource, shared = false } = wanted;
    const choices = { name: 'Fn', event, options, ...(resource !== undefined && { resource }) };
    const solution = modelOf({ ...defaultChoices, functions: [choices], shared });
    const before = existing === undefined ? emptyTemplate : withExisting(existing);
    return solution.functions.reduce((template, fn) => template.withFunction(functionResource(solution, fn)), new SamTemplate(before)).text;
}
const emptyTemplate = planNewSolution(defaultChoices)
    .files.find(({ path }) => path.endsWith('template.yaml'))
    ?.contents.toString() ?? '';
const withExisting = (type) => emptyTemplate.replace('Resources:\n', `Resources:\n  Existing:\n    Type: ${type}\n\n`);
/** An ARN of the kind that a source takes. */
export function arnFor({ arn = '' }) {
    const [service = '', resource = 'existing'] = arn.split(/:(.*)/s);
    const place = service === 's3' ? ':' : 'eu-west-1:123456789012';
    return `arn:aws:${service}:${place}:${resource.replace(/\*+/g, 'existing')}`;
}
