import { addJsonTypeInfo } from '../../../../../lib/edit/csharp/edit/add-json-type-info.ts';

export default (text: string): string => addJsonTypeInfo(text, 5, 'Ctx.Default.Order');
