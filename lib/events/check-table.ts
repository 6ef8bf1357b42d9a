import type { CheckContext, Findings } from './define.ts';
import { entryOf } from './streams.ts';

type StreamViewType = 'NEW_IMAGE' | 'NEW_AND_OLD_IMAGES';

/**
 * An existing table must have a stream, whose records must have what the handler reads.
 *
 * @param views what the handler of the template can read
 */
export const checkTable =
  (...views: readonly StreamViewType[]) =>
  ({ resource, isOwnHandler }: Pick<CheckContext, 'resource' | 'isOwnHandler'>): Findings => {
    if (resource?.properties === undefined) return {};
    const { name, properties, textOf } = resource;
    const { StreamSpecification } = properties;
    const wanted = '{ StreamViewType: NEW_AND_OLD_IMAGES }';
    if (StreamSpecification === undefined)
      return {
        refused: `Table "${name}" has no stream. Add to its properties: StreamSpecification: ${wanted}`,
      };
    const view = textOf(entryOf(StreamSpecification, 'StreamViewType'));
    if (view === undefined || views.some((each) => each === view)) return {};
    const has = `The stream of table "${name}" is ${view}, without images that the handler reads`;
    return isOwnHandler
      ? { warnings: [`The stream of table "${name}" is ${view}: the handler must not read other images.`] }
      : { refused: `${has}. Set StreamSpecification: ${wanted}` };
  };
