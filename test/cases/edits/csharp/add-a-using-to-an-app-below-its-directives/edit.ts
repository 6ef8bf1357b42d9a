import { addUsing } from '../../../../../lib/edit/csharp/edit/add-using.ts';

export default (text: string): string => addUsing(text, 'Amazon.Lambda.Core');
