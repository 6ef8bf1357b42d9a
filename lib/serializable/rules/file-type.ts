import { defineRule } from '../compiled/define-rule.ts';

/** The source generator writes another file, which cannot name a type of this one. */
export const fileType = defineRule({
  id: 'file-type',
  title: 'A type with the file modifier, which generated code cannot name',
  severity: 'error',
  *find({ uses, graph }) {
    for (const { type, place } of uses)
      if (type !== undefined && graph.type(type).shape === 'file-local')
        yield {
          place,
          message: `generated code cannot name ${graph.type(type).name}, which only its own file can: make it internal`,
        };
  },
});
