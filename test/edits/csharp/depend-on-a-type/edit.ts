import { addDynamicDependency } from '../../../../lib/edit/csharp/dynamic-dependency.ts';

export default (text: string): string => addDynamicDependency(text, 11, 'Order');
