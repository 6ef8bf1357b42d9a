import { addDynamicDependency } from '../../../../../lib/edit/csharp/edit/dynamic-dependency.ts';

export default (text: string): string => addDynamicDependency(text, 7, 'Order');
