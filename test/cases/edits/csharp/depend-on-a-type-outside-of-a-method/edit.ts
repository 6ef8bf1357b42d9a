import { addDynamicDependency } from '../../../../../lib/edit/csharp/edit/add-dynamic-dependency.ts';

export default (text: string): string => addDynamicDependency(text, 2, 'Order');
