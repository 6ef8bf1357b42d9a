import { addJsonTypeInfo } from '../../../../../lib/edit/csharp/edit/json-type-info.ts';

export default (text: string): string => addJsonTypeInfo(text, 6, 'Ctx.Default.Order');
