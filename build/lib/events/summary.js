import { defaultsOf } from "../inputs/resolve.js";
export function sourceSummary(source) {
    const { id, title, category, input, output } = source;
    const options = defaultsOf(source.options ?? {});
    const { events = {} } = source.sam({ name: 'X', logicalId: 'XFunction', options, resource: undefined });
    const [event] = Object.values(events);
    return {
        id,
        title,
        category,
        package: source.packages[0] ?? null,
        input,
        output,
        sam: event?.Type ?? null,
    };
}
